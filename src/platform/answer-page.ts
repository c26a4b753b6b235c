/**
 * The tab's side of tab-messages.ts: answers Kinward's own popup and nobody else. Takes the browser as it is (messenger.ts
 * says why).
 */
import type { TabMessageName, TabReply } from './tab-messages.ts';

type Listener = (raw: unknown, sender: { id?: string; url?: string }, reply: (value: unknown) => void) => void;
interface OwnRuntime {
  readonly id?: string;
  getURL(path: string): string;
  readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}
export type TabAnswers = { readonly [N in TabMessageName]: () => TabReply<N> };

/** True for the popup of this very extension, as a popup or in a tab of its own; what the browser says counts. */
export function isOwnPopup(sender: { id?: string; url?: string }, own: Pick<OwnRuntime, 'id' | 'getURL'>): boolean {
  if (own.id === undefined || sender.id !== own.id || typeof sender.url !== 'string') return false;
  return sender.url.split(/[?#]/)[0] === own.getURL('popup.html');
}

/** Starts answering; the returned function ends it. */
export function answerOwnPopup(answers: TabAnswers): () => void {
  const global = globalThis as { browser?: { runtime?: OwnRuntime }; chrome?: { runtime?: OwnRuntime } };
  const runtime = global.browser?.runtime ?? global.chrome?.runtime;
  if (!runtime?.onMessage) return () => {};
  const listener: Listener = (raw, sender, reply) => {
    if (!isOwnPopup(sender, runtime)) return;
    const { name } = (raw ?? {}) as { name?: unknown };
    if (typeof name === 'string' && Object.hasOwn(answers, name)) reply(answers[name as TabMessageName]());
  };
  runtime.onMessage.addListener(listener);
  return () => {
    try {
      runtime.onMessage.removeListener(listener);
    } catch {
      // The extension is gone, and the listener with it.
    }
  };
}
