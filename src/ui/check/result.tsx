/** What was found, in the popup's own parts: title and one thing to do, signs with their places, links, whom to call. */
import type { JSX } from 'preact';
import type { HelpLine } from '../../family/help-lines.ts';
import type { TrustedContact } from '../../family/trusted-contacts.ts';
import { AskSomeone } from '../ask-someone.tsx';
import { Doors } from '../doors.tsx';
import { Headline } from '../headline.tsx';
import { HelpFor } from '../help/help-for.tsx';
import { Icon } from '../icon.tsx';
import { StagePicture } from '../popup/stage-picture.tsx';
import { Signs } from '../signs.tsx';
import { plainText, type Words } from '../words.ts';
import { FoundLinks, FoundPayments } from './found.tsx';
import type { Outcome } from './outcome.ts';

export interface ResultProps {
  readonly words: Words;
  readonly outcome: Outcome;
  readonly place: string;
  readonly contacts: readonly TrustedContact[];
  readonly helpLines: readonly HelpLine[];
  readonly now: number;
  onPlace(place: string): void;
  copy(text: string): Promise<boolean>;
  print(): void;
}

export function Result(props: ResultProps): JSX.Element {
  const { words, outcome, now } = props;
  const { finding, calm, job, quiet } = outcome;
  const urgent = finding !== null && finding.tone >= 3;
  const source = { words, table: props.helpLines, place: props.place, now, onPlace: props.onPlace };
  const help = <HelpFor {...source} job={job} folded={!urgent && !quiet} />;
  const site = outcome.links.find(({ domain }) => domain.host !== '')?.domain.host;
  return (
    <>
      {finding && <Headline words={words} finding={finding} quiet={quiet} />}
      {calm && (
        <section class="calm">
          <p class="lead">
            <strong class="big">{calm.title}</strong>
          </p>
          <p>{calm.text}</p>
        </section>
      )}
      {outcome.cautions.map((caution) => (
        <p class="caution" key={caution}>
          {caution}
        </p>
      ))}
      {finding && <Signs title={words.t('popup.why')} signs={finding.signs} />}
      {outcome.hosts.length > 0 && (
        <section aria-labelledby="hosts-title">
          <h2 id="hosts-title">{words.t('check.name.hosts')}</h2>
          <ul>
            {outcome.hosts.map((host) => (
              <li key={host} class="host">
                {plainText(host)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <FoundLinks words={words} title={outcome.linksTitle} links={outcome.links} />
      <FoundPayments words={words} payments={outcome.payments} />
      {outcome.story && <StagePicture words={words} stage={outcome.story.stage} next={outcome.story.next} />}
      {urgent && help}
      {!quiet && !job && <Doors words={words} {...(!urgent && { help: source })} />}
      {!urgent && help}
      {finding && !quiet && (
        <details class="door">
          <summary>
            <Icon name="person" />
            {words.t('warning.ask')}
          </summary>
          <AskSomeone
            words={words}
            finding={finding}
            about={finding.fact === 'listed' && site ? { site } : job ? 'job' : 'chat'}
            contacts={props.contacts}
            copy={props.copy}
            print={props.print}
          />
        </details>
      )}
    </>
  );
}
