/**
 * The answering side of the message map: checks who sends, then what, and only then calls the handler. Anything else is
 * ignored and counted. A content script may use the content table only; a missing origin is no proof of anything.
 */
import * as v from 'valibot';
import { browser } from './browser.ts';
import { type Ask, CONTENT_MESSAGES, MESSAGES, type MessageName, type Replies, type Reply } from './messages.ts';

export interface Sender {
  /** `page` = one of Kinward's own pages, `content` = a content script in the top frame of a tab. */
  readonly kind: 'page' | 'content';
  readonly tab: number | null;
  /** URL of the sending frame as the browser states it; never taken from the message. */
  readonly url: string;
  /** In a private window: nothing of it is written to disk. */
  readonly incognito: boolean;
}

export type Handlers = { readonly [N in MessageName]: (ask: Ask<N>, sender: Sender) => Promise<Replies[N]> };

/** Longest message taken, in characters of JSON: the largest honest one (500 pieces of evidence) has about 60,000. */
export const MAX_MESSAGE_CHARS = 200_000;
/** Messages a tab may send per second on average, with a burst of as many. */
const RATE = 50;

export interface Refusals {
  sender: number;
  schema: number;
  busy: number;
}

type BrowserSender = { id?: string; url?: string; frameId?: number; tab?: { id?: number; incognito: boolean } };

/** Tells pages and content scripts apart by what the browser says of the sender; null for anybody else. */
export function senderOf(sender: BrowserSender, own: { readonly id: string; readonly base: string }): Sender | null {
  if (sender.id !== own.id || typeof sender.url !== 'string') return null;
  const tab = sender.tab?.id ?? null;
  const incognito = sender.tab?.incognito ?? false;
  if (sender.url.startsWith(own.base)) return { kind: 'page', tab, url: sender.url, incognito };
  if (tab === null || sender.frameId !== 0 || !/^https?:\/\//.test(sender.url)) return null;
  return { kind: 'content', tab, url: sender.url, incognito };
}

/** Registers the listener; call it in the worker's first tick. `report` gets errors of handlers, never message contents. */
export function listen(
  handlers: Handlers,
  report: (name: MessageName, error: unknown) => void,
  now: () => number,
): Refusals {
  const own = { id: browser.runtime.id, base: browser.runtime.getURL('') };
  const refusals: Refusals = { sender: 0, schema: 0, busy: 0 };
  const buckets = new Map<number, { tokens: number; at: number }>();

  function allowed(tab: number | null): boolean {
    if (tab === null) return true;
    const bucket = buckets.get(tab) ?? { tokens: RATE, at: now() };
    const tokens = Math.min(RATE, bucket.tokens + ((now() - bucket.at) / 1000) * RATE);
    buckets.set(tab, { tokens: Math.max(0, tokens - 1), at: now() });
    return tokens >= 1;
  }

  async function answer<N extends MessageName>(name: N, payload: Ask<N>, sender: Sender): Promise<Reply<N>> {
    try {
      return { ok: true, value: await handlers[name](payload, sender) };
    } catch (error) {
      report(name, error);
      return { ok: false, code: 'failed' };
    }
  }

  browser.runtime.onMessage.addListener((raw: unknown, from: BrowserSender) => {
    const sender = senderOf(from, own);
    if (!sender) {
      refusals.sender++;
      return undefined;
    }
    const envelope = v.safeParse(
      v.strictObject({ name: v.picklist(Object.keys(MESSAGES) as MessageName[]), payload: v.unknown() }),
      raw,
    );
    if (!envelope.success) {
      refusals.schema++;
      return undefined;
    }
    const { name, payload } = envelope.output;
    if (sender.kind === 'content' && !Object.hasOwn(CONTENT_MESSAGES, name)) {
      refusals.sender++;
      return undefined;
    }
    if (sender.kind === 'content' && !allowed(sender.tab)) {
      refusals.busy++;
      return Promise.resolve({ ok: false, code: 'busy' });
    }
    if (JSON.stringify(payload).length > MAX_MESSAGE_CHARS) {
      refusals.schema++;
      return Promise.resolve({ ok: false, code: 'too-big' });
    }
    const parsed = v.safeParse(MESSAGES[name] as v.GenericSchema<unknown, Ask<MessageName>>, payload);
    if (!parsed.success) {
      refusals.schema++;
      return Promise.resolve({ ok: false, code: 'bad-schema' });
    }
    return answer(name, parsed.output, sender);
  });
  return refusals;
}
