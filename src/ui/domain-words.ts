/** The list's machine-readable reason as a sentence: `lookalike:Binance` becomes words with the name in them. */
import type { DomainVerdict } from '../blocklist/verdict.ts';
import type { Words } from './words.ts';

/** '' where there is no reason or no words for it. */
export function domainReason(words: Words, { reason }: DomainVerdict): string {
  if (reason === null) return '';
  const colon = reason.indexOf(':');
  return colon < 0
    ? words.t(`domain.${reason}`)
    : words.t(`domain.${reason.slice(0, colon)}`, { name: reason.slice(colon + 1) });
}
