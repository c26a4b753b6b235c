/** "Which of these is you?": a button for each name, the likeliest first, and one for none of them. */
import type { JSX } from 'preact';
import type { ParsedChat } from '../../detection/chat/export/entry.ts';
import { plainText, type Words } from '../words.ts';

export interface WhoProps {
  readonly words: Words;
  readonly names: ParsedChat['names'];
  /** The likeliest; null where nothing tells. */
  readonly guess: string | null;
  onMe(name: string | null): void;
}

/** In a large group the reader is among those who wrote most, or has written too little to matter. */
const MAX_NAMES = 12;

export function WhoAreYou({ words, names, guess, onMe }: WhoProps): JSX.Element {
  const shown = names.slice(0, MAX_NAMES).toSorted((a, b) => Number(b.name === guess) - Number(a.name === guess));
  return (
    <section aria-labelledby="who-title">
      <h2 id="who-title" tabIndex={-1}>
        {words.t('check.who.title')}
      </h2>
      <p>{words.t('check.who.note')}</p>
      <div class="places">
        {shown.map(({ name }) => (
          <button type="button" key={name} onClick={() => onMe(name)}>
            {name === guess ? words.t('check.who.guess', { name: plainText(name) }) : plainText(name)}
          </button>
        ))}
        <button type="button" onClick={() => onMe(null)}>
          {words.t('check.who.none')}
        </button>
      </div>
    </section>
  );
}
