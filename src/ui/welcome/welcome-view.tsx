/** The first page: what Kinward does, what it reads, what it cannot do, and one question. A no is fine. */
import type { JSX } from 'preact';
import type { Settings } from '../../family/settings.ts';
import { Icon } from '../icon.tsx';
import { LanguageChoice, SizeChoice } from '../language-choice.tsx';
import type { SettingsTold } from '../told.ts';
import type { Words } from '../words.ts';

export interface WelcomeProps {
  readonly words: Words;
  readonly told: SettingsTold;
  /** Answer given on this visit; the permission itself is `told.allSites`. */
  readonly answer: 'none' | 'declined';
  readonly finished: boolean;
  onChange(change: Partial<Settings>): void;
  /** Must run inside the press: the browser asks only then. */
  onAllow(): void;
  onDecline(): void;
  onFinish(): void;
}

export function WelcomeView(props: WelcomeProps): JSX.Element {
  const { words, told, answer } = props;
  const state = told.allSites ? 'on' : answer === 'declined' ? 'declined' : 'off';
  return (
    <main class="welcome" data-all-sites={told.allSites ? 'yes' : 'no'}>
      <p class="brand">{words.t('app.name')}</p>
      <h1>{words.t('welcome.title')}</h1>
      <p class="big">{words.t('welcome.lead')}</p>
      <LanguageChoice words={words} settings={told.settings} onChange={props.onChange} />
      <SizeChoice words={words} settings={told.settings} onChange={props.onChange} />
      <section>
        <h2>{words.t('welcome.does')}</h2>
        <ul>
          <li>{words.t('welcome.does.1')}</li>
          <li>{words.t('welcome.does.2')}</li>
          <li>{words.t('welcome.does.3')}</li>
        </ul>
      </section>
      <section>
        <h2>{words.t('welcome.reads')}</h2>
        <ul>
          <li>{words.t('welcome.reads.1')}</li>
          <li>{words.t('welcome.reads.2')}</li>
        </ul>
      </section>
      <section>
        <h2>{words.t('welcome.limits')}</h2>
        <ul>
          <li>{words.t('welcome.limits.1')}</li>
          <li>{words.t('welcome.limits.2')}</li>
          <li>{words.t('notice.chat.remove')}</li>
        </ul>
        <p>{words.t('check.welcome')}</p>
        <a class="button" href="/check.html" target="_blank" rel="noopener">
          {words.t('check.title')}
        </a>
        <p>{words.t('practice.note')}</p>
        <a class="button" href="/practice.html" target="_blank" rel="noopener">
          {words.t('practice.open')}
        </a>
      </section>
      <section class="question">
        <h2>{words.t('welcome.step')}</h2>
        <p>{words.t('welcome.step.text')}</p>
        <p role="status" class="lead">
          <Icon name={told.allSites ? 'eye' : 'eye-off'} />
          <strong>{words.t(`welcome.state.${state}`)}</strong>
        </p>
        {!told.allSites && (
          <>
            <div class="row">
              <button type="button" class="primary" id="allow-all-sites" onClick={props.onAllow}>
                {words.t('welcome.yes')}
              </button>
              <button type="button" onClick={props.onDecline}>
                {words.t('welcome.no')}
              </button>
            </div>
            <p class="small">{words.t('welcome.step.no-is-fine')}</p>
          </>
        )}
      </section>
      <button type="button" class="primary" onClick={props.onFinish}>
        {words.t('welcome.finish')}
      </button>
      <p role="status">{props.finished && words.t('welcome.done')}</p>
    </main>
  );
}
