/**
 * Puts what was found into the words of a notice. Pure: the words come from the caller, the decision from the worker.
 * Holds no threshold of its own; it only picks which prepared sentences fit the stage.
 */
import type { DomainVerdict } from '../../blocklist/verdict.ts';
import type { Assessment, Stage } from '../../detection/chat/assessment.ts';
import type { LicenceFinding } from '../../detection/link/licensed-firms.ts';
import type { PageReason, PageVerdict } from '../../detection/page/facts.ts';
import { type ActionKind, type ChatOrigin, isDropped, isListedNow, RISKY_CHAT } from '../../family/decide.ts';
import type { Language } from '../../family/settings.ts';
import type { Unestablished } from '../../family/tab-status.ts';
import { domainReason } from '../domain-words.ts';
import { licenceLines } from '../licence-words.ts';
import { unestablishedLine } from '../unestablished-words.ts';
import type { WordKey, Words } from '../words.ts';
import type { Notice, NoticeButton, TextSize } from './notice.ts';
import { placeOf } from './payment-notice.ts';

/** More than three reasons are not read. */
const MAX_REASONS = 3;

export interface ChatFinding {
  readonly assessment: Assessment;
  readonly action: ActionKind;
  readonly language: Language;
  readonly textSize: TextSize;
  /**
   * Number of the day, or anything that moves on now and then: titles take turns by it. The same words twice are hardly seen
   * (Anderson, CHI 2015).
   */
  readonly turn?: number;
}

export interface PageFinding {
  readonly action: ActionKind;
  readonly reasons: readonly PageReason[];
  readonly origin: ChatOrigin | null;
  /** What the list says about the host, where the caller knows it: tells a look-alike from an unknown platform. */
  readonly domain?: DomainVerdict;
  /** What the page claims of licences. */
  readonly licences?: readonly LicenceFinding[];
  /** The site is missing from the table of much-visited sites: the last line, where there is room for it. */
  readonly unestablished?: Unestablished | null;
  /** The page detector's verdict, where the caller knows it: a danger page that the person opened all the same says so. */
  readonly page?: PageVerdict;
  readonly language: Language;
  readonly textSize: TextSize;
}

/** Which prepared text fits a chat. Stages with their own advice come before the plain level. */
export type ChatText = '1' | '2' | '3' | '4' | 'proof' | 'block' | 'recovery' | 'job' | 'travel' | 'quiet';
export type PageText = 'danger' | 'from-chat' | 'address' | 'unknown' | 'lookalike' | 'listed' | 'dropped';

/** Null where nothing is to be shown. */
export function noticeForChat(words: Words, finding: ChatFinding): Notice | null {
  const { assessment, action, language, textSize } = finding;
  const { level, stage } = assessment;
  if (action === 'none' || level === 0) return null;
  const text = chatText(assessment);
  const quiet = text === 'quiet';
  const kind = quiet ? 'chip' : kindOf(action);
  const lines = quiet
    ? [words.t('notice.chat.quiet.line1'), words.t('notice.chat.quiet.line2')]
    : [
        ...assessment.reasons.map(({ concept }) => words.t(`concept.${concept}`)),
        ...usuallyNext(words, assessment),
        ...(level >= 3 && !stage.startsWith('job') ? [words.t('notice.chat.remove')] : []),
      ];
  return {
    kind,
    // A captive reader's screen may be watched: the calmest look.
    level: quiet ? 1 : level,
    title: titleOf(words, text, finding.turn ?? 0),
    lines: tidy(lines, MAX_REASONS + 2),
    ...nextStep(words, `notice.chat.${text}.next`),
    ...(kind === 'card' ? {} : { expand: words.t('notice.expand') }),
    buttons: buttons(words, quiet ? ['more', 'hide'] : CHAT_BUTTONS[kind]),
    language,
    textSize,
  };
}

