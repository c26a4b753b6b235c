/** Turns the status of a tab into the sentences that popup and warning page share. Pure; decides nothing anew. */
import type { Level, Reason } from '../detection/chat/assessment.ts';
import type { PageReason } from '../detection/page/facts.ts';
import { isListedNow } from '../family/decide.ts';
import type { TabStatus } from '../family/tab-status.ts';
import { chatText, pageText } from './in-page/compose.ts';
import { licenceLines } from './licence-words.ts';
import { unestablishedLine } from './unestablished-words.ts';
import type { Words } from './words.ts';

export interface Sign {
  readonly text: string;
  /** Where it was seen, and for chats when. */
  readonly place: string;
}

export interface Finding {
  /** Loudness of the looks: 1 note, 2 look twice, 3 and 4 stop. */
  readonly tone: Exclude<Level, 0>;
  readonly title: string;
  /** The one thing to do now. */
  readonly next: string;
  readonly signs: readonly Sign[];
  /** What the salient fact is: the tick on the warning page repeats it. */
  readonly fact: 'listed' | 'danger' | 'chat';
}

const TONE_OF_ACTION = { none: 1, chip: 1, banner: 2, card: 3, interstitial: 4 } as const;

/** Null where nothing was found. A page's finding comes before its chat's: the page is where money would go. */
export function findingOf(words: Words, status: TabStatus): Finding | null {
  return status.surface === 'chat'
    ? chatFinding(words, status)
    : (pageFinding(words, status) ?? chatFinding(words, status));
}

function chatFinding(words: Words, status: TabStatus): Finding | null {
  const { level } = status;
  if (level === 0) return null;
  const text = chatText(status);
  return {
    // A captive reader's screen may be watched: no loud colours.
    tone: text === 'quiet' ? 1 : level,
    title: words.t(`notice.chat.${text}.title`),
    next: words.t(`notice.chat.${text}.next`),
    signs: text === 'quiet' ? [] : status.reasons.map((reason) => chatSign(words, reason)),
    fact: 'chat',
  };
}

function pageFinding(words: Words, status: TabStatus): Finding | null {
  const { action, domain, page, pageReasons, origin, payment = null, licences = [], unestablished } = status;
  const listed = domain !== null && isListedNow(domain);
  if (action === 'none' && page === 'silent' && domain?.verdict !== 'listed') return null;
  const text = pageText({ action, page, reasons: pageReasons, origin, ...(domain ? { domain } : {}) });
  const danger = !listed && page === 'danger';
  const told =
    payment && !listed && !danger ? (`notice.payment.${payment.kind}` as const) : (`notice.page.${text}` as const);
  const plain = (line: string) => ({ text: line, place: '' });
  return {
    tone: listed || danger ? 4 : TONE_OF_ACTION[action],
    title: words.t(`${told}.title`),
    next: words.t(`${told}.next`),
    signs: [
      ...(payment?.origin ? [plain(words.t('notice.payment.origin', { day: words.day(payment.origin.at) }))] : []),
      ...(origin ? [plain(words.t('notice.page.origin', { day: words.day(origin.at) }))] : []),
      ...pageReasons.map((reason) => pageSign(words, reason)),
      ...licenceLines(words, licences).map(plain),
      ...(unestablished ? [plain(unestablishedLine(words, unestablished))] : []),
    ],
    fact: listed ? 'listed' : danger ? 'danger' : 'chat',
  };
}

function chatSign(words: Words, { concept, by, first }: Reason): Sign {
  return { text: words.t(`concept.${concept}`), place: words.t(`sign.by.${by}`, { day: words.day(first) }) };
}

function pageSign(words: Words, { rule, where }: PageReason): Sign {
  return { text: words.t(`rule.${rule}`), place: words.t(`where.${where}`) };
}
