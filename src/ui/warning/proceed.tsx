/** The small way on: this visit only, and only after ticking the very fact that the warning is about. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../finding.ts';
import type { Words } from '../words.ts';

export interface ProceedProps {
  readonly words: Words;
  readonly fact: Finding['fact'];
  /** False when it did not work. */
  onProceed(): Promise<boolean>;
}

export function Proceed({ words, fact, onProceed }: ProceedProps): JSX.Element {
  const [ticked, setTicked] = useState(false);
  const [failed, setFailed] = useState(false);
  return (
    <details class="proceed">
      <summary>{words.t('warning.proceed')}</summary>
      <label class="tick">
        <input type="checkbox" checked={ticked} onChange={(event) => setTicked(event.currentTarget.checked)} />
        <span>{words.t(`warning.proceed.${fact}`)}</span>
      </label>
      <p class="small">{words.t('warning.proceed.note')}</p>
      <button
        type="button"
        class="quiet"
        disabled={!ticked}
        onClick={(event) => {
          if (event.isTrusted && ticked) void onProceed().then((ok) => setFailed(!ok));
        }}
      >
        {words.t('warning.proceed.button')}
      </button>
      {failed && (
        <p class="caution" role="alert">
          {words.t('warning.proceed.failed')}
        </p>
      )}
    </details>
  );
}
