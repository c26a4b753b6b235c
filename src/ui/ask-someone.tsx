/** A card to show, print or copy to somebody the person trusts. It is made of our own words and the address; no chat text. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from './finding.ts';
import { Icon } from './icon.tsx';
import { plainText, type Words } from './words.ts';

export interface AskSomeoneProps {
  readonly words: Words;
  readonly finding: Finding;
  /** What it is about: a site, a chat about money, or a chat about a journey. */
  readonly about: { readonly site: string } | 'chat' | 'job';
  /** False where the browser refused. */
  copy(text: string): Promise<boolean>;
  /** Left out where there is no printing: the browser's own popup closes on it. */
  print?(): void;
}

/** The card as plain text. */
export function cardText(words: Words, finding: Finding, about: AskSomeoneProps['about']): string {
  return [
    words.t('ask.title'),
    ...(typeof about === 'string'
      ? [words.t(`ask.text.${about}`)]
      : [words.t('ask.text'), `${words.t('warning.address')}: ${plainText(about.site)}`]),
    finding.title,
    ...finding.signs.map(({ text }) => text).filter((text) => text !== ''),
  ].join('\n');
}

export function AskSomeone({ words, finding, about, copy, print }: AskSomeoneProps): JSX.Element {
  const [said, setSaid] = useState<'' | 'ask.copied' | 'ask.not-copied'>('');
  const [title = '', ...lines] = cardText(words, finding, about).split('\n');
  return (
    <section class="ask" aria-labelledby="ask-title">
      <div class="printed">
        <h2 id="ask-title">{title}</h2>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <p class="small">{words.t('ask.how')}</p>
      <div class="row">
        <button
          type="button"
          onClick={() =>
            void copy(cardText(words, finding, about)).then((ok) => setSaid(ok ? 'ask.copied' : 'ask.not-copied'))
          }
        >
          <Icon name="copy" />
          {words.t('ask.copy')}
        </button>
        {print && (
          <button type="button" onClick={print}>
            <Icon name="print" />
            {words.t('ask.print')}
          </button>
        )}
      </div>
      <p role="status">{said !== '' && words.t(said)}</p>
    </section>
  );
}
