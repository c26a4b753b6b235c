/**
 * Puts what "Check something" found into the words and parts of the page. Pure: decides nothing anew, and never makes
 * "no record" sound like a good mark.
 */
import type { Assessment, Reason, Stage } from '../../detection/chat/assessment.ts';
import type { NameVerdict } from '../../detection/link/check-name.ts';
import { indexOf } from '../../detection/pasted/judge-chat.ts';
import { RISKY_CHAT } from '../../family/decide.ts';
import type { Finding, Sign } from '../finding.ts';
import { chatText } from '../in-page/compose.ts';
import type { WordKey, Words } from '../words.ts';
import type { Looked, LookedChat } from './look.ts';
import type { LinkTold, PaymentTold, PlacesTold } from './told.ts';

export interface Outcome {
  /** What it was taken for, in sentences. */
  readonly took: readonly string[];
  readonly finding: Finding | null;
  /** Stands in the finding's place where there is none. */
  readonly calm: { readonly title: string; readonly text: string } | null;
  /** What could not be done, said aloud. */
  readonly cautions: readonly string[];
  readonly links: readonly LinkTold[];
  /** What heads the list of links. */
  readonly linksTitle: string;
  readonly payments: readonly PaymentTold[];
  /** Addresses of the known platform whose name was asked about. */
  readonly hosts: readonly string[];
  readonly story: { readonly stage: Stage; readonly next: Stage | null } | null;
  readonly job: boolean;
  readonly quiet: boolean;
}

/** Below this level a picture of a scam's steps would accuse an ordinary chat (as in the popup). */
const PICTURE_FROM = 2;
const MAX_QUOTE_CHARS = 90;
const WORST_FIRST = ['listed', 'lookalike', 'none', 'known'] as const;

export function outcomeOf(words: Words, looked: Looked): Outcome {
  const { text, places, name } = looked;
  const assessment = text?.judged?.assessment ?? null;
  const ofText = text && assessment ? textFinding(words, text, assessment, looked.kind === 'message') : null;
  const ofPlaces = places && placesFinding(words, places, looked.kind !== 'links' || places.links.length > 1);
  const ofName = name?.verdict ? nameFinding(words, name.asked, name.verdict) : null;
  const finding = louder(ofText, ofPlaces, assessment?.quiet ?? false) ?? ofName?.finding ?? null;
  const links = [
    ...(places?.links ?? []),
    ...(name?.verdict?.listed ?? []).map((domain): LinkTold => ({ domain, origin: null })),
  ];
  return {
    took: tookFor(words, looked),
    finding,
    calm: finding ? null : (ofName?.calm ?? calmOf(words, looked)),
    cautions: cautionsOf(words, looked),
    links: links.toSorted((a, b) => rank(a) - rank(b)),
    linksTitle: words.t(name ? 'check.name.reported' : 'check.links'),
    payments: places?.payments ?? [],
    hosts: name?.verdict?.hosts ?? [],
    story:
      assessment && !assessment.quiet && assessment.level >= PICTURE_FROM
        ? { stage: assessment.stage, next: assessment.next }
        : null,
    job: assessment?.stage.startsWith('job') ?? false,
    quiet: assessment?.quiet ?? false,
  };
}

const rank = ({ domain }: LinkTold) => WORST_FIRST.indexOf(domain.verdict);

/** The louder of the two; the text's own where they are as loud, or where the reader may be watched. */
function louder(text: Finding | null, places: Finding | null, quiet: boolean): Finding | null {
  if (!text || !places || quiet) return text ?? (quiet ? null : places);
  return places.tone > text.tone ? { ...places, signs: [...places.signs, ...text.signs] } : text;
}

/** @param alone it is a single message, which can reach no level by one sign. */
function textFinding(words: Words, text: LookedChat, assessment: Assessment, alone: boolean): Finding | null {
  const { level } = assessment;
  if (level === 0) return alone ? tellingFinding(words, text) : null;
  const prepared = chatText(assessment);
  const quiet = prepared === 'quiet';
  return {
    tone: quiet ? 1 : level,
    title: words.t(`notice.chat.${prepared}.title`),
    next: words.t(`notice.chat.${prepared}.next`),
    signs: quiet ? [] : signsOf(words, text, assessment.reasons),
    fact: 'chat',
  };
}

function tellingFinding(words: Words, text: LookedChat): Finding | null {
  const signs = signsOf(words, text, text.judged?.telling ?? []);
  if (signs.length === 0) return null;
  return { tone: 1, title: words.t('check.single.title'), next: words.t('check.single.next'), signs, fact: 'chat' };
}

function signsOf(words: Words, text: LookedChat, reasons: readonly Reason[]): Sign[] {
  return reasons.map(({ concept, message }) => ({
    text: words.t(`concept.${concept}`),
    place: placeOf(words, text, indexOf(message)),
  }));
}

