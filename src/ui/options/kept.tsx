/** What Kinward keeps, for the person to see and to take along: counted, and as a file of plain data. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../words.ts';

export interface KeptProps {
  readonly words: Words;
  /** All that is kept, as plain data; null where the worker does not answer. */
  onExport(): Promise<Readonly<Record<string, unknown>> | null>;
  /** Hands the text to the browser as a file. */
  save(text: string, name: string): void;
}

export function Kept({ words, onExport, save }: KeptProps): JSX.Element {
  const [said, setSaid] = useState<'' | 'kept.saved' | 'app.gone'>('');
  const [counts, setCounts] = useState<readonly string[]>([]);

  const take = async (asFile: boolean) => {
    const kept = await onExport();
    setSaid(kept === null ? 'app.gone' : asFile ? 'kept.saved' : '');
    if (!kept) return;
    setCounts([
      words.t('kept.chats', { count: sizeOf(kept.timelines) }),
      words.t('kept.places', { count: sizeOf(kept.handovers) }),
      words.t('kept.history', { count: sizeOf(kept.history) }),
    ]);
    if (asFile) save(JSON.stringify(kept, null, 1), 'kinward.json');
  };
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title">{words.t('kept.title')}</h2>
      <p>{words.t('kept.note')}</p>
      {counts.length > 0 && (
        <ul>
          {counts.map((count) => (
            <li key={count}>{count}</li>
          ))}
        </ul>
      )}
      <div class="row">
        <button type="button" onClick={() => void take(false)}>
          {words.t('kept.see')}
        </button>
        <button type="button" onClick={() => void take(true)}>
          {words.t('kept.save')}
        </button>
      </div>
      <p role="status">{said !== '' && words.t(said)}</p>
    </section>
  );
}

const sizeOf = (rows: unknown): number => (Array.isArray(rows) ? rows.length : 0);
