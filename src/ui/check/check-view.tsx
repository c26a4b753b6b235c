/** The page "Check something": the box, a bar while it works, one question where it needs it, and the result. */
import type { JSX } from 'preact';
import { PASTED_KINDS, type Pasted, type PastedKind } from '../../detection/pasted/recognise.ts';
import type { HelpLine } from '../../family/help-lines.ts';
import { ListAge } from '../popup/list-age.tsx';
import type { SettingsTold } from '../told.ts';
import type { WordKey, Words } from '../words.ts';
import { Box, HowToExport } from './box.tsx';
import type { Looked } from './look.ts';
import { outcomeOf } from './outcome.ts';
import { Result } from './result.tsx';
import { WhoAreYou } from './who-are-you.tsx';

export type Trouble =
  | 'empty'
  | 'not-text'
  | 'no-chat'
  | 'no-chat-inside'
  | 'broken'
  | 'too-big'
  | 'unreadable'
  | 'failed'
  | 'gone'
  | 'not-that';

export type Step =
  | { readonly at: 'ask'; readonly trouble: Trouble | null; readonly stopped: boolean }
  | { readonly at: 'busy'; readonly share: number }
  | { readonly at: 'who'; readonly pasted: Extract<Pasted, { kind: 'chat' }>; readonly guess: string | null }
  | { readonly at: 'done'; readonly pasted: Pasted; readonly looked: Looked };

export interface CheckProps {
  readonly words: Words;
  readonly told: SettingsTold | null;
  readonly step: Step;
  readonly text: string;
  readonly helpLines: readonly HelpLine[];
  readonly now: number;
  onText(text: string): void;
  onCheck(): void;
  onFile(file: File): void;
  onStop(): void;
  onMe(name: string | null): void;
  /** It is something else than it was taken for. */
  onTurn(kind: PastedKind): void;
  /** The reader is somebody else in this chat. */
  onWho(): void;
  onAgain(): void;
  onPlace(place: string): void;
  copy(text: string): Promise<boolean>;
  print(): void;
}

/** The bar is said aloud in steps of this many percent: a reader of screens would hear nothing else. */
const SAID_STEP = 25;

export function CheckView(props: CheckProps): JSX.Element {
  const { words, step } = props;
  const percent = step.at === 'busy' ? Math.floor(step.share * 100) : 0;
  const looked = step.at === 'done' ? step.looked : null;
  return (
    <main
      class="check"
      data-step={step.at}
      data-kind={looked?.kind ?? ''}
      data-level={looked?.text?.judged?.assessment.level ?? ''}
      data-stage={looked?.text?.judged?.assessment.stage ?? ''}
    >
      <p class="brand">{words.t('app.name')}</p>
      <h1>{words.t('check.title')}</h1>
      <p>{words.t('check.lead')}</p>
      <p class="small">{words.t('check.privacy')}</p>
      <Box
        words={words}
        text={props.text}
        busy={step.at === 'busy'}
        onText={props.onText}
        onCheck={props.onCheck}
        onFile={props.onFile}
      />
      <p role="status" class="saved">
        {saidNow(words, step, percent - (percent % SAID_STEP))}
      </p>
      {step.at === 'ask' && step.trouble !== null && (
        <p class="caution" role="alert">
          {words.t(`check.trouble.${step.trouble}`)}
        </p>
      )}
      {step.at === 'ask' && <HowToExport words={words} />}
      {step.at === 'busy' && (
        <section>
          <p id="busy-label">{words.t('check.reading', { percent })}</p>
          <progress max={100} value={percent} aria-labelledby="busy-label" />
          <button type="button" onClick={props.onStop}>
            {words.t('check.stop')}
          </button>
        </section>
      )}
      {step.at === 'who' && (
        <WhoAreYou words={words} names={step.pasted.chat.names} guess={step.guess} onMe={props.onMe} />
      )}
      {step.at === 'done' && <Done {...props} step={step} />}
      <footer>
        <ListAge words={words} list={props.told?.list ?? null} now={props.now} />
        <p class="small">{words.t('app.promise')}</p>
      </footer>
    </main>
  );
}

function saidNow(words: Words, step: Step, percent: number): string {
  if (step.at === 'busy') return words.t('check.reading', { percent });
  if (step.at === 'done') return words.t('check.ready');
  return step.at === 'ask' && step.stopped ? words.t('check.stopped') : '';
}

function Done(props: CheckProps & { step: Extract<Step, { at: 'done' }> }): JSX.Element {
  const { words, step, told } = props;
  const { looked, pasted } = step;
  const outcome = outcomeOf(words, looked);
  return (
    <>
      <section aria-labelledby="took-title">
        <h2 id="took-title" tabIndex={-1}>
          {words.t('check.took')}
        </h2>
        {outcome.took.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <details class="turn">
          <summary>{words.t('check.turn')}</summary>
          <div class="places">
            {PASTED_KINDS.filter((kind) => kind !== looked.kind).map((kind) => (
              <button type="button" key={kind} onClick={() => props.onTurn(kind)}>
                {words.t(`check.kind.${kind}` as WordKey)}
              </button>
            ))}
            {pasted.kind === 'chat' && (
              <button type="button" onClick={props.onWho}>
                {words.t('check.who.change')}
              </button>
            )}
          </div>
        </details>
      </section>
      <Result
        words={words}
        outcome={outcome}
        place={told?.settings.place ?? ''}
        contacts={told?.settings.contacts ?? []}
        helpLines={props.helpLines}
        now={props.now}
        onPlace={props.onPlace}
        copy={props.copy}
        print={props.print}
      />
      <button type="button" class="primary" onClick={props.onAgain}>
        {words.t('check.again')}
      </button>
    </>
  );
}
