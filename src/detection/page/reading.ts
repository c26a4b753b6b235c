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
  /(?<![a-z])(?:fca|asic|nfa|msb|fincen|fintrac|cysec|fsca|vfsc|ifsc|finma|bafin|fspr|dfsa|cima|sfc|amf|acpr|fsa|mas|sec|svgfsa)(?![a-z])/g;
const MANY_REGULATORS = 3;

/** Longest text of a link that is taken for a control. */
const SHORT_LABEL = 24;
const CJK = /[\u3040-\u9fff\uac00-\ud7a3]/;

/** Reads the facts, giving way often: a long page takes longer than a frame. */
export function* readInSlices(facts: PageFacts): Generator<void, Reading> {
  const main = normalForm(facts.text.main);
  const chrome = normalForm(facts.text.chrome);
  yield;
  const units = yield* unitsOf(main);
  const regulators = new Set(`${main}\n${chrome}`.match(REGULATORS));
  const head = wordsOf([facts.title, ...facts.headings]);
  const short = (text: string) => text.length <= SHORT_LABEL;
  const controls = wordsOf([
    ...facts.buttons,
    ...facts.links.map((l) => l.text).filter(short),
    // Much of the web has no button elements: a short line standing alone may be pressed as well.
    ...facts.text.main.split('\n').filter((line) => line.length <= (CJK.test(line) ? 8 : 16)),
  ]);
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
  return { units, head, controls, fields, count, flags: flagsOf(facts, { units, head, controls, fields, count }) };
}
