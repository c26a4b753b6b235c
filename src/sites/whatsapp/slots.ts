/**
 * Where things are on WhatsApp Web, as data. Attributes first, structure second, words last; hashed class names never
 * (they change every few weeks). Eras: B (April 2024), C (autumn 2025), D (spring 2026), E (June 2026 on).
 */
import type { Slot } from '../slots.ts';

export const MAIN: Slot = { usual: ['#main'], fallback: ['[data-testid="conversation-panel-wrapper"]'] };
export const COMPOSER: Slot = {
  usual: ['footer [contenteditable][data-tab="10"]', 'footer [contenteditable][role="textbox"]'],
  fallback: ['footer [contenteditable]', '[contenteditable][data-tab="10"]'],
};
/** Asked inside the header of the conversation, never in the document: the first header belongs to the side bar. */
export const TITLE: Slot = {
  usual: ['[data-testid="conversation-info-header-chat-title"]', '[role="button"] span[dir="auto"]'],
  fallback: ['span[dir="auto"]'],
};
export const SUBTITLE: Slot = {
  usual: [
    '[data-testid="chat-subtitle"]',
    '[data-testid="conversation-info-header-chat-subtitle"]',
    '[role="button"] span[title]',
  ],
  fallback: [],
};
/** What changes when messages come and go; watched by the observer. */
export const PANE: Slot = {
  usual: [
    '[data-testid="conversation-panel-messages"]',
    '[data-scrolltracepolicy="wa.web.conversation.messages"]',
    '[role="application"]',
  ],
  fallback: [],
};
export const TEXT: Slot = {
  usual: ['[data-testid="selectable-text"]', 'span.selectable-text'],
  fallback: ['span[dir]'],
};

export const SIDE = '#side, #pane-side';
export const SELF_CHAT = '[data-testid="you-label"]';
export const ROW = '[role="row"]';
export const ID = '[data-id]';
export const TEST_ID = '[data-testid^="conv-msg-"]';
export const PRE_PLAIN = '[data-pre-plain-text]';
/** Rows or ids outside of the list of messages. */
export const NOT_MESSAGES = 'header, footer, [data-testid="chat-info-drawer"]';
export const SHELL = '[data-virtualized="true"]';

export const QUOTE = '[data-testid="quoted-message"]';
export const QUOTE_TEXT = '.quoted-mention';
export const AUTHOR = '[data-testid="author"]';
export const META_TEST_ID = 'msg-meta';
export const META = `[data-testid="${META_TEST_ID}"]`;
export const FORWARDED = '[data-testid="forwarded-header"], [data-icon^="forward"], [data-icon="frequently-forwarded"]';
export const RECALLED = '[data-icon*="recalled"]';
export const PREVIEW = '[data-testid="link-preview-container"]';
export const READ_MORE = '[data-testid="caption-read-more-button"]';
export const TAIL_OUT = '[data-icon="tail-out"], [data-testid="tail-out"]';
export const TAIL_IN = '[data-icon="tail-in"], [data-testid="tail-in"]';
export const TAIL_TEST_IDS: ReadonlySet<string> = new Set(['tail-out', 'tail-in']);
export const SIDE_CLASSES = '.message-out, .message-in';
/** What is in both of them. */
export const SIDE_CLASS = 'message-';
/** msg-check, msg-dblcheck, msg-time and their dressed forms: only a message of one's own has them. */
export const RECEIPT = '[data-icon^="msg-check"], [data-icon^="msg-dblcheck"], [data-icon^="msg-time"]';
/** Inside a bubble, but not the message's own words. */
export const NOT_TEXT = `${QUOTE}, ${QUOTE_TEXT}, ${AUTHOR}, ${META}, ${PREVIEW}, [aria-hidden="true"], [data-icon], button`;

/** A read-more press and mentions, among others: what it is, isReadMore tells. */
export const PRESS = '[role="button"]';

/** Signs of a message in a row that has no id: it is counted as lost, never passed over. */
export const LIKE_A_MESSAGE = `[data-testid="msg-container"], .selectable-text, ${TAIL_OUT}, ${TAIL_IN}, ${RECEIPT}, .message-in, .message-out`;

export const OPEN_PICTURE = 'Open picture';
/** What marks the kinds of media, most telling first. */
export const MEDIA = [
  ['sticker', '[data-testid="sticker-container"], [data-testid="sticker"]'],
  [
    'voice',
    '[data-testid="ptt-status"], [data-testid="audio-download"], [data-icon^="audio-play"], [data-icon^="ptt"]',
  ],
  ['video', '[data-testid="video-content"], [data-icon="media-play"], [data-icon^="video-pip"]'],
  ['document', '[data-testid="document-thumb"], [data-icon^="document"]'],
  ['location', '[data-testid="location-bubble"], [data-testid="live-location"]'],
  ['poll', '[data-testid="poll-bubble"]'],
  ['call', '[data-testid="call-log-system-message"], [data-testid="call-bubble"]'],
  ['card', '[data-testid="vcard-msg"], [data-testid="contact-card"]'],
  ['payment', '[data-testid="payment-bubble"], [data-icon^="payment"]'],
  [
    'picture',
    `[data-testid="image-thumb"], [data-testid="image-content"], [data-testid="media-album"], [aria-label="${OPEN_PICTURE}"], img[src^="blob:"]`,
  ],
] as const;

/**
 * What an ordinary row of words is made of (census.ts): rows with nothing else are not searched for SELDOM. None of these may
 * match a selector there; a test holds that.
 */
export const ORDINARY_TEST_IDS: ReadonlySet<string> = new Set([
  'msg-container',
  'msg-meta',
  'selectable-text',
  'tail-in',
  'tail-out',
  'msg-check',
  'msg-dblcheck',
  'msg-time',
]);
export const ORDINARY_ICONS: ReadonlySet<string> = new Set([
  'tail-in',
  'tail-out',
  'msg-check',
  'msg-dblcheck',
  'msg-time',
]);
export const SELDOM_CLASS = 'quoted-';
/** What most rows have none of. */
export const SELDOM = [
  QUOTE,
  QUOTE_TEXT,
  AUTHOR,
  FORWARDED,
  READ_MORE,
  PREVIEW,
  ...MEDIA.map(([, selector]) => selector),
].join(', ');

/** `true_<jid>_<KEY>[_<participant>]`: eras A to C, and builds that roll out late. */
const PACKED =
  /^(true|false)_([\w.-]+@(?:c\.us|g\.us|lid|s\.whatsapp\.net|broadcast|newsletter))_([0-9A-Za-z.-]+?)(?:_([\w.:-]+@[\w.]+))?$/;

export interface RowId {
  /** The site's own key: the same in all eras, so a build that changes overnight does not double what was read. */
  readonly key: string;
  readonly out: boolean | null;
  readonly jid: string | null;
}

/** Reads a `data-id`; null for ids of things that are not messages. */
export function parseRowId(raw: string): RowId | null {
  if (raw.length > 300 || raw.startsWith('grouped-sticker--')) return null;
  const packed = PACKED.exec(raw);
  if (packed?.[2] && packed[3]) return { key: packed[3], out: packed[1] === 'true', jid: packed[2] };
  return /^[0-9A-Za-z][0-9A-Za-z.-]{9,99}$/.test(raw) ? { key: raw, out: null, jid: null } : null;
}
