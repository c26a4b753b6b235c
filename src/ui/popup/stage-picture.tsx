/** The story as a picture: a line of steps, where this chat stands and what often comes next. Words beside every dot. */
import type { JSX } from 'preact';
import type { Stage } from '../../detection/chat/assessment.ts';
import type { Words } from '../words.ts';

const INVESTMENT: readonly Stage[] = [
  'approach',
  'bond',
  'seed',
  'teach',
  'deposit',
  'proof',
  'escalate',
  'block',
  'exit',
  'recovery',
];
const JOB: readonly Stage[] = ['job-offer', 'job-vet', 'job-travel', 'job-trap'];

/** Steps of the track that a stage belongs to, with the stage itself in place of its nearest neighbour; [] for `none`. */
export function stepsFor(stage: Stage): readonly Stage[] {
  if (stage === 'none') return [];
  if (stage.startsWith('job')) return JOB;
  if (stage === 'persona') return INVESTMENT.map((step) => (step === 'bond' ? stage : step));
  return INVESTMENT;
}

export function StagePicture(props: { words: Words; stage: Stage; next: Stage | null }): JSX.Element | null {
  const { words, stage, next } = props;
  const steps = stepsFor(stage);
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="picture-title">
      <h2 id="picture-title">{words.t('popup.picture')}</h2>
      <ol class="stages">
        {steps.map((step) => (
          <li
            key={step}
            class={step === stage ? 'here' : step === next ? 'next' : ''}
            aria-current={step === stage ? 'step' : undefined}
          >
            <span class="name">{words.t(`stage.${step}`)}</span>
            {step === stage && <span class="flag">{words.t('popup.here')}</span>}
            {step === next && <span class="flag">{words.t('popup.often-next')}</span>}
          </li>
        ))}
      </ol>
      <p class="small">{words.t('popup.picture.note')}</p>
    </section>
  );
}
