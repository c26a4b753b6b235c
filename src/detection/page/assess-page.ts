/** The verdict on one page: danger rules first, then likeness to an investment platform. Pure; the address plays no part. */
import type { PageAssessment, PageFacts, PageReason } from './facts.ts';
import { findWords } from './lexicon.ts';
import { normalForm } from './normal-form.ts';
import { STORES } from './page-flags.ts';
import { BARE_DOOR, BARE_DOOR_CHARS, ENOUGH_POINTS, MARKS } from './platform-marks.ts';
import { type Reading, readInSlices } from './reading.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';
import type { Concept, Unit } from './unit.ts';

/** Rule weights from which a page is called dangerous. */
const DANGER_WEIGHT = 3;
const MAX_REASONS = 6;
/** Units before and after a demand in which a denial undoes it. */
const DENIAL_SPAN = 3;

/**
 * Judges what was read off a page. Deterministic; changing `url` or `host` changes nothing.
 * Example: a page that asks for a "security deposit" to be paid before a withdrawal -> `danger`, `P-withdraw-fee`.
 */
export function assessPage(facts: PageFacts): PageAssessment {
  const slices = assessInSlices(facts);
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

/** The same, giving way often: in a tab the caller decides how long to go on at a stretch. */
export function* assessInSlices(facts: PageFacts): Generator<void, PageAssessment> {
  const reading = yield* readInSlices(facts);
  yield;
  const { flags } = reading;
  // Help pages, news and forums quote every trap. Only a page on which money can be handled is more than talk.
  if (flags.aboutScams && !flags.working && !flags.recoveryOffer) return { verdict: 'silent', reasons: [] };
  const fired: Rule[] = [];
  for (const rule of RULES) {
    if (holds(rule, reading)) fired.push(rule);
    yield;
  }
  const weight = fired.reduce((sum, rule) => sum + rule.weight, 0);
  const marks = platformMarks(reading, facts, weight);
  const danger = weight >= DANGER_WEIGHT;
  const reasons: PageReason[] = [...new Map(fired.map(({ id, where }) => [id, { rule: id, where }])).values()];
  if (danger) return { verdict: 'danger', reasons: [...reasons, ...(marks ?? [])].slice(0, MAX_REASONS) };
  if (marks) return { verdict: 'unknown-platform', reasons: [...reasons, ...marks].slice(0, MAX_REASONS) };
  return { verdict: 'silent', reasons: [] };
}

function holds(rule: Rule, reading: Reading): boolean {
  const { flags, units } = reading;
  if (!rule.needs.every((flag) => flags[flag])) return false;
  if (rule.without.some((flag) => flags[flag])) return false;
  if (rule.also && !rule.also.every((group) => group.some((concept) => seen(concept, reading)))) return false;
  const speaks = (unit: Unit) => !unit.told && (rule.hearsWarnings === true || !isWarning(unit, flags.working));
  return units.some((unit, at) => {
    const anchor = rule.near[0];
    if (!anchor || !speaks(unit) || !meets(unit, anchor)) return false;
    const window = units.slice(Math.max(0, at - rule.span), at + rule.span + 1).filter(speaks);
    // A denial counts whoever speaks: "we never ask for that" answers a quotation of the demand.
    const around = rule.unless?.includes('denies')
      ? units.slice(Math.max(0, at - DENIAL_SPAN), at + DENIAL_SPAN + 1)
      : [];
    if (around.some((u) => u.concepts.has('denies'))) return false;
    if (rule.unless?.some((concept) => window.some((u) => u.concepts.has(concept)))) return false;
    return rule.near.every((group) => window.some((u) => meets(u, group)));
  });
}

const meets = (unit: Unit, group: readonly Concept[]) => group.some((concept) => unit.concepts.has(concept));

/**
 * A unit that warns of scams is no demand. But "your account is frozen on suspicion of fraud" is one, on a page where
 * money can be handled.
 */
function isWarning(unit: Unit, working: boolean): boolean {
  return unit.warned && !(working && unit.concepts.has('frozen'));
}

/** What can be done here, not what is talked about. */
function onControl(concept: Concept, { head, controls, fields }: Reading): boolean {
  return head.has(concept) || controls.has(concept) || fields.has(concept);
}

function seen(concept: Concept, { count, head, controls, fields }: Reading): boolean {
  return count(concept) > 0 || head.has(concept) || controls.has(concept) || fields.has(concept);
}

/** Marks that carry the mild verdict, null where they do not. */
function platformMarks(reading: Reading, facts: PageFacts, weight: number): PageReason[] | null {
  const { flags, count } = reading;
  const stopped = flags.aboutScams || flags.article || flags.civic || flags.leisure || flags.hearsay;
  if (!flags.invest || stopped) return null;
  const named = seen('market', reading) || count('quote') > 0 || reading.head.has('venue') || count('invest') >= 2;
  if (!named) return null;
  const doors = ['account', 'chatApp', 'ticket'] as const;
  if (!doors.some((concept) => seen(concept, reading)) && !flags.working) return null;
  const bare = isBare(reading, facts);
  const marks = MARKS.filter(
    ({ id, all, where }) =>
      (id !== BARE_DOOR || bare) &&
      all.every((group) => group.some((concept) => (where === 'button' ? onControl : seen)(concept, reading))),
  );
  const points = marks.reduce((sum, mark) => sum + mark.points, weight) - honestPoints(reading, facts);
  return points >= ENOUGH_POINTS ? marks.map(({ id, where }) => ({ rule: id, where })) : null;
}

/** Firms that answer to somebody state their customers' losses and stand in the app stores. */
function honestPoints(reading: Reading, facts: PageFacts): number {
  return (
    (reading.count('riskNotice') > 0 ? 2 : 0) +
    (facts.links.some(({ href }) => STORES.test(href)) ? 2 : 0) +
    (reading.units.some((u) => u.concepts.has('never')) ? 1 : 0) +
    (reading.count('deducted') > 0 ? 1 : 0) +
    (legalLinks(facts) >= 5 ? 2 : legalLinks(facts) >= 3 ? 1 : 0)
  );
}

/** A form or an order ticket on a short page without the furniture of a firm that answers to somebody. */
const DOOR_FIELDS: readonly Concept[] = ['phone', 'invite', 'account'];
function isBare({ count, controls, fields }: Reading, facts: PageFacts): boolean {
  return (
    (controls.has('ticket') ||
      facts.fields.some(({ kind }) => kind === 'password') ||
      DOOR_FIELDS.some((c) => fields.has(c))) &&
    facts.text.main.length <= BARE_DOOR_CHARS &&
    legalLinks(facts) < 2 &&
    count('riskNotice') === 0 &&
    count('denies') === 0 &&
    !facts.links.some(({ href }) => STORES.test(href))
  );
}

/** Links to terms, privacy, fees, complaints and the like, each counted once. */
function legalLinks({ links }: PageFacts): number {
  const texts = new Set(links.filter(({ text }) => text.length <= 40).map(({ text }) => normalForm(text)));
  return [...texts].filter((text) => findWords(text).has('legal')).length;
}
