/** A card to show, print, copy or scan for somebody the person trusts. It is made of our own words and the address; no chat text. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { contactLinks, type TrustedContact } from '../family/trusted-contacts.ts';
import type { Finding } from './finding.ts';
import { Icon } from './icon.tsx';
import { QrCode } from './qr-code.tsx';
import { plainText, type Words } from './words.ts';

export interface AskSomeoneProps {
  readonly words: Words;
  readonly finding: Finding;
  /** What it is about: a site, a chat about money, or a chat about a journey. */
  readonly about: { readonly site: string } | 'chat' | 'job';
  /** Whom the person has chosen to ask. */
  readonly contacts: readonly TrustedContact[];
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
      : [words.t('ask.text'), words.t('warning.address', { host: about.site })]),
    finding.title,
    ...finding.signs.map(({ text }) => text).filter((text) => text !== ''),
  ].join('\n');
}

export function AskSomeone({ words, finding, about, contacts, copy, print }: AskSomeoneProps): JSX.Element {
  const [said, setSaid] = useState<'' | 'ask.copied' | 'ask.not-copied'>('');
  const [coded, setCoded] = useState(false);
  const text = cardText(words, finding, about);
  const [title = '', ...lines] = text.split('\n');
  return (
    <section class="ask" aria-labelledby="ask-title">
      <div class="printed">
        <h2 id="ask-title">{title}</h2>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {coded && <QrCode text={text} label={words.t('ask.qr.label')} tooLong={words.t('ask.qr.too-long')} />}
      </div>
      <p class="small">{words.t('ask.how')}</p>
      <div class="row">
        <button
          type="button"
          onClick={() => void copy(text).then((ok) => setSaid(ok ? 'ask.copied' : 'ask.not-copied'))}
        >
          <Icon name="copy" />
          {words.t('ask.copy')}
        </button>
        <button type="button" aria-pressed={coded} onClick={() => setCoded(!coded)}>
          <Icon name="code" />
          {words.t('ask.qr')}
        </button>
        {print && (
          <button type="button" onClick={print}>
            <Icon name="print" />
            {words.t('ask.print')}
          </button>
        )}
      </div>
      <p role="status">{said !== '' && words.t(said)}</p>
      {contacts.length > 0 && (
        <ul class="rows">
          {contacts.map((contact) => (
            <Contact key={contact.name + contact.reach} words={words} contact={contact} text={text} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Contact(props: { words: Words; contact: TrustedContact; text: string }): JSX.Element {
  const { words, contact, text } = props;
  const { call, write } = contactLinks(contact, words.t('ask.subject'), text);
  const name = plainText(contact.name);
  return (
    <li>
      <span>{name}</span>
      <span class="row">
        {call && (
          <a class="button" href={call} aria-label={`${words.t('ask.call')}: ${name}`}>
            {words.t('ask.call')}
          </a>
        )}
        {write && (
          <a class="button" href={write} aria-label={`${words.t('ask.write')}: ${name}`}>
            {words.t('ask.write')}
          </a>
        )}
        {!write && <span class="small">{words.t('ask.meet')}</span>}
      </span>
    </li>
  );
}
