/**
 * Composition of "Check something": its messages, and the context menu's one entry in the person's language. A part of
 * start.ts, kept apart for its size; call it in the worker's first tick.
 */
import knownPlatforms from '../../assets/known-platforms.json';
import type { DomainVerdict } from '../blocklist/verdict.ts';
import { createNameCheck } from '../detection/link/check-name.ts';
import { readKnownPlatforms } from '../detection/link/known-platforms.ts';
import type { Language } from '../family/settings.ts';
import { onMenuChosen, showMenu } from '../platform/menus.ts';
import { sessionStore } from '../platform/session-store.ts';
import { openCheck } from '../platform/tabs.ts';
import type { Chain } from './chain.ts';
import { type Check, createCheck } from './check.ts';
import type { WorkerWords } from './words.ts';

interface Dependencies {
  readonly checkDomain: () => Promise<(url: string) => DomainVerdict>;
  readonly chain: Chain;
  readonly language: () => Promise<Language>;
  readonly word: WorkerWords['word'];
  readonly now: () => number;
  readonly randomId: () => string;
  readonly report: (what: string, error: unknown) => void;
}

export function startCheck(d: Dependencies): {
  readonly messages: Omit<Check, 'open'>;
  /** Gives the menu's entry its words anew, after a change of language. */
  renameMenu(): Promise<void>;
} {
  const { open, ...messages } = createCheck({
    ...d,
    checkName: async () => createNameCheck(readKnownPlatforms(knownPlatforms).all, await d.checkDomain()),
    store: sessionStore,
    openCheck,
  });
  onMenuChosen(({ text }) => void open(text).catch((error: unknown) => d.report('check menu', error)));
  // One after the other: two at once would each find no entry and add one.
  let turn = Promise.resolve();
  const renameMenu = () => {
    turn = turn
      .then(async () => showMenu(await d.word(await d.language(), 'check.menu')))
      .catch((error: unknown) => d.report('menu entry', error));
    return turn;
  };
  void renameMenu();
  return { messages, renameMenu };
}