/** Null where nothing is to be shown. An interstitial is drawn as a card until the warning page takes over. */
export function noticeForPage(words: Words, finding: PageFinding): Notice | null {
  const { action, reasons, origin, domain, language, textSize, licences = [], unestablished } = finding;
  if (action === 'none') return null;
  const kind = kindOf(action);
  const text = pageText(finding);
  // What stands on a dangerous page has words of its own where they say more than that it is one.
  const place = text === 'danger' ? placeOf(reasons) : null;
  const told = place ? (`notice.place.${place}` as const) : (`notice.page.${text}` as const);
  const lines = [
    ...(origin ? [words.t('notice.page.origin', { day: words.day(origin.at) })] : []),
    ...(domain && (domain.verdict === 'lookalike' || domain.verdict === 'listed')
      ? [
          words.t('notice.page.name', { host: domain.host }),
          isDropped(domain) ? words.t('verdict.dropped') : domainReason(words, domain),
        ]
      : []),
    // A number that is known for somebody else says more than most signs.
    ...licenceLines(
      words,
      licences.filter(({ finding }) => finding === 'mismatch'),
    ),
    ...reasons.map(({ rule }) => words.t(`rule.${rule}`)),
    ...licenceLines(
      words,
      licences.filter(({ finding }) => finding !== 'mismatch'),
    ),
    ...(unestablished ? [unestablishedLine(words, unestablished)] : []),
  ];
  return {
    kind,
    level: kind === 'card' ? 3 : kind === 'banner' ? 2 : 1,
    title: words.t(`${told}.title`),
    lines: tidy(lines, MAX_REASONS + 1),
    ...nextStep(words, `${told}.next`),
    ...(kind === 'card' ? {} : { expand: words.t('notice.expand') }),
    buttons: buttons(words, kind === 'chip' ? ['more', 'hide'] : ['leave', 'more', 'hide']),
    language,
    textSize,
  };
}

const CHAT_BUTTONS: Record<Notice['kind'], readonly NoticeButton[]> = {
  chip: ['more', 'mistake', 'hide'],
  banner: ['more', 'mistake', 'hide'],
  card: ['more', 'later', 'mistake', 'hide'],
};

/** @param chat what decides the text: level, stage, and whether the design must be quiet. */
export function chatText({ quiet, stage, level }: Pick<Assessment, 'quiet' | 'stage' | 'level'>): ChatText {
  if (quiet || stage === 'job-trap') return 'quiet';
  if (stage.startsWith('job')) return level >= 3 ? 'travel' : 'job';
  if (level >= 3 && (stage === 'block' || stage === 'recovery')) return stage;
  // A pay-out that worked is the bait before the large sums: at the highest level the next payment is what matters.
  if (level === 3 && stage === 'proof') return stage;
  return `${level === 0 ? 1 : level}`;
}

export function pageText({
  reasons,
  origin,
  domain,
  action,
  page,
}: Omit<PageFinding, 'language' | 'textSize'>): PageText {
  if (domain && isListedNow(domain)) return 'listed';
  if (page === 'danger') return 'danger';
  if (origin && origin.level >= RISKY_CHAT) return 'from-chat';
  if (domain && isDropped(domain) && page !== 'unknown-platform') return 'dropped';
  if (domain?.verdict === 'lookalike' || (action === 'chip' && reasons.length === 0)) return 'lookalike';
  // A card without a risky origin has one cause: a payment address out of a risky chat (family/decide.ts).
  return action === 'card' ? 'address' : 'unknown';
}

function kindOf(action: Exclude<ActionKind, 'none'>): Notice['kind'] {
  return action === 'interstitial' ? 'card' : action;
}

/** Stages before money has gone to and fro: at level 4 what follows them is no longer the bait but the fee. */
const BEFORE_THE_FEE: ReadonlySet<Stage> = new Set([
  'approach',
  'persona',
  'bond',
  'seed',
  'teach',
  'deposit',
  'proof',
]);

/** `next.<stage>` says what usually comes after that stage. */
function usuallyNext(words: Words, { stage, level, next }: Assessment): readonly string[] {
  if (next === null) return [];
  const what = words.t(level === 4 && BEFORE_THE_FEE.has(stage) ? 'next.escalate' : `next.${stage}`);
  return what === '' ? [] : [words.t('notice.usually-next', { what })];
}

/** Plain levels have a second title, which takes turns with the first. */
function titleOf(words: Words, text: ChatText, turn: number): string {
  const other: WordKey = `notice.chat.${text as '1' | '2' | '3' | '4'}.title.b`;
  return words.t(turn % 2 === 1 && words.has(other) ? other : `notice.chat.${text}.title`);
}

function nextStep(words: Words, key: WordKey): { next?: string } {
  const next = words.t(key);
  return next === '' ? {} : { next };
}

/** No empty line, no line twice. */
function tidy(lines: readonly string[], most: number): string[] {
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, most);
}

function buttons(words: Words, ids: readonly NoticeButton[]): Notice['buttons'] {
  return ids.map((id) => ({ id, label: words.t(`button.${id}`) }));
}
