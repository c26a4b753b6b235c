/** Whom to call: the bank first, then the checked lines of the person's place. Shows no row that nobody has checked. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { chooseHelpLines, type HelpKind, type HelpLine, placesWithLines } from '../../family/help-lines.ts';
import { Icon } from '../icon.tsx';
import type { Words } from '../words.ts';
import { Numbers } from './numbers.tsx';
import { ELSEWHERE, placeName } from './place-name.ts';
import { PlacePicker } from './place-picker.tsx';

/** What every part that shows help lines needs from its page. */
export interface HelpSource {
  readonly words: Words;
  readonly table: readonly HelpLine[];
  /** ISO code, '' = not told yet. */
  readonly place: string;
  readonly now: number;
  onPlace(place: string): void;
}

export interface HelpLinesProps extends HelpSource {
  /** Which kinds this situation needs, most useful first. */
  readonly kinds: readonly HelpKind[];
  /** What the help is about: money is the bank's matter, a journey the embassy's. */
  readonly about?: 'money' | 'journey';
  /** Folded away behind its title where nothing presses. */
  readonly folded?: boolean;
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
      <HelpBody {...props} />
    </details>
  ) : (
    <section class="help" aria-labelledby="help-title">
      <h2 id="help-title">{title}</h2>
      <HelpBody {...props} />
    </section>
  );
}

/** The same without a title of its own, for inside a door. */
export function HelpBody({ words, table, place, kinds, now, about = 'money', onPlace }: HelpLinesProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const chosen = chooseHelpLines(table, place, kinds, (day) => (now - Date.parse(day)) / DAY_MS);
  const choose = (next: string) => {
    setAsking(false);
    onPlace(next);
  };
  return (
    <>
      <Numbers words={words} lines={chosen.lines} about={about} />
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
          {words.t('help.say')}
          <br />
          {words.t('help.sentence')}
        </p>
      )}
    </>
  );
}