/** Whose message, which one, and how it begins: the reader has the text at hand and can see for herself. */
function placeOf(words: Words, { chat, me }: LookedChat, index: number): string {
  const entry = chat.entries[index];
  if (!entry) return '';
  const flat = entry.text.replace(/\s+/g, ' ').trim();
  const quote = flat.length > MAX_QUOTE_CHARS ? `${[...flat].slice(0, MAX_QUOTE_CHARS).join('')}…` : flat;
  const number = index + 1;
  if (entry.name === '') return words.t('check.place.text', { quote });
  if (entry.name === me) return words.t('check.place.me', { number, quote });
  return words.t('check.place.them', { number, name: entry.name, quote });
}

function placesFinding(words: Words, { links, payments }: PlacesTold, among: boolean): Finding | null {
  const risky = (origin: LinkTold['origin']) => origin !== null && origin.level >= RISKY_CHAT;
  const made = (tone: Finding['tone'], title: WordKey, next: WordKey, fact: Finding['fact']): Finding => ({
    tone,
    title: words.t(title),
    next: words.t(next),
    signs: [],
    fact,
  });
  const has = (verdict: LinkTold['domain']['verdict']) => links.some(({ domain }) => domain.verdict === verdict);
  if (has('listed'))
    return among
      ? made(4, 'check.listed.title', 'check.listed.next', 'listed')
      : made(4, 'notice.page.listed.title', 'notice.page.listed.next', 'listed');
  if (payments.some(({ origin }) => risky(origin)))
    return made(3, 'check.payment.risky.title', 'notice.page.address.next', 'chat');
  if (links.some(({ origin }) => risky(origin)))
    return made(3, 'notice.page.from-chat.title', 'notice.page.from-chat.next', 'chat');
  if (has('lookalike'))
    return made(
      2,
      among ? 'check.lookalike.title' : 'notice.page.lookalike.title',
      'notice.page.lookalike.next',
      'chat',
    );
  return null;
}

function nameFinding(
  words: Words,
  asked: string,
  { verdict, name, listed }: NameVerdict,
): { readonly finding: Finding | null; readonly calm: Outcome['calm'] } {
  if (verdict === 'listed') {
    const title = words.t('check.name.listed.title');
    return {
      finding: { tone: 4, title, next: words.t('check.name.listed.next'), signs: [], fact: 'listed' },
      calm: null,
    };
  }
  // A name that reported sites use as well deserves a second look, however well known it is.
  if (verdict === 'lookalike' || (verdict === 'known' && listed.length > 0)) {
    const title = words.t(`check.name.${verdict}.title`, { name });
    return { finding: { tone: 2, title, next: words.t('check.name.compare'), signs: [], fact: 'chat' }, calm: null };
  }
  const calm =
    verdict === 'known'
      ? { title: words.t('check.name.known.title', { name }), text: words.t('check.name.compare') }
      : { title: words.t('check.name.none.title', { name: asked }), text: words.t('check.none.text') };
  return { finding: null, calm };
}

/** What to say where no sign was seen: never a good mark, and where something could not be looked at, nothing at all. */
function calmOf(words: Words, looked: Looked): Outcome['calm'] {
  const { kind, text, places, name } = looked;
  const said = (title: WordKey, next: WordKey) => ({ title: words.t(title), text: words.t(next) });
  if (kind === 'account') return said('check.account.title', 'check.account.text');
  if (places === null || name?.verdict === null || (text && !text.judged)) return null;
  if (kind === 'payment') return said('check.payment.none.title', 'check.payment.none.text');
  if (kind === 'links')
    return places.links.every(({ domain }) => domain.verdict === 'known')
      ? said('check.known.title', 'check.known.text')
      : said('check.none.title', 'check.none.text');
  return said('popup.calm.title', 'popup.calm.next');
}

function tookFor(words: Words, { kind, text }: Looked): string[] {
  if (kind !== 'chat' || !text) return [words.t(`check.took.${kind === 'chat' ? 'message' : kind}`)];
  const { chat, me, judged } = text;
  const took = [words.t(`check.took.${chat.form}`, { count: chat.entries.length })];
  if (judged && judged.from !== null && judged.to !== null)
    took.push(words.t('check.took.days', { from: words.day(judged.from), to: words.day(judged.to) }));
  took.push(me === null ? words.t('check.took.no-me') : words.t('check.took.me', { name: me }));
  return took;
}

function cautionsOf(words: Words, { text, places, name }: Looked): string[] {
  const cautions: string[] = [];
  if (text && !text.judged) cautions.push(words.t('check.no-words'));
  if (places === null || name?.verdict === null) cautions.push(words.t('check.no-list'));
  const unread = text?.chat.entries.filter(({ media }) => media).length ?? 0;
  if (unread > 0) cautions.push(words.t('check.media', { count: unread }));
  return cautions;
}
