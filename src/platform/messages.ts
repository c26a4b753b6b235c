/**
 * Every message that crosses a context, in one map: name, who may send it, schema of what is asked, type of the reply.
 * Content scripts are less trusted than extension pages: they get the first table, pages both.
 */
import * as v from 'valibot';
import type { DomainVerdict } from '../blocklist/verdict.ts';
import type { Assessment } from '../detection/chat/assessment.ts';
import type { NameVerdict } from '../detection/link/check-name.ts';
import { REGULATORS } from '../detection/page/licences.ts';
import type { ActionKind, ChatOrigin, PaymentFinding } from '../family/decide.ts';
import { LANGUAGES, type Language, type Settings } from '../family/settings.ts';
import { type ListStatus, type TabStatus, WATCH_REASONS } from '../family/tab-status.ts';
import { contactSchema, MAX_CONTACTS } from '../family/trusted-contacts.ts';

const hex64 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const messageKey = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const url = v.pipe(v.string(), v.maxLength(2048), v.regex(/^https?:\/\//i));
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const concept = v.pipe(v.string(), v.regex(/^K\d{1,3}$/)) as unknown as v.GenericSchema<`K${number}`>;
const chain = v.picklist(['btc', 'eth', 'tron', 'sol']);
const address = v.strictObject({ chain, address: v.pipe(v.string(), v.maxLength(128)) });

const licence = v.strictObject({
  regulator: v.picklist(REGULATORS),
  number: v.pipe(v.string(), v.regex(/^[A-Z0-9/]{4,12}$/)),
});

const evidence = v.strictObject({
  concept,
  message: messageKey,
  at: time,
  by: v.picklist(['them', 'me', 'page']),
  strength: v.picklist([1, 2, 3]),
});

export const pageReasonWhere = v.picklist(['heading', 'main', 'form', 'button', 'link', 'address', 'title']);

/** What content scripts may ask. The worker takes host and tab from the sender, never from the message. */
export const CONTENT_MESSAGES = {
  /** Evidence of one thread, as hashes, ids and times. An empty list asks for the assessment so far. */
  'chat:record': v.strictObject({
    thread: hex64,
    contact: v.picklist(['unknown', 'saved', 'known']),
    kind: v.picklist(['direct', 'group', 'unknown']),
    evidence: v.pipe(v.array(evidence), v.maxLength(500)),
    /** Links and addresses that this chat handed over: kept as keyed hashes, for the chain. */
    links: v.pipe(v.array(url), v.maxLength(100)),
    addresses: v.pipe(v.array(address), v.maxLength(50)),
    /** When the messages with them were sent, in the same order; 0 where the page does not tell. */
    sent: v.optional(
      v.strictObject({
        links: v.pipe(v.array(time), v.maxLength(100)),
        addresses: v.pipe(v.array(time), v.maxLength(50)),
      }),
    ),
    /** Messages read in the open chat so far. */
    messages: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
  /** Word lists of the chat reader: data, the same for everybody. */
  'chat:words': v.strictObject({}),
  /** Verdicts for links in a chat, in order. */
  'links:check': v.strictObject({ urls: v.pipe(v.array(url), v.maxLength(100)) }),
  /** Whether this tab is being read, and why not. */
  'tab:watching': v.strictObject({
    watching: v.picklist(['yes', 'partly', 'no']),
    why: v.picklist(WATCH_REASONS),
    messages: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
  /** The page detector's verdict on the tab's own page. */
  'page:record': v.strictObject({
    verdict: v.picklist(['silent', 'unknown-platform', 'danger']),
    reasons: v.pipe(
      v.array(v.strictObject({ rule: v.pipe(v.string(), v.maxLength(60)), where: pageReasonWhere })),
      v.maxLength(20),
    ),
    addresses: v.pipe(v.array(address), v.maxLength(50)),
    /** Licence numbers that the page names. */
    licences: v.optional(v.pipe(v.array(licence), v.maxLength(6))),
  }),
  /** Payment addresses that the person has just put into a form of this page. */
  'payment:check': v.strictObject({ addresses: v.pipe(v.array(address), v.maxLength(5)) }),
  /** May this fact be told on this page today? With `once` it counts as told from now on. */
  'notice:due': v.strictObject({ fact: v.pipe(v.string(), v.maxLength(500)), once: v.boolean() }),
  /** Second witness at document_start: has this tab's address a finding? Also tells what the page watch must know. */
  'page:check': v.strictObject({}),
  /** The first look says yes: put the judge into this tab; or the reader of QR codes, for a picture that looks like one. */
  'page:judge': v.strictObject({ part: v.optional(v.picklist(['judge', 'codes'])) }),
  /** Words for notices in the page, in the person's language. */
  'words:get': v.strictObject({}),
  /**
   * The person pressed something on a notice; `hide` and `later` only close it. `fought` is no press: the page kept
   * covering the notice.
   */
  'notice:pressed': v.strictObject({
    button: v.picklist(['mistake', 'hide', 'later', 'more', 'leave', 'fought']),
    thread: v.nullable(hex64),
    /** What the closed notice told of: not told again on this site today. */
    fact: v.optional(v.pipe(v.string(), v.maxLength(500))),
  }),
} as const;

/** What only Kinward's own pages may ask. */
export const PAGE_MESSAGES = {
  'tab:status': v.strictObject({ tab: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  'chat:dismiss': v.strictObject({ tab: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  'warning:get': v.strictObject({ id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)) }),
  'warning:proceed': v.strictObject({ id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)) }),
  /** What is left of the pause that this warning asks for. */
  'warning:wait': v.strictObject({ id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)) }),
  'settings:get': v.strictObject({}),
  'settings:set': v.strictObject({
    language: v.optional(v.picklist(['auto', ...LANGUAGES])),
    textSize: v.optional(v.picklist(['normal', 'large', 'largest'])),
    place: v.optional(v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/))),
    noticeFrom: v.optional(v.picklist([1, 2, 3])),
    contacts: v.optional(v.pipe(v.array(contactSchema), v.maxLength(MAX_CONTACTS))),
    welcomed: v.optional(v.boolean()),
  }),
  'passes:list': v.strictObject({}),
  'passes:withdraw': v.strictObject({ host: v.pipe(v.string(), v.maxLength(253)) }),
  'history:list': v.strictObject({}),
  'history:erase': v.strictObject({}),
  /** All that is kept, as plain data: codes, days and settings, for the person alone. */
  'data:export': v.strictObject({}),
  'data:erase': v.strictObject({}),
  /** Looks for a newer list now. */
  'list:update': v.strictObject({}),
  'mirror:add': v.strictObject({ url: v.pipe(v.string(), v.maxLength(300)) }),
  'mirror:remove': v.strictObject({ url: v.pipe(v.string(), v.maxLength(300)) }),
  /** "Check something": what is known of links and payment addresses, in order. Nothing of it is noted. */
  'check:links': v.strictObject({
    urls: v.pipe(v.array(url), v.maxLength(100)),
    addresses: v.pipe(v.array(address), v.maxLength(50)),
  }),
  'check:name': v.strictObject({ name: v.pipe(v.string(), v.maxLength(80)) }),
  /** The text that the context menu left for this page; forgotten as it is read. */
  'check:take': v.strictObject({ id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)) }),
} as const;

