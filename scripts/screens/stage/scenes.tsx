/** The scenes: which page or notice in which state. Each puts itself on the stage with invented data, no browser API. */
import helpLines from '../../../assets/help-lines.json';
import type { Language, Settings } from '../../../src/family/settings.ts';
import type { TabStatus } from '../../../src/family/tab-status.ts';
import { loadWords } from '../../../src/ui/catalog.ts';
import { readHelpLines } from '../../../src/ui/help/table.ts';
import { type ChatFinding, noticeForChat, noticeForPage } from '../../../src/ui/in-page/compose.ts';
import type { Notice } from '../../../src/ui/in-page/notice.ts';
import { mountOptions } from '../../../src/ui/options/mount.tsx';
import { mountPopup } from '../../../src/ui/popup/mount.tsx';
import { mountPractice } from '../../../src/ui/practice/mount.tsx';
import type { SettingsTold } from '../../../src/ui/told.ts';
import { mountWarning } from '../../../src/ui/warning/mount.tsx';
import { mountWelcome } from '../../../src/ui/welcome/mount.tsx';
import type { Words } from '../../../src/ui/words.ts';
import { type Staging, showMarks, showNotice } from './chat-page.tsx';
import { checkScenes } from './check-scenes.tsx';
import { CHATS, LIST, NOW, STATUSES } from './samples.ts';

export interface Look {
  readonly language: Language;
  readonly textSize: Settings['textSize'];
}
export type Scene = (root: HTMLElement, look: Look) => Promise<void>;

const table = readHelpLines(helpLines);
const now = () => NOW;

/** Invented people. */
const CONTACTS = [
  { name: '小芳', reach: '+886 2 5550 0199' },
  { name: 'Claire', reach: 'claire@sister.example' },
];

interface Changed {
  readonly place?: string | undefined;
  readonly allSites?: boolean;
  readonly repaired?: boolean;
}

function told(look: Look, more: Changed = {}): SettingsTold {
  const { place = 'TW', allSites = true, repaired = false } = more;
  return {
    settings: { ...look, place, noticeFrom: 1, contacts: CONTACTS, welcomed: false },
    language: look.language,
    allSites,
    list: LIST,
    repaired,
  };
}

type PopupParts = Partial<Parameters<typeof mountPopup>[1]>;

function popup(status: TabStatus | null, place = 'TW', more: (look: Look) => PopupParts = () => ({})): Scene {
  return (root, look) => {
    let settings = told(look, { place });
    return mountPopup(root, {
      status: async () => status,
      settings: async () => settings,
      change: async (change) => {
        settings = { ...settings, settings: { ...settings.settings, ...change } };
        return settings;
      },
      dismiss: async () => true,
      passes: async () => [],
      withdraw: async () => true,
      openWelcome: () => {},
      copy: async () => true,
      helpLines: table,
      now,
      ...more(look),
    });
  };
}

/** The popup as it stands on what was seen last: before the worker's answer, or where none comes. */
function popupBefore(status: TabStatus, answers: boolean): Scene {
  const glance = (look: Look): PopupParts => ({
    glance: async () => ({ status, settings: told(look), passes: [] }),
    ...(!answers && { status: () => new Promise<never>(() => {}) }),
  });
  return async (root, look) => {
    const mounted = popup(null, 'TW', glance)(root, look);
    while (!root.querySelector('[data-checking]')) await new Promise((done) => setTimeout(done, 10));
    if (answers) await mounted;
  };
}

function warning(status: TabStatus | null, place = 'TW'): Scene {
  return async (root, look) =>
    mountWarning(root, {
      warning: async () => status && { host: status.host ?? '', status },
      settings: async () => told(look, { place }),
      change: async (change) => told(look, change),
      proceed: async () => true,
      wait: async () => 14 * 60_000 + 37_000,
      clock: () => 0,
      emptyPage: () => {},
      copy: async () => true,
      print: () => {},
      helpLines: table,
      now,
    });
}

function options(full: boolean): Scene {
  return (root, look) =>
    mountOptions(root, {
      settings: async () => told(look, { allSites: full, repaired: !full, place: full ? 'TW' : '' }),
      change: async (change) => told(look, change),
      passes: async () => (full ? [{ host: 'harvest-yield-global.example', until: NOW + 1_800_000 }] : []),
      withdraw: async () => true,
      history: async () =>
        full
          ? [
              { day: NOW, kind: 'page', level: 4, verdict: 'listed', domain: 'harvest-yield-global.example' },
              { day: NOW - 86_400_000, kind: 'chat', level: 3, verdict: 'chat', domain: null },
              {
                day: NOW - 172_800_000,
                kind: 'page',
                level: 2,
                verdict: 'unknown-platform',
                domain: 'gold-tide.example',
              },
            ]
          : [],
      erase: async () => true,
      eraseHistory: async () => true,
      export: async () => ({ timelines: [1, 2], handovers: [1], history: [1, 2, 3] }),
      save: () => {},
      helpLines: table,
      now,
    });
}

