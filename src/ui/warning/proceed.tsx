/**
 * The small way on: this visit only, only after ticking the very fact that the warning is about, and at the highest level only
 * after a pause.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CoolingReason } from '../../family/cooling-off.ts';
import type { Finding } from '../finding.ts';
import type { Words } from '../words.ts';
import type { Countdown } from './countdown.ts';
import { Pause, useLeft } from './pause.tsx';

export interface ProceedProps {
  readonly words: Words;
  readonly fact: Finding['fact'];
  /** The pause that this warning asks for; left out where it asks for none. */
  readonly pause?: { readonly reason: CoolingReason; readonly countdown: Countdown };
  /** False when it did not work. */
  onProceed(): Promise<boolean>;
}

export function Proceed({ words, fact, pause, onProceed }: ProceedProps): JSX.Element {
  const [ticked, setTicked] = useState(false);
  const [failed, setFailed] = useState(false);
  const left = useLeft(pause?.countdown ?? null);
  const open = ticked && left === 0;
  return (
    <details class="proceed">
      <summary>{words.t('warning.proceed')}</summary>
      {pause && <Pause words={words} reason={pause.reason} left={left} />}
      <label class="tick">
        <input type="checkbox" checked={ticked} onChange={(event) => setTicked(event.currentTarget.checked)} />
        <span>{words.t(`warning.proceed.${fact}`)}</span>
      </label>
      <p class="small">{words.t('warning.proceed.note')}</p>
      <button
        type="button"
        class="quiet"
        disabled={!open}
        onClick={(event) => {
          if (event.isTrusted && open) void onProceed().then((ok) => setFailed(!ok));
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