export interface PendingWarning {
  readonly url: string;
  readonly host: string;
  readonly status: TabStatus;
}
export interface HistoryEntry {
  /** Unix ms, cut to the day. */
  readonly day: number;
  readonly kind: 'chat' | 'page';
  readonly level: number;
  readonly verdict: string;
  /** Registrable domain for page findings; null for chats. */
  readonly domain: string | null;
}
export interface SettingsView {
  readonly settings: Settings;
  readonly language: Language;
  readonly allSites: boolean;
  readonly list: ListStatus | null;
  /** Set when stored settings could not be read and defaults are used. */
  readonly repaired: boolean;
}

/** What became of a mirror that the person named. */
export type MirrorResult = 'added' | 'not-an-address' | 'not-allowed' | 'full';

/** Reply of each message when it succeeds. */
export interface Replies {
  'chat:record': { readonly assessment: Assessment; readonly action: ActionKind };
  'chat:words': { readonly lists: string };
  'links:check': { readonly verdicts: readonly DomainVerdict[] };
  'tab:watching': null;
  'page:record': { readonly action: ActionKind; readonly status: TabStatus };
  'page:check': { readonly domain: DomainVerdict; readonly fromChat: boolean; readonly chatSite: boolean };
  'page:judge': { readonly ready: boolean };
  'payment:check': { readonly finding: PaymentFinding | null };
  'notice:due': { readonly due: boolean };
  'words:get': {
    readonly language: Language;
    readonly textSize: Settings['textSize'];
    readonly noticeFrom: number;
    readonly words: Readonly<Record<string, string>>;
  };
  'notice:pressed': null;
  'tab:status': TabStatus;
  'chat:dismiss': null;
  'warning:get': PendingWarning | null;
  'warning:proceed': null;
  /** What is left of the pause, in ms; 0 where none is asked for. */
  'warning:wait': { readonly left: number };
  'settings:get': SettingsView;
  'settings:set': SettingsView;
  'passes:list': readonly { readonly host: string; readonly until: number }[];
  'passes:withdraw': null;
  'history:list': readonly HistoryEntry[];
  'history:erase': null;
  'data:export': Readonly<Record<string, unknown>>;
  'data:erase': null;
  'list:update': ListStatus | null;
  'mirror:add': { readonly result: MirrorResult; readonly list: ListStatus | null };
  'mirror:remove': ListStatus | null;
  'check:links': {
    readonly links: readonly { readonly domain: DomainVerdict; readonly origin: ChatOrigin | null }[];
    readonly payments: readonly (ChatOrigin | null)[];
  };
  'check:name': NameVerdict;
  'check:take': { readonly text: string } | null;
}

export const MESSAGES = { ...CONTENT_MESSAGES, ...PAGE_MESSAGES };
export type MessageName = keyof typeof MESSAGES;
export type Ask<N extends MessageName> = v.InferOutput<(typeof MESSAGES)[N]>;
export type Reply<N extends MessageName> =
  | { readonly ok: true; readonly value: Replies[N] }
  | { readonly ok: false; readonly code: string };
