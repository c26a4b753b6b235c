/** The places that were asked about: links with what the list says of each, payment addresses with their network. */
import type { JSX } from 'preact';
import type { ChatOrigin } from '../../family/decide.ts';
import { RISKY_CHAT } from '../../family/decide.ts';
import { DomainLine } from '../domain-line.tsx';
import { plainText, type Words } from '../words.ts';
import type { LinkTold, PaymentTold } from './told.ts';

/** Every listed and look-alike one is shown; of those without a record only so many. */
const MAX_PLAIN = 5;

/** @param title what the list is headed by: links of a text, or reported sites of a name. */
export function FoundLinks(props: { words: Words; title: string; links: readonly LinkTold[] }): JSX.Element | null {
  const { words, title, links } = props;
  if (links.length === 0) return null;
  const plain = ({ domain, origin }: LinkTold) => domain.verdict === 'none' && origin === null;
  const hidden = links.filter(plain).slice(MAX_PLAIN);
  return (
    <section aria-labelledby="links-title">
      <h2 id="links-title">{title}</h2>
      <ul class="rows tall">
        {links
          .filter((link) => !hidden.includes(link))
          .map(({ domain, origin }) => (
            <li key={domain.host}>
              <DomainLine words={words} domain={domain} />
              <Origin words={words} origin={origin} />
            </li>
          ))}
      </ul>
      {hidden.length > 0 && <p>{words.t('check.links.more', { count: hidden.length })}</p>}
    </section>
  );
}

export function FoundPayments(props: { words: Words; payments: readonly PaymentTold[] }): JSX.Element | null {
  const { words, payments } = props;
  if (payments.length === 0) return null;
  return (
    <section aria-labelledby="payments-title">
      <h2 id="payments-title">{words.t('check.payments')}</h2>
      <ul class="rows tall">
        {payments.map(({ address, origin }) => (
          <li key={address.address}>
            <p class="host">{plainText(address.address)}</p>
            <p class="small">{words.t(`check.chain.${address.chain}`)}</p>
            <Origin words={words} origin={origin} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Origin({ words, origin }: { words: Words; origin: ChatOrigin | null }): JSX.Element | null {
  if (origin === null || origin.level < RISKY_CHAT) return null;
  return <p class="caution">{words.t('check.origin', { day: words.day(origin.at) })}</p>;
}
