/**
 * What Kinward's own pages may ask a tab directly, past the worker, and the shape of the answer. The one message that
 * carries chat text: it goes from the tab to the popup that asked, on this device, and is kept nowhere.
 */
import * as v from 'valibot';

/** Newest messages that one answer holds; the rest is only counted. */
export const MOST_READS = 200;
/** Longest text of one message in the answer, in UTF-16 units. */
export const LONGEST_READ = 20_000;

const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const name = v.pipe(v.string(), v.maxLength(40));

const chatReads = v.strictObject({
  /** What the last look found: a chat open and read, none open, and so on; `starting` before the first look. */
  state: v.picklist(['starting', 'open', 'idle', 'logged-out', 'unsupported', 'unreadable']),
  /** Messages read in the open chat so far. */
  total: time,
  /** The newest of them as they were read, oldest first. */
  messages: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.maxLength(1000)),
        from: v.picklist(['them', 'me', 'unknown']),
        text: v.pipe(v.string(), v.maxLength(LONGEST_READ)),
        media: v.nullable(name),
        state: v.nullable(name),
      }),
    ),
    v.maxLength(MOST_READS),
  ),
  /** Places the reader needs on the page: how each was found, and since when (Unix ms). */
  slots: v.pipe(
    v.array(
      v.strictObject({ slot: name, state: v.picklist(['found', 'fallback', 'missing', 'ambiguous']), since: time }),
    ),
    v.maxLength(30),
  ),
});

/** What is asked is empty in each; the reply is checked by who asked, since pages are less trusted than our own. */
export const TAB_MESSAGES = { 'chat:reads': chatReads } as const;
export type TabMessageName = keyof typeof TAB_MESSAGES;
export type TabReply<N extends TabMessageName> = v.InferOutput<(typeof TAB_MESSAGES)[N]>;
