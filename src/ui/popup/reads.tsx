/**
 * "What Kinward reads here": the messages of the open chat as they were read, and how each place on the page was found, so
 * that anybody can see for themselves. Comes straight from the tab; this page forgets it when it closes.
 */
import type { JSX } from 'preact';
import { Icon } from '../icon.tsx';
import type { ReadsTold } from '../told.ts';
import type { WordKey, Words } from '../words.ts';

export interface ReadsProps {
  readonly words: Words;
  /** Null where the tab does not answer; undefined before it was asked. */
  readonly reads: ReadsTold | null | undefined;
  readonly now: number;
  /** The list was opened or closed by the person. */
  onOpen(open: boolean): void;
}

const DAY_MS = 86_400_000;

export function Reads({ words, reads, now, onOpen }: ReadsProps): JSX.Element {
  return (
    <details class="door" onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="list" />
        {words.t('popup.reads')}
      </summary>
      <p class="small">{words.t('popup.reads.note')}</p>
      {reads === null && <p class="caution">{words.t('popup.reads.silent')}</p>}
      {reads && <Messages words={words} reads={reads} />}
      {reads && reads.slots.length > 0 && <Places words={words} reads={reads} now={now} />}
    </details>
  );
}

function Messages({ words, reads }: { words: Words; reads: ReadsTold }): JSX.Element {
  const { messages, total, state } = reads;
  if (messages.length === 0)
    return <p>{words.t(state === 'unreadable' ? 'popup.reads.unreadable' : 'popup.reads.none')}</p>;
  return (
    <>
      <p class="small">{words.t('popup.reads.count', { total, shown: messages.length })}</p>
      {/* The text of an item is the message and nothing else: who and what stand beside it as generated content, which
          screen readers speak too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard. */}
      <ul class="reads" data-reads data-total={total} tabIndex={0} aria-label={words.t('popup.reads')}>
        {messages.map(({ id, from, text, media, state: standing }) => (
          <li
            key={id}
            data-from={from}
            data-id={id}
            data-media={media ?? undefined}
            data-who={words.t(`popup.reads.from.${from}`)}
            data-note={noteOf(words, media, standing)}
          >
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What stands behind the text: media that was not read, and what the page says of the message. */
function noteOf(words: Words, media: string | null, standing: string | null): string | undefined {
  const what = media === null ? null : known(words, `popup.reads.media.${media}`, 'popup.reads.media.other');
  const notes = [
    what && words.t('popup.reads.not-read', { what }),
    standing && known(words, `popup.reads.state.${standing}`),
  ].filter(Boolean);
  return notes.length > 0 ? notes.join(' · ') : undefined;
}

function Places({ words, reads, now }: { words: Words; reads: ReadsTold; now: number }): JSX.Element {
  return (
    <>
      <h3>{words.t('popup.reads.places')}</h3>
      <ul class="small">
        {reads.slots.map(({ slot, state, since }) => (
          <li key={slot} data-slot={slot} data-state={state}>
            {words.t('popup.reads.place', {
              place: known(words, `popup.reads.slot.${slot}`, 'popup.reads.slot.other'),
              how: words.t(`popup.reads.how.${state}`),
              since: now - since < DAY_MS ? words.time(since) : words.day(since),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Words for an id that comes from a site's reader, which may know more than this page has words for. */
function known(words: Words, key: string, otherwise?: WordKey): string {
  if (words.has(key as WordKey)) return words.t(key as WordKey);
  return otherwise ? words.t(otherwise) : '';
}
