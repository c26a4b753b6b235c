/** Erase everything: says what goes, asks once more, then says that it is done. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../words.ts';

export function Erase({ words, onErase }: { words: Words; onErase(): Promise<boolean> }): JSX.Element {
  const [step, setStep] = useState<'idle' | 'asked' | 'done' | 'failed'>('idle');
  return (
    <section aria-labelledby="erase-title" aria-live="polite">
      <h2 id="erase-title">{words.t('options.erase')}</h2>
      <p>{words.t('options.erase.note')}</p>
      {step === 'asked' ? (
        <div class="row">
          <button
            type="button"
            class="danger"
            onClick={() => void onErase().then((ok) => setStep(ok ? 'done' : 'failed'))}
          >
            {words.t('options.erase.confirm')}
          </button>
          <button type="button" onClick={() => setStep('idle')}>
            {words.t('options.erase.cancel')}
          </button>
        </div>
      ) : (
        <button type="button" onClick={() => setStep('asked')}>
          {words.t('options.erase')}
        </button>
      )}
      {step === 'done' && <p>{words.t('options.erase.done')}</p>}
      {step === 'failed' && <p class="caution">{words.t('app.gone')}</p>}
    </section>
  );
}
