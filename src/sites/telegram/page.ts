/**
 * What the two Telegram pages (K and A) have in common as a form to fill in: where things are, as data. The reading is
 * the same for both; a new build is mended in web-k.ts or web-a.ts.
 */
import type { MediaKind } from '../../detection/chat/message.ts';
import type { Slot } from '../slots.ts';

export interface TelegramPage {
  readonly name: 'k' | 'a';
  /** The page after log-in, whether or not a chat is open. */
  readonly shell: string;
  /** Columns that hold one chat each; K keeps several and marks the one on show. */
  readonly column: string;
  /** What changes when messages come and go. */
  readonly pane: Slot;
  /** On a column or pane, or around it: it is the one on show. */
  readonly current: string;
  /** The same: it is being slid out. */
  readonly leaving: string;
  /** Panes that hold scheduled or pinned messages: no conversation. */
  readonly otherView: string;
  /** Holds the name of the chat; it stands before the messages, so that finding it never walks through them. */
  readonly header: string;
  readonly title: Slot;
  /** In the header: whose chat it is, as `data-peer-id`. */
  readonly headerPeer: string;
  readonly subtitle: string;
  readonly composer: Slot;
  /** Buttons that the site offers where the person is not in the contacts. */
  readonly strangerBar: string;
  /** Sure signs of a channel, where nobody answers. */
  readonly channel: string;
  /** Sign in the header of the chat with oneself. */
  readonly savedMessages: string;

  readonly row: RowTable;
}

export interface RowTable {
  /** Candidates for rows; those inside another are passed over. */
  readonly any: string;
  /** Classes of which one shows that a row's marks are whole: only then does a missing mark say anything. */
  readonly whole: readonly string[];
  /** Notices, dates and advertisements. */
  readonly system: string;
  /** Where the message's id stands: attributes of the row, in order, each with its form. */
  readonly ids: readonly (readonly [attribute: string, form: RegExp])[];
  /** An element inside that repeats the id. */
  readonly idInside: string | null;
  readonly mine: string;
  readonly theirs: string | null;
  /** The bubble as drawn, for marks and for the side it leans to. */
  readonly bubble: string;
  /** The frame around a run of messages of one sender. */
  readonly run: string;
  readonly text: Slot;
  /** Whole-message text that holds the clock inside it. */
  readonly quote: string;
  readonly quoteText: string;
  readonly sender: string;
  readonly forwarded: string;
  readonly preview: string;
  readonly buttons: string;
  /** The clock, and what stands around it (views, "edited", ticks). */
  readonly clock: string;
  readonly meta: string;
  readonly edited: string | null;
  /** Full date and time, as an attribute `title` in the page's language. */
  readonly dated: string;
  /** Frame of one day, and the heading inside it. */
  readonly day: string;
  readonly dayHeading: string;
  /** Inside the bubble, but not the message's own words. */
  readonly notText: string;
  /** Emoji that are elements of their own. */
  readonly emoji: string;
  readonly media: readonly (readonly [MediaKind, string])[];
  /** Media with words of their own (names of files, answers of polls). */
  readonly wordyMedia: string;
}
