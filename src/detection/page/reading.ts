/** From page facts to what rules look at: units, the words of title, controls and fields, statements about the page. */
import type { PageFacts } from './facts.ts';
import { normalForm } from './normal-form.ts';
import { flagsOf, type PageFlags, type PageParts } from './page-flags.ts';
import { type Concept, inviteOf, unitsOf, wordsOf } from './unit.ts';

export interface Reading extends PageParts {
  readonly flags: PageFlags;
}

/** Short names of supervisors that platforms like to print; three different ones on one page is a collection. */
const REGULATORS =
  /(?<![a-z])(?:fca|asic|nfa|msb|fincen|fintrac|cysec|fsca|vfsc|ifsc|finma|bafin|fspr|dfsa|cima|misa|labuan|sfc|amf|acpr|fsa|mas|sec|svgfsa)(?![a-z])/g;
const MANY_REGULATORS = 3;

/** Longest text of a link that is taken for a control. */
const SHORT_LABEL = 24;
const CJK = /[\u3040-\u9fff\uac00-\ud7a3]/;

/** Two buttons that only together say what they are for: bets on up or down, orders to buy or sell. */
const BUTTON_PAIRS: readonly (readonly [concept: Concept, one: RegExp, other: RegExp])[] = [
  [
    'updown',
    /^(?:up|rise|higher|long|call|haut|hausse|monte|涨|升|多|大|len|tang)(?![a-z])/,
    /^(?:down|fall|lower|short|put|bas|baisse|descend|跌|降|空|小|xuong|giam)(?![a-z])/,
  ],
  [
    'ticket',
    /^(?:(?:quick|market|instant) )?(?:buy|acheter|achat|买入|买进|市价买|做多|开多|mua)(?![a-z])/,
    /^(?:(?:quick|market|instant) )?(?:sell|vendre|vente|卖出|市价卖|做空|开空|ban)(?![a-z])/,
  ],
];

function pairsOf(buttons: readonly string[]): Concept[] {
  const texts = buttons.map((text) => normalForm(text).replace(/^[^a-z\u4e00-\u9fff]+/, ''));
  const has = (form: RegExp) => texts.some((text) => text.length <= SHORT_LABEL && form.test(text));
  return BUTTON_PAIRS.filter(([, one, other]) => has(one) && has(other)).map(([concept]) => concept);
}

/** Reads the facts, giving way often: a long page takes longer than a frame. */
export function* readInSlices(facts: PageFacts): Generator<void, Reading> {
  const main = normalForm(facts.text.main);
  yield;
  const chrome = normalForm(facts.text.chrome);
  yield;
  // Order tickets and notices often stand in a side bar, rates in a select: what they say counts as well.
  const labels = normalForm(facts.fields.map(({ label }) => label.replaceAll(' | ', '\n')).join('\n'));
  const units = yield* unitsOf(`${main}\n${chrome}\n${labels}`);
  yield;
  const regulators = new Set(`${main}\n${chrome}`.match(REGULATORS));
  yield;
  const head = wordsOf([facts.title, ...facts.headings]);
  yield;
  const short = (text: string) => text.length <= SHORT_LABEL;
  const controls = wordsOf([
    ...facts.buttons,
    ...facts.links.map((l) => l.text).filter(short),
    // Much of the web has no button elements: a short line standing alone may be pressed as well.
    ...facts.text.main.split('\n').filter((line) => line.length <= (CJK.test(line) ? 8 : 16)),
  ]);
  yield;
  for (const concept of pairsOf(facts.buttons)) controls.add(concept);
  yield;
  const fields = new Set<Concept>();
  for (const { label } of facts.fields) for (const word of inviteOf(wordsOf([label]))) fields.add(word);
  yield;
  const counts = new Map<Concept, number>();
  for (const unit of units) {
    if (unit.told) continue;
    for (const concept of unit.concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  if (regulators.size >= MANY_REGULATORS) counts.set('manyRegulators', regulators.size);
  const count = (concept: Concept) => counts.get(concept) ?? 0;
  yield;
  return { units, head, controls, fields, count, flags: flagsOf(facts, { units, head, controls, fields, count }) };
}
