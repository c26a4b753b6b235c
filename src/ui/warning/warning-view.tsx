/**
 * The page that stands before a listed or dangerous page. Leaving is the large button, asking somebody the second; going on
 * is small and below the reasons. No blame, no certainty: what was seen, by which list, and what usually comes next.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { coolingReason } from '../../family/cooling-off.ts';
import type { HelpLine } from '../../family/help-lines.ts';
import type { TrustedContact } from '../../family/trusted-contacts.ts';
import { AskSomeone } from '../ask-someone.tsx';
import { DomainLine } from '../domain-line.tsx';
import { Doors } from '../doors.tsx';
import { type Finding, findingOf } from '../finding.ts';
import { HelpFor } from '../help/help-for.tsx';
import { Icon } from '../icon.tsx';
import { ReadAloud, spokenText } from '../read-aloud.tsx';
import { Signs } from '../signs.tsx';
import type { WarningTold } from '../told.ts';
import type { Words } from '../words.ts';
import type { Countdown } from './countdown.ts';
import { Proceed } from './proceed.tsx';

export interface WarningProps {
  readonly words: Words;
  readonly warning: WarningTold;
  readonly place: string;
  readonly contacts: readonly TrustedContact[];
  readonly helpLines: readonly HelpLine[];
  readonly now: number;
  /** The pause before going on, where this warning asks for one. */
  readonly countdown: Countdown;
  onLeave(): void;
  onProceed(): Promise<boolean>;
  onPlace(place: string): void;
  copy(text: string): Promise<boolean>;
  print(): void;
}

export function WarningView(props: WarningProps): JSX.Element {
  const { words, warning, now } = props;
  const { status, host } = warning;
  const [asking, setAsking] = useState(false);
  const finding = findingOf(words, status) ?? plainFinding(words);
  const { domain, list } = status;
  const reason = coolingReason(status);
  const help = { words, table: props.helpLines, place: props.place, now, onPlace: props.onPlace };
  return (
    <main class="warning" data-verdict={status.page} data-domain={domain?.verdict ?? 'none'} data-fact={finding.fact}>
      <section class={`headline tone-${finding.tone}`}>
        <p class="small">{words.t('warning.stopped')}</p>
        <h1>
          <Icon name="stop" size={40} />
          {finding.title}
        </h1>
        <p class="action">{finding.next}</p>
        <div class="row">
          <button type="button" class="primary" onClick={props.onLeave}>
            <Icon name="back" />
            {words.t('button.leave')}
          </button>
          <button type="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
            <Icon name="person" />
            {words.t('warning.ask')}
          </button>
          <ReadAloud words={words} text={spokenText(words, finding)} />
        </div>
      </section>
      {asking && (
        <AskSomeone
          words={words}
          finding={finding}
          about={{ site: host }}
          contacts={props.contacts}
          copy={props.copy}
          print={props.print}
        />
      )}
      <section aria-labelledby="why-title">
        <h2 id="why-title">{words.t('warning.why')}</h2>
        {domain && <DomainLine words={words} domain={domain} />}
        {domain?.verdict === 'listed' && list && (
          <p class="small">{words.t('verdict.built', { day: words.day(list.built) })}</p>
        )}
      </section>
      <Signs title={words.t('popup.why')} signs={finding.signs} />
      <section aria-labelledby="next-title">
        <h2 id="next-title">{words.t('warning.next')}</h2>
        <ol>
          <li>{words.t('warning.next.1')}</li>
          <li>{words.t('warning.next.2')}</li>
          <li>{words.t('warning.next.3')}</li>
        </ol>
      </section>
      <Doors words={words} help={help} />
      <HelpFor {...help} job={false} folded={false} />
      <Proceed
        words={words}
        fact={finding.fact}
        {...(reason && { pause: { reason, countdown: props.countdown } })}
        onProceed={props.onProceed}
      />
    </main>
  );
}

/** A warning whose reasons did not reach us is still a warning: the plain words, nothing made up. */
function plainFinding(words: Words): Finding {
  return {
    tone: 3,
    title: words.t('notice.page.unknown.title'),
    next: words.t('notice.page.unknown.next'),
    signs: [],
    fact: 'danger',
  };
}
