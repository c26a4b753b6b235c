/**
 * The one interface behind which every chat site lies. A reader looks at the page when asked and returns what it saw;
 * it never writes to the page, never keeps a message it did not see, and says what it could not read.
 */
import type { ChatMessage, ThreadFacts } from '../detection/chat/message.ts';

export type SlotState = 'found' | 'fallback' | 'missing' | 'ambiguous';
/** Health of one look: per slot of the selector table, which candidate answered. */
export type SlotHealth = Readonly<Record<string, SlotState>>;

export type PageState =
  /** A chat is open and was read. */
  | 'open'
  /** The page is there, no chat is open. */
  | 'idle'
  /** Not logged in, still loading. */
  | 'logged-out'
  /** A view that is not a chat (channel, status, community). */
  | 'unsupported'
  /** A chat seems open but could not be read: never a verdict from this. */
  | 'unreadable';

export interface ChatLook {
  readonly state: PageState;
  /** `ok` all primary slots, `degraded` some fallback, `broken` nothing may be concluded. */
  readonly health: 'ok' | 'degraded' | 'broken';
  readonly slots: SlotHealth;
  /** Normalised title + kind: identifies the thread within this site; hashed before it leaves the tab. */
  readonly thread: (ThreadFacts & { readonly identity: string; readonly title: string }) | null;
  /** In page order. Shells and rows that could not be read are left out and counted below. */
  readonly messages: readonly ChatMessage[];
  /** While looks give the very same object here, messages have only come to the end: those before stand as they did. */
  readonly growing?: object;
  readonly unread: number;
  /**
   * Messages are read and their links checked, but no chat can be judged, since all directions are `unknown`: a person's own
   * notes, or a page that has not yet shown how it marks one's own messages.
   */
  readonly unjudged?: 'own-notes' | 'sides-unknown';
}

export interface ChatSite {
  readonly id: 'whatsapp' | 'wechat' | 'telegram' | 'file-helper';
  readonly hosts: readonly string[];
  /**
   * @param changed nodes that were touched, came or went since the last look: only rows that hold one of them are read again.
   * Without it everything is read anew.
   */
  look(document: Document, changed?: Iterable<Node>): ChatLook;
  /** Reads rows into memory until `until` says stop; true when all are read and `look` will be quick. */
  readAhead?(document: Document, changed: Iterable<Node> | undefined, until: () => boolean): boolean;
  /**
   * Cheap witness of which chat is open: changes whenever title or state change. Says nothing else; costs
   * microseconds, so that it may be asked at every movement of the page.
   */
  pulse?(document: Document): string;
  /** Attributes whose change makes a row readable, besides nodes that come and go. */
  readonly watchedAttributes?: readonly string[];
  /** Node whose subtree holds the open chat's messages, for the observer; null where none is open. */
  messagePane(document: Document): Element | null;
  /** The bubble of a message that the last look saw, for placing marks; null when it is gone or a shell. */
  bubble(document: Document, messageId: string): Element | null;
  /** The id as the page itself writes it, where ours says more (the group it counts in). */
  idOnPage?(messageId: string): string;
  /** The composer, so that nothing of ours ever covers it. */
  composer(document: Document): Element | null;
}
