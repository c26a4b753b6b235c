/** What the list says about a host, with source and date. "No record" is said in full: it is not a good mark. */
import type { JSX } from 'preact';
import type { DomainVerdict } from '../blocklist/verdict.ts';
import { domainReason } from './domain-words.ts';
import { Icon, type IconName } from './icon.tsx';
import { plainText, type Words } from './words.ts';

const ICONS: Record<DomainVerdict['verdict'], IconName> = {
  listed: 'stop',
  lookalike: 'twin',
  known: 'list',
  none: 'question',
};

export function DomainLine({ words, domain }: { words: Words; domain: DomainVerdict }): JSX.Element {
  const { verdict, host, source, since } = domain;
  const why = domainReason(words, domain);
  return (
    <div class={`domain ${verdict}`}>
      <p class="host">{plainText(host)}</p>
      <p class="lead">
        <Icon name={ICONS[verdict]} />
        <strong>{words.t(`verdict.${verdict}`)}</strong>
      </p>
      {why !== '' && <p class="small">{why}</p>}
      {domain.severity === 1 && <p class="small">{words.t('verdict.dropped')}</p>}
      {source !== null && (
        <p class="small">
          {words.t('verdict.source', { source: words.t(`source.${source}`) || source })}
          {since !== null && ` · ${words.t('verdict.since', { day: words.day(since) })}`}
        </p>
      )}
    </div>
  );
}
