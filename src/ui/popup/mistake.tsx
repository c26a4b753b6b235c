/** "This is a mistake": two presses, so that nobody switches a warning off by accident or by a forged click. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../words.ts';

export function Mistake(props: { words: Words; onMistake(): Promise<boolean> }): JSX.Element {
  const { words, onMistake } = props;
  const [step, setStep] = useState<'idle' | 'asked' | 'done' | 'failed'>('idle');
  return (
    <section class="mistake" aria-live="polite">
      {step === 'idle' && (
        <button type="button" class="quiet" onClick={() => setStep('asked')}>
          {words.t('button.mistake')}
        </button>
      )}
      {step === 'asked' && (
        <>
          <p>{words.t('popup.mistake.explain')}</p>
          <div class="row">
            <button
              type="button"
              onClick={(event) => {
                if (event.isTrusted) void onMistake().then((ok) => setStep(ok ? 'done' : 'failed'));
              }}
            >
              {words.t('popup.mistake.confirm')}
            </button>
            <button type="button" class="quiet" onClick={() => setStep('idle')}>
              {words.t('options.erase.cancel')}
            </button>
          </div>
        </>
      )}
      {step === 'done' && <p>{words.t('popup.mistake.done')}</p>}
      {step === 'failed' && <p class="caution">{words.t('app.gone')}</p>}
    </section>
  );
}
