/**
 * A few statements about a page as a whole: what walk of life it belongs to, and whether it speaks or only talks about
 * others who do. Rules need some of them and are stopped by others.
 */
import type { PageFacts } from './facts.ts';
import { type Concept, type Unit, wordsOf } from './unit.ts';

/** Statements about the whole page that rules may need or be stopped by. */
export interface PageFlags {
  /** Markets, investing or trading are spoken of. */
  readonly invest: boolean;
  /** Something to do with money can be done here: amount fields, money buttons, an address, a balance. Two such signs. */
  readonly working: boolean;
  /** One such sign will do, on a page that neither is an article nor warns of scams. */
  readonly live: boolean;
  /** Warns of scams: police, news, help pages, victims. */
  readonly aboutScams: boolean;
  /** Long running text with little else. */
  readonly article: boolean;
  /** Tax office, customs, school, employer, pension, insurance, landlord. */
  readonly civic: boolean;
  /** Games, shops, travel, gambling, charity, clubs. */
  readonly leisure: boolean;
  /** Several people talk, or somebody reads mail: what stands here was written by others. */
  readonly hearsay: boolean;
  /** Says itself that nothing has to be paid for a withdrawal, or that its fee comes out of the amount. */
  readonly denies: boolean;
  /** Links to the app in a store (TestFlight itself lies in one and says nothing). */
  readonly inStore: boolean;
  /** A form that takes a seed phrase. */
  readonly seedForm: boolean;
  /** The page itself, in its title or a heading and in the first person, offers to get lost money back. */
  readonly recoveryOffer: boolean;
  /** Work is handed out here: tasks or orders to press through for a commission. */
  readonly taskDesk: boolean;
}

/** What the flags are drawn from. */
export interface PageParts {
  readonly units: readonly Unit[];
  readonly head: ReadonlySet<Concept>;
  readonly controls: ReadonlySet<Concept>;
  readonly fields: ReadonlySet<Concept>;
  count(concept: Concept): number;
}

const MONEY_CONTROLS: readonly Concept[] = [
  'ticket',
  'buy',
  'payNow',
  'withdraw',
  'moveIn',
  'trade',
  'updown',
  'approve',
  'invest',
  'allot',
];
const MONEY_FIELDS: readonly Concept[] = ['amount', 'withdraw', 'moveIn', 'payee', 'invite', 'seed'];

/**
 * Lengths in characters, for Latin scripts and for those that say the same in a third. A paragraph is a block of running
 * text; a label is what stands alone on a balance or a button. Set by hand on the pages of tests/fixtures/pages.
 */
const PARAGRAPH = { latin: 130, dense: 45 } as const;
const ARTICLE = { latin: 300, dense: 110 } as const;
const LABEL = { latin: 40, dense: 20 } as const;
/** A page with money controls needs this many times as much running text to be called an article. */
const DESK_ARTICLE = 2.5;

/** The stores an app can be looked up in. */
export const STORES =
  /^https?:\/\/(?:apps\.apple\.com|itunes\.apple\.com|play\.google\.com|appgallery\.huawei\.com)\//i;

