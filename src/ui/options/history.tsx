/** The last 30 days: days and kinds, no text and no names, for nobody but the person. */
import type { JSX } from 'preact';
import type { HistoryTold } from '../told.ts';
import { plainText, type Words } from '../words.ts';

export function History(props: { words: Words; rows: readonly HistoryTold[]; onErase(): void }): JSX.Element {
  const { words, rows } = props;
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{words.t('options.history')}</h2>
      <p class="small">{words.t('options.history.note')}</p>
      {rows.length === 0 && <p>{words.t('options.history.none')}</p>}
      <ul class="rows">
        {rows.map((row, index) => (
          <li key={index}>
            <span>{sentence(words, row)}</span>
            <span class="small">{words.utcDay(row.day)}</span>
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <button type="button" onClick={props.onErase}>
          {words.t('options.history.erase')}
        </button>
      )}
    </section>
  );
}

function sentence(words: Words, { kind, level, verdict, domain }: HistoryTold): string {
  if (kind === 'chat') return words.t('options.history.chat', { level });
  if (verdict.startsWith('payment-')) return words.t('options.history.payment');
  const known = verdict === 'listed' || verdict === 'danger' ? verdict : 'unknown-platform';
  return words.t(`options.history.${known}`, { domain: plainText(domain ?? '') });
}
