/** The practice page: an invented chat, the notice it would bring, and what the window behind the notice would say. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TabStatus } from '../../family/tab-status.ts';
import { findingOf } from '../finding.ts';
import { Headline } from '../headline.tsx';
import { Icon } from '../icon.tsx';
import { noticeForChat } from '../in-page/compose.ts';
import type { NoticeButton, TextSize } from '../in-page/notice.ts';
import { StagePicture } from '../popup/stage-picture.tsx';
import { Signs } from '../signs.tsx';
import type { Words } from '../words.ts';
import type { PracticeState } from './play.ts';
import { PracticeNotice } from './practice-notice.tsx';

export interface PracticeProps {
  readonly words: Words;
  readonly textSize: TextSize;
  readonly state: PracticeState;
  /** It goes on by itself. */
  readonly playing: boolean;
  onNext(): void;
  onPlay(playing: boolean): void;
  onAgain(): void;
}

export function PracticeView(props: PracticeProps): JSX.Element {
  const { words, state, playing } = props;
  const { shown, assessment, action, ended } = state;
  const [pressed, setPressed] = useState<NoticeButton | null>(null);
  const look = { language: words.language, textSize: props.textSize };
  const notice = noticeForChat(words, { assessment, action, ...look });
  return (
    <main class="practice" data-level={assessment.level} data-shown={shown.length}>
      <p class="mark-practice" role="note">
        <Icon name="question" />
        <strong>{words.t('practice.mark')}</strong>
      </p>
      <h1>{words.t('practice.title')}</h1>
      <p>{words.t('practice.lead')}</p>
      <section aria-labelledby="practice-chat">
        <h2 id="practice-chat">{words.t('practice.chat')}</h2>
        <ol class="bubbles" aria-live="polite">
          {shown.map(({ from, text }, index) => (
            <li key={index} class={from}>
              <span class="small">{words.t(`popup.reads.from.${from}`)}</span>
              <span>{text}</span>
            </li>
          ))}
        </ol>
        <div class="row">
          {!ended && (
            <button type="button" class="primary" onClick={props.onNext}>
              {words.t('practice.next')}
            </button>
          )}
          {!ended && (
            <button type="button" aria-pressed={playing} onClick={() => props.onPlay(!playing)}>
              {words.t('practice.play')}
            </button>
          )}
          {shown.length > 0 && (
            <button type="button" onClick={props.onAgain}>
              {words.t('practice.again')}
            </button>
          )}
        </div>
        <p role="status">{ended && words.t('practice.end')}</p>
      </section>
      <section aria-labelledby="practice-notice">
        <h2 id="practice-notice">{words.t('practice.notice')}</h2>
        {notice ? (
          <PracticeNotice words={words} notice={notice} onPress={setPressed} />
        ) : (
          <p>{words.t('practice.nothing')}</p>
        )}
        <p role="status">{pressed !== null && pressed !== 'more' && words.t('practice.pressed')}</p>
      </section>
      {notice && <Behind words={words} state={state} />}
    </main>
  );
}

/** What "What to do, whom to call" opens: the popup's own parts. The numbers are left out, so that nobody is called by mistake. */
function Behind({ words, state }: { words: Words; state: PracticeState }): JSX.Element | null {
  const finding = findingOf(words, statusOf(state));
  if (!finding) return null;
  return (
    <section aria-labelledby="practice-behind">
      <h2 id="practice-behind">{words.t('practice.behind')}</h2>
      <Headline words={words} finding={finding} />
      <Signs title={words.t('popup.why')} signs={finding.signs} />
      {state.assessment.level >= 2 && (
        <StagePicture words={words} stage={state.assessment.stage} next={state.assessment.next} />
      )}
      <p class="small">{words.t('practice.numbers')}</p>
    </section>
  );
}

function statusOf({ assessment, action, shown }: PracticeState): TabStatus {
  const { level, stage, next, reasons, quiet } = assessment;
  return {
    surface: 'chat',
    watching: 'yes',
    why: 'reading',
    since: null,
    ...{ level, stage, next, reasons, quiet, action },
    messages: shown.length,
    host: null,
    domain: null,
    page: 'silent',
    pageReasons: [],
    origin: null,
    list: null,
    allSites: false,
  };
}
