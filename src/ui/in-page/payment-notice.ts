/**
 * Notices at the place: about an address that is about to be paid to, and about what the person is about to do on a page.
 * Pure, as compose.ts; here is no threshold either.
 */
import type { PageReason, PageVerdict } from '../../detection/page/facts.ts';
import { type ActionKind, type ChatOrigin, type PaymentFinding, RISKY_CHAT } from '../../family/decide.ts';
import type { Language } from '../../family/settings.ts';
import type { Words } from '../words.ts';
import type { Notice, TextSize } from './notice.ts';

/** `fee`: money is asked for before money comes out. */
export type Place = 'fee' | 'seed' | 'app' | 'deposit';

interface Look {
  readonly language: Language;
  readonly textSize: TextSize;
}

const PLACES: Readonly<Record<string, Place>> = {
  'P-withdraw-fee': 'fee',
  'P-cannot-deduct': 'fee',
  'P-frozen-pay': 'fee',
  'P-outside-money': 'fee',
  'P-score-withdraw': 'fee',
  'P-seed-ask': 'seed',
  'P-off-store-app': 'app',
  'P-install-guide': 'app',
  'P-payee-person': 'deposit',
  'P-payee-changes': 'deposit',
  'P-false-note': 'deposit',
  'P-service-cashier': 'deposit',
};

/** The one place on a dangerous page that words of its own are for, the first reason first; null where none is. */
export function placeOf(reasons: readonly PageReason[]): Place | null {
  for (const { rule } of reasons) if (Object.hasOwn(PLACES, rule)) return PLACES[rule] ?? null;
  return null;
}

export function noticeForPayment(words: Words, { kind, origin }: PaymentFinding, look: Look): Notice {
  return card(words, look, {
    title: words.t(`notice.payment.${kind}.title`),
    next: words.t(`notice.payment.${kind}.next`),
    lines: [
      ...(origin ? [words.t('notice.payment.origin', { day: words.day(origin.at) })] : []),
      words.t(`notice.payment.${kind}.why`),
      words.t('notice.payment.final'),
    ],
  });
}

export interface MomentFinding extends Look {
  readonly action: ActionKind;
  readonly origin: ChatOrigin | null;
  readonly page: PageVerdict;
  readonly reasons: readonly PageReason[];
}

/** A card on a dangerous page or one out of a risky chat; on a merely unknown platform a banner. */
export function noticeForMoment(words: Words, place: Place, finding: MomentFinding): Notice {
  const { origin, page, reasons, language, textSize } = finding;
  const risky = origin !== null && origin.level >= RISKY_CHAT;
  const notice = card(
    words,
    { language, textSize },
    {
      title: words.t(`notice.place.${place}.title`),
      next: words.t(`notice.place.${place}.next`),
      lines: [
        ...(origin ? [words.t('notice.page.origin', { day: words.day(origin.at) })] : []),
        ...reasons.slice(0, 3).map(({ rule }) => words.t(`rule.${rule}`)),
      ].filter((line) => line !== ''),
    },
  );
  if (page === 'danger' || risky) return notice;
  return { ...notice, kind: 'banner', level: 2, expand: words.t('notice.expand') };
}

function card(words: Words, look: Look, text: Pick<Notice, 'title' | 'lines'> & { next: string }): Notice {
  const ids = ['leave', 'more', 'hide'] as const;
  return {
    kind: 'card',
    level: 3,
    ...text,
    ...look,
    buttons: ids.map((id) => ({ id, label: words.t(`button.${id}`) })),
  };
}