export function flagsOf(facts: PageFacts, parts: PageParts): PageFlags {
  const { units, head, controls, fields, count } = parts;
  const size = isDense(facts.language) ? 'dense' : 'latin';
  const chrome = wordsOf([facts.text.chrome]);
  const seen = (c: Concept) => head.has(c) || controls.has(c) || fields.has(c) || chrome.has(c);
  const spoken = (c: Concept) => count(c) + (seen(c) ? 1 : 0);
  // "Trade" is also what marketplaces and customs speak of, and gains are everywhere: each counts once at most.
  const money =
    spoken('market') +
    spoken('invest') +
    spoken('updown') +
    spoken('node') +
    Math.min(2, count('quote')) +
    (head.has('venue') ? 1 : 0) +
    Math.min(1, spoken('trade')) +
    Math.min(1, spoken('allot')) +
    Math.min(1, spoken('gain') + spoken('guarantee')) +
    Math.min(1, count('fastGain'));
  const door = (['moveIn', 'withdraw', 'mentor', 'account', 'appFile', 'tier'] as const).some((c) => spoken(c) > 0);

  const yes = (sign: boolean) => (sign ? 1 : 0);
  const handles =
    yes(MONEY_FIELDS.some((c) => fields.has(c))) +
    yes(MONEY_CONTROLS.some((c) => controls.has(c))) +
    yes(controls.has('moveIn') && (controls.has('trade') || controls.has('updown') || controls.has('withdraw'))) +
    yes(facts.addresses.length > 0) +
    yes(facts.downloads.length > 0);
  const signs = handles + yes(units.some((u) => u.concepts.has('balance') && u.length <= LABEL[size] && !u.told));

  const article = isArticle(facts.text.main, size, handles > 0);
  const warnUnits = units.filter((u) => u.warned || u.concepts.has('third')).length;
  const warnsAloud = head.has('warn') || warnUnits * 5 >= units.length;
  const aboutScams =
    ((warnUnits >= 3 || (warnUnits >= 2 && warnsAloud)) && warnUnits * 12 >= units.length) ||
    (warnUnits >= 1 && wordsOf([facts.title]).has('warn'));
  const third = units.filter((u) => u.concepts.has('third') || u.concepts.has('never')).length;
  const trade = count('market') + count('invest') + count('trade');
  const told = (c: Concept) => units.filter((u) => u.concepts.has(c)).length;
  const leisure = spoken('leisure');
  const addressed = count('frozen') + count('yours');
  const named = spoken('market') + spoken('invest') > 0;
  const password = facts.fields.some(({ kind }) => kind === 'password');
  const purse = spoken('withdraw') > 0 && spoken('moveIn') > 0;
  const invest =
    count('fastGain') >= 2 ||
    money >= 3 ||
    (money >= 2 && door) ||
    (money >= 1 && password && door) ||
    (named && (purse || spoken('invite') > 0));
  return {
    invest,
    working: signs >= 2,
    live:
      signs >= 2 ||
      (!aboutScams && addressed >= 2 && third === 0) ||
      (!article && !aboutScams && (signs === 1 || (invest && addressed > 0))),
    aboutScams,
    article,
    civic: spoken('civic') >= 3 && count('civic') > trade,
    leisure: leisure >= 3 && leisure > trade,
    hearsay:
      (count('mail') >= 4 || (told('forum') >= 3 && count('yours') === 0)) && !MONEY_FIELDS.some((c) => fields.has(c)),
    denies: told('denies') >= 1 || (told('deducted') >= 1 && count('cannotDeduct') === 0),
    inStore: facts.links.some(({ href }) => STORES.test(href) && !/testflight/i.test(href)),
    seedForm: (facts.wordFields ?? 0) >= 12 || fields.has('seed'),
    recoveryOffer:
      (head.has('recover') || controls.has('recover')) &&
      (head.has('lost') || count('lost') > 0) &&
      (facts.fields.length > 0 || facts.addresses.length > 0 || count('chatApp') > 0) &&
      third <= count('recover') + (head.has('recover') ? 1 : 0),
    taskDesk: spoken('task') >= 2 || (count('commission') + count('gain') > 0 && count('prepay') > 0 && invest),
  };
}

function isArticle(text: string, size: keyof typeof ARTICLE, desk: boolean): boolean {
  const prose = text.split('\n').reduce((sum, line) => sum + (line.length >= PARAGRAPH[size] ? line.length : 0), 0);
  return prose >= ARTICLE[size] * (desk ? DESK_ARTICLE : 1) && prose >= text.length * 0.55;
}

/** Scripts that say in 24 characters what Latin scripts say in 70. */
const isDense = (language: string) => /^(?:zh|ja|ko)/.test(language);
