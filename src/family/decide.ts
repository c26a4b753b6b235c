/**
 * From evidence to action: the one place that says how loudly to warn. Pure; the background alone calls it,
 * popup and warning page only explain what it decided.
 */
import type { DomainVerdict } from '../blocklist/verdict.ts';
import type { Level } from '../detection/chat/assessment.ts';
import type { PageVerdict } from '../detection/page/facts.ts';

export type ActionKind = 'none' | 'chip' | 'banner' | 'card' | 'interstitial';

/** Chat that handed this site or payment address over, as far as it is remembered. Times in Unix ms. */
export interface ChatOrigin {
  readonly level: Level;
  readonly at: number;
}

/** What was found about a payment address that the person put into a form. */
export interface PaymentFinding {
  /** `from-chat`: a risky chat handed it over; `resembles`: it has the ends of a known address and another middle. */
  readonly kind: 'from-chat' | 'resembles';
  readonly origin: ChatOrigin | null;
}

export interface PageEvidence {
  readonly domain: DomainVerdict;
  readonly page: PageVerdict;
  readonly origin: ChatOrigin | null;
  /** A payment address on the page was handed over in a risky chat. */
  readonly addressFromChat: ChatOrigin | null;
  /** Something was found about an address typed or pasted on this page. */
  readonly payment?: PaymentFinding | null;
  /** The person chose to proceed on this visit. */
  readonly passed: boolean;
}

/** Loudness of a chat's level; levels are those of docs/playbook.md. */
export function decideForChat(level: Level): ActionKind {
  return (['none', 'chip', 'banner', 'card', 'card'] as const)[level];
}

/** From which chat level on a site that came out of the chat is no longer an ordinary unknown platform. */
export const RISKY_CHAT: Level = 2;

/** True for a site that a list names today: it stops the person before the page loads. */
export function isListedNow({ verdict, severity }: DomainVerdict): boolean {
  return verdict === 'listed' && severity !== 1;
}

/** True for a site that its source has taken off the list since: closed, or in other hands. A reason to look twice, no more. */
export function isDropped({ verdict, severity }: DomainVerdict): boolean {
  return verdict === 'listed' && severity === 1;
}

/**
 * What to do on a page. Listed sites and danger pages stop the person before the page; an unknown platform that came
 * out of a risky chat does too, and so does a dropped entry that has anything else against it; an unknown platform or a dropped entry on
 * its own gets a banner, and a look-alike name a chip.
 */
export function decideForPage(evidence: PageEvidence): ActionKind {
  const { domain, page, origin, addressFromChat, passed, payment } = evidence;
  const risky = (o: ChatOrigin | null) => o !== null && o.level >= RISKY_CHAT;
  if (passed) return 'banner';
  if (isListedNow(domain) || page === 'danger') return 'interstitial';
  const doubts = [page === 'unknown-platform', risky(origin), isDropped(domain)].filter(Boolean).length;
  // A risky chat alone only tells where a site came from: together with either of the others it stops.
  if (doubts >= 2) return 'interstitial';
  if (risky(addressFromChat) || payment) return 'card';
  if (page === 'unknown-platform' || isDropped(domain)) return 'banner';
  // An ordinary-looking site out of a risky chat: say where it came from, the louder the riskier the chat.
  if (risky(origin) && domain.verdict !== 'known') return origin !== null && origin.level >= 3 ? 'banner' : 'chip';
  return domain.verdict === 'lookalike' ? 'chip' : 'none';
}

/**
 * What to do about a payment address that the person is about to send to. A calm chat hands over addresses too (friends pay
 * each other back), so only a risky one counts; on which site it is typed makes no difference.
 */
export function decideForPayment(origin: ChatOrigin | null): ActionKind {
  return origin !== null && origin.level >= RISKY_CHAT ? 'card' : 'none';
}

const LOUDNESS: readonly ActionKind[] = ['none', 'chip', 'banner', 'card', 'interstitial'];
export function louder(a: ActionKind, b: ActionKind): ActionKind {
  return LOUDNESS.indexOf(a) >= LOUDNESS.indexOf(b) ? a : b;
}