function welcome(allSites: boolean): Scene {
  return (root, look) =>
    mountWelcome(root, {
      settings: async () => told(look, { allSites }),
      change: async (change) => told(look, { ...change, allSites }),
      requestAllSites: async () => false,
      hasAllSites: async () => allSites,
    });
}

/** @param steps how many messages of the invented chat have been shown. */
function practice(steps: number): Scene {
  return async (root, look) => {
    await mountPractice(root, {
      settings: async () => told(look),
      chatWords: async () => (await fetch('/words/chat.txt')).text(),
      now,
    });
    for (let i = 0; i < steps; i++) {
      root.querySelector<HTMLElement>('button.primary')?.click();
      // Each press is drawn in a later turn.
      await new Promise((next) => setTimeout(next, 20));
    }
  };
}

/** The same page with every door open. */
function opened(scene: Scene): Scene {
  return async (root, look) => {
    await scene(root, look);
    for (const door of root.querySelectorAll('details')) door.open = true;
    root.querySelector<HTMLElement>('button[aria-expanded="false"]')?.click();
    await new Promise((next) => setTimeout(next, 20));
    root.querySelector<HTMLElement>('.ask button[aria-pressed="false"]')?.click();
    await new Promise((next) => setTimeout(next, 200));
  };
}

type Compose = (words: Words, look: Look) => Notice | null;
const chatNotice =
  (assessment: ChatFinding['assessment'], action: ChatFinding['action']): Compose =>
  (words, look) =>
    noticeForChat(words, { assessment, action, ...look });
const pageNotice =
  (status: TabStatus): Compose =>
  (words, look) => {
    const { action, pageReasons: reasons, origin, domain } = status;
    return noticeForPage(words, { action, reasons, origin, ...(domain ? { domain } : {}), ...look });
  };

/** `plain` draws the notice into the page itself: in its closed shadow root no checker could look at it. */
function notice(compose: Compose, staging: Staging): Scene {
  return async (root, look) => {
    const made = compose(await loadWords(look.language), look);
    if (!made) throw new Error('this scene has no notice');
    showNotice(root, made, staging);
  };
}

const NOTICES: Record<string, Compose> = {
  chip: chatNotice(CHATS.first, 'chip'),
  banner: chatNotice(CHATS.profits, 'banner'),
  'card-paid-out': chatNotice(CHATS.paidOut, 'card'),
  'card-blocked': chatNotice(CHATS.blocked, 'card'),
  'card-recovery': chatNotice(CHATS.recovery, 'card'),
  'banner-job': chatNotice(CHATS.job, 'banner'),
  'card-travel': chatNotice(CHATS.travel, 'card'),
  'chip-held': chatNotice(CHATS.held, 'card'),
  'page-unknown': pageNotice(STATUSES['page-unknown']),
  'page-from-chat': pageNotice(STATUSES['page-from-chat']),
  'page-lookalike': pageNotice(STATUSES['page-lookalike']),
};

export const SCENES: Readonly<Record<string, Scene>> = {
  ...Object.fromEntries(Object.entries(STATUSES).map(([name, status]) => [`popup-${name}`, popup(status)])),
  'popup-gone': popup(null),
  'popup-gone-found': popupBefore(STATUSES.blocked, true),
  'popup-checking': popupBefore(STATUSES.blocked, false),
  'popup-checking-calm': popupBefore(STATUSES.calm, false),
  'popup-pass': popup(STATUSES['page-listed'], 'TW', () => ({
    passes: async () => [{ host: STATUSES['page-listed'].host ?? '', until: NOW + 1_800_000 }],
  })),
  'popup-blocked-no-place': popup(STATUSES.blocked, ''),
  'warning-listed': warning(STATUSES['page-listed']),
  'warning-danger': warning(STATUSES['page-danger'], ''),
  'warning-from-chat': warning(STATUSES['page-from-chat'], 'CN'),
  'warning-listed-open': opened(warning(STATUSES['page-listed'], 'HK')),
  'popup-profits-open': opened(popup(STATUSES.profits, 'GB')),
  'warning-unknown': warning(null),
  'options-full': options(true),
  'options-empty': options(false),
  'welcome-off': welcome(false),
  'welcome-on': welcome(true),
  'warning-pause-open': opened(warning({ ...STATUSES['page-listed'], origin: { level: 4, at: NOW - 86_400_000 } })),
  'practice-start': practice(0),
  'practice-end': practice(13),
  ...checkScenes((look) => ({
    settings: async () => told(look),
    change: async (change) => told(look, change),
    helpLines: table,
    now,
  })),
  ...Object.fromEntries(Object.entries(NOTICES).map(([name, compose]) => [`notice-${name}`, notice(compose, 'real')])),
  ...Object.fromEntries(Object.entries(NOTICES).map(([name, compose]) => [`plain-${name}`, notice(compose, 'plain')])),
  'marks-links': async (root, look) => showMarks(root, await loadWords(look.language)),
};
