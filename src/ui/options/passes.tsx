/** Pages opened despite a warning, each to be taken back with one press: on the settings page, and in the popup over such a page. */
import type { JSX } from 'preact';
import type { PassTold } from '../told.ts';
import { plainText, type Words } from '../words.ts';

export interface PassesProps {
  readonly words: Words;
  readonly passes: readonly PassTold[];
  onWithdraw(host: string): void;
}

export function Passes({ words, passes, onWithdraw }: PassesProps): JSX.Element {
  return (
    <section aria-labelledby="passes-title">
      <h2 id="passes-title">{words.t('options.passes')}</h2>
      {passes.length === 0 && <p>{words.t('options.passes.none')}</p>}
      <ul class="rows">
        {passes.map(({ host, until }) => (
          <li key={host}>
            <span>
              <span class="host">{plainText(host)}</span>
              <span class="small">{words.t('options.passes.until', { time: words.time(until) })}</span>
            </span>
            <button
              type="button"
              aria-label={`${words.t('options.passes.withdraw')}: ${plainText(host)}`}
              onClick={() => onWithdraw(host)}
            >
              {words.t('options.passes.withdraw')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
