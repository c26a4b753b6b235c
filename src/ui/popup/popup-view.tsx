/**
 * The popup in one glance: watching or not, what was found, what to do now, whom to call, why, where this chat stands.
 * It explains what the worker decided; the data attributes on its root say the same to tests and tools.
 */
import type { JSX } from 'preact';
import type { HelpLine } from '../../family/help-lines.ts';
import type { TabStatus } from '../../family/tab-status.ts';
import type { TrustedContact } from '../../family/trusted-contacts.ts';
import { AskSomeone } from '../ask-someone.tsx';
import { DomainLine } from '../domain-line.tsx';
import { Doors } from '../doors.tsx';
import { findingOf } from '../finding.ts';
import { Headline } from '../headline.tsx';
import { HelpFor } from '../help/help-for.tsx';
import { Icon } from '../icon.tsx';
import { Passes } from '../options/passes.tsx';
import { Signs } from '../signs.tsx';
import type { PassTold, ReadsTold } from '../told.ts';
import type { Words } from '../words.ts';
import { ListAge } from './list-age.tsx';
import { Mistake } from './mistake.tsx';
import { Reads } from './reads.tsx';
import { StagePicture } from './stage-picture.tsx';
import { NotYetLine, WatchLine } from './watch-line.tsx';

/** Whether the worker has said what is drawn: not yet, yes, or it does not answer. Until it has, nothing says that the tab is watched. */
export type Answered = 'waiting' | 'yes' | 'no';

export interface PopupProps {
  readonly words: Words;
  readonly answered: Answered;
  readonly status: TabStatus;
  readonly place: string;
  readonly contacts: readonly TrustedContact[];
  readonly helpLines: readonly HelpLine[];
  readonly now: number;
  onPlace(place: string): void;
  /** False when the worker could not note it. */
  onMistake(): Promise<boolean>;
  onAllow(): void;
  /** The page of this tab is open despite a warning. */
  readonly pass: PassTold | null;
  onWithdraw(host: string): void;
  /** False where the browser refused. */
  copy(text: string): Promise<boolean>;
  /** What the tab has read; null where it does not answer, undefined before it was asked. */
  readonly reads?: ReadsTold | null | undefined;
  /** The list of what was read was opened or closed. Left out where there is no tab to ask. */
  onReads?(open: boolean): void;
}

/** A new contact alone (level 1) is no story: the picture of a scam would accuse an ordinary chat. */
const PICTURE_FROM = 2;

export function PopupView(props: PopupProps): JSX.Element {
  const { words, status, now } = props;
  const settled = props.answered === 'yes';
  const finding = findingOf(words, status);
  const job = status.stage.startsWith('job');
  const urgent = finding !== null && finding.tone >= 3;
  const help = (
    <HelpFor
      words={words}
      table={props.helpLines}
      place={props.place}
      now={now}
      job={job}
      folded={finding === null || (finding.tone === 1 && !status.quiet)}
      onPlace={props.onPlace}
    />
  );
  return (
    <main
      class="popup"
      {...(settled
        ? {
            'data-watching': status.watching,
            'data-level': status.level,
            'data-stage': status.stage,
            'data-verdict': status.page,
            'data-domain': status.domain?.verdict ?? 'none',
            'data-action': status.action,
            'data-messages': status.messages,
          }
        : { 'data-checking': props.answered })}
    >
      <h1 class="brand">{words.t('app.name')}</h1>
      {finding && <Headline words={words} finding={finding} quiet={status.quiet} />}
      {settled ? (
        <WatchLine words={words} status={status} onAllow={props.onAllow} />
      ) : (
        <NotYetLine words={words} gone={props.answered === 'no'} found={finding !== null} />
      )}
      {props.pass && <Passes words={words} passes={[props.pass]} onWithdraw={props.onWithdraw} />}
      {settled && !finding && status.watching !== 'no' && (
        <section class="calm">
          <p class="lead">
            <strong>{words.t('popup.calm.title')}</strong>
          </p>
          <p>{words.t('popup.calm.next')}</p>
        </section>
      )}
      {finding && <Signs title={words.t('popup.why')} signs={finding.signs} />}
      {urgent && help}
      {urgent && !job && <Doors words={words} />}
      {status.surface !== 'chat' && status.domain && (
        <section aria-labelledby="site-title">
          <h2 id="site-title">{words.t('popup.site')}</h2>
          <DomainLine words={words} domain={status.domain} />
        </section>
      )}
      {!status.quiet && finding?.fact === 'chat' && status.level >= PICTURE_FROM && (
        <StagePicture words={words} stage={status.stage} next={status.next} />
      )}
      {!urgent && help}
      {finding && !status.quiet && (
        <details class="door">
          <summary>
            <Icon name="person" />
            {words.t('warning.ask')}
          </summary>
          <AskSomeone
            words={words}
            finding={finding}
            about={status.surface !== 'chat' && status.host !== null ? { site: status.host } : job ? 'job' : 'chat'}
            contacts={props.contacts}
            copy={props.copy}
          />
        </details>
      )}
      {status.level > 0 && <Mistake words={words} onMistake={props.onMistake} />}
      {status.surface === 'chat' && props.onReads && (
        <Reads words={words} reads={props.reads} now={now} onOpen={props.onReads} />
      )}
      <a class="button" href="/check.html" target="_blank" rel="noopener">
        <Icon name="eye" />
        {words.t('check.title')}
      </a>
      <footer>
        {settled && <ListAge words={words} list={status.list} now={now} />}
        <p class="small">{words.t('app.promise')}</p>
        <a href="/options.html" target="_blank" rel="noopener">
          {words.t('app.settings')}
        </a>
      </footer>
    </main>
  );
}
