/** Whom to call: the bank first, then the checked lines of the person's place. Shows no row that nobody has checked. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { chooseHelpLines, dialable, type HelpKind, type HelpLine, placesWithLines } from '../../family/help-lines.ts';
import { Icon } from '../icon.tsx';
import type { Words } from '../words.ts';
import { ELSEWHERE, placeName } from './place-name.ts';
import { PlacePicker } from './place-picker.tsx';

export interface HelpLinesProps {
  readonly words: Words;
  readonly table: readonly HelpLine[];
  /** ISO code, '' = not told yet. */
  readonly place: string;
  /** Which kinds this situation needs, most useful first. */
  readonly kinds: readonly HelpKind[];
  readonly now: number;
  /** What the help is about: money is the bank's matter, a journey the embassy's. */
  readonly about?: 'money' | 'journey';
  /** Folded away behind its title where nothing presses. */
  readonly folded?: boolean;
  onPlace(place: string): void;
}

const DAY_MS = 86_400_000;

export function HelpLines(props: HelpLinesProps): JSX.Element {
  const { words, folded = false } = props;
  const title = (
    <>
      <Icon name="phone" />
      {words.t('help.title')}
    </>
  );
  return folded ? (
    <details class="help">
      <summary>{title}</summary>
      <Body {...props} />
    </details>
  ) : (
    <section class="help" aria-labelledby="help-title">
      <h2 id="help-title">{title}</h2>
      <Body {...props} />
    </section>
  );
}

function Body({ words, table, place, kinds, now, about = 'money', onPlace }: HelpLinesProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const chosen = chooseHelpLines(table, place, kinds, (day) => (now - Date.parse(day)) / DAY_MS);
  const choose = (next: string) => {
    setAsking(false);
    onPlace(next);
  };
  return (
    <>
      <ul class="lines">
        <li>
          <strong>{words.t(about === 'money' ? 'help.bank' : 'help.consular')}</strong>
          <span class="small">{words.t(about === 'money' ? 'help.bank.note' : 'help.consular.note')}</span>
        </li>
        {chosen.lines.map((line) => (
          <Line key={`${line.kind} ${line.number} ${line.url}`} words={words} line={line} />
        ))}
      </ul>
      {place === '' || asking ? (
        <>
          <p>{words.t('help.ask-place')}</p>
          <PlacePicker words={words} places={placesWithLines(table)} onPlace={choose} />
        </>
      ) : (
        <>
          {chosen.lines.length === 0 && <p>{words.t('help.none')}</p>}
          {place !== ELSEWHERE && (
            <p class="small">{words.t('help.place', { place: placeName(words.language, place) })}</p>
          )}
          {chosen.checked && <p class="small">{words.t('help.checked', { day: words.day(chosen.checked) })}</p>}
          {chosen.stale && <p class="caution">{words.t('help.stale')}</p>}
          <button type="button" class="quiet" onClick={() => setAsking(true)}>
            {words.t('help.change-place')}
          </button>
        </>
      )}
      <p>{words.t('help.rule')}</p>
      {about === 'money' && (
        <p class="say">
          {words.t('help.say')} {words.t('help.sentence')}
        </p>
      )}
    </>
  );
}

function Line({ words, line }: { words: Words; line: HelpLine }): JSX.Element {
  const digits = dialable(line);
  return (
    <li>
      <span>{line.names[words.language]}</span>
      {digits && (
        <a class="number" href={`tel:${digits}`}>
          {line.number}
        </a>
      )}
      {line.url.startsWith('https://') && (
        <a href={line.url} target="_blank" rel="noreferrer">
          {new URL(line.url).host}
        </a>
      )}
      {line.hours === 'always' && <span class="small">{words.t('help.hours.always')}</span>}
    </li>
  );
}
