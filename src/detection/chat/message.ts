/**
 * What a chat site's reader hands to the detector: one message, and what is known about the thread.
 * The text stays in the tab; nothing in this file is ever stored or sent.
 */

/** Who wrote it. `unknown` rather than a guess: an unknown message is never read as the contact's request. */
export type Direction = 'them' | 'me' | 'unknown';
export type MediaKind =
  | 'picture'
  | 'video'
  | 'voice'
  | 'document'
  | 'sticker'
  | 'location'
  | 'card'
  | 'payment'
  | 'call'
  | 'poll';

export interface ChatMessage {
  /** The site's own id, unique within the thread. */
  readonly id: string;
  readonly from: Direction;
  /** Sender's name as shown; only told apart, never stored. */
  readonly who?: string;
  /** Plain text: emoji as characters, line breaks as \n, no quote, no clock. Empty for media without a caption. */
  readonly text: string;
  /** Unix ms, or null where the page shows no usable time. Order in the thread is more reliable than this. */
  readonly at: number | null;
  /** Absolute http(s) URLs in the message, in order. */
  readonly links: readonly string[];
  readonly media?: MediaKind;
  readonly forwarded?: boolean;
  /** Text of the quoted message, if any: context, never the sender's own words. */
  readonly quoted?: string;
  readonly state?: 'deleted' | 'edited' | 'truncated';
}

/**
 * What the page shows about the contact. `unknown` = shown as a bare number, or the site says "not a friend";
 * `saved` = has a name here; `known` = a two-way contact of long standing (only where the caller can tell).
 */
export type ContactStanding = 'unknown' | 'saved' | 'known';
export interface ThreadFacts {
  readonly kind: 'direct' | 'group' | 'unknown';
  readonly contact: ContactStanding;
}
