/** What was found, in one box: its shape and title, and the one thing to do now. Popup and "Check something" share it. */
import type { JSX } from 'preact';
import type { Finding } from './finding.ts';
import { Icon, Shape } from './icon.tsx';
import { shapeOfLevel } from './in-page/shapes.ts';
import { ReadAloud, spokenText } from './read-aloud.tsx';
import type { Words } from './words.ts';

export interface HeadlineProps {
  readonly words: Words;
  readonly finding: Finding;
  /** The quiet design: nothing that could be heard is offered to somebody who may be watched. */
  readonly quiet?: boolean;
}

export function Headline({ words, finding, quiet = false }: HeadlineProps): JSX.Element {
  return (
    <section class={`headline tone-${finding.tone}`}>
      <p class="lead">
        <Shape d={shapeOfLevel(finding.tone)} size={32} />
        <strong class="big">{finding.title}</strong>
      </p>
      <div class="action">
        <h2>
          <Icon name="check" />
          {words.t('popup.now')}
        </h2>
        <p>{finding.next}</p>
      </div>
      {!quiet && <ReadAloud words={words} text={spokenText(words, finding)} />}
    </section>
  );
}
