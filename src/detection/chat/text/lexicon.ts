/**
 * Compiles word lists into one automaton and tells which parts of speech of ours ("withdraw", "fee", "family") stand where.
 * Knows the shape of a word list, not its words.
 *
 * A list is one string of entries with commas between. `word` stands alone (spaces or marks around it, in scripts that
 * use them), `word~` may go on (stem), `a..b` means a, then b within a short gap in the same sentence.
 */
import { type Automaton, compile, scan } from './automaton.ts';
import { isDenseUnit, isWordUnit, normalize } from './normalize.ts';

/** Word lists by part: any number of languages, the language codes are only for the reader. */
export type WordLists = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One part found; positions in the normal form. */
export interface Hit {
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** Widest gap inside `a..b`, in weighted units (a dense unit weighs 3): about 12 Han characters or 7 words. */
export const GAP = 38;
/** More hits than any honest message has; bounds the work behind the scan. */
const MAX_HITS = 6_000;

interface Use {
  /** Part, for a whole entry; -1 for a step of a sequence. */
  readonly part: number;
  readonly sequence: number;
  readonly step: number;
  readonly last: boolean;
  readonly headTight: boolean;
  readonly tailTight: boolean;
}

export interface Lexicon {
  readonly parts: readonly string[];
  readonly literals: readonly string[];
  /** Part number of a name; throws for a name that is in no list (a misspelled rule must not stay silent). */
  part(name: string): number;
  find(text: string): Hit[];
}

/**
 * @param slots names of parts that are not found by words but filled in by other readers (amounts, links).
 * @param inNormalForm the lists have been folded already (those of the package are).
 */
export function buildLexicon(lists: WordLists, slots: readonly string[], inNormalForm = false): Lexicon {
  const parts = [...Object.keys(lists), ...slots];
  const ids = new Map(parts.map((name, i) => [name, i]));
  const literals = new Map<string, Use[]>();
  const stepPart: number[] = [];
  for (const [name, byLanguage] of Object.entries(lists)) {
    const part = ids.get(name) as number;
    for (const raw of new Set(Object.values(byLanguage).join(',').split(','))) {
      const steps = raw.split('..').map((s) => s.trim());
      if (steps.some((s) => s === '')) continue;
      const sequence = steps.length > 1 ? stepPart.push(part) - 1 : -1;
      steps.forEach((step, i) => {
        const stem = step.endsWith('~');
        const bare = stem ? step.slice(0, -1) : step;
        const literal = inNormalForm ? bare : normalize(bare).trim();
        if (literal === '') return;
        const uses = literals.get(literal) ?? [];
        uses.push({
          part: sequence < 0 ? part : -1,
          sequence,
          step: i,
          last: i === steps.length - 1,
          headTight: isWordUnit(literal.charCodeAt(0)),
          tailTight: !stem && isWordUnit(literal.charCodeAt(literal.length - 1)),
        });
        literals.set(literal, uses);
      });
    }
  }
  const words = [...literals.keys()];
  const uses = [...literals.values()];
  const automaton = compile(words);
  return {
    parts,
    literals: words,
    part(name) {
      const id = ids.get(name);
      if (id === undefined) throw new Error(`no such part: ${name}`);
      return id;
    },
    find: (text) => find(text, automaton, uses, stepPart),
  };
}

function find(text: string, automaton: Automaton, uses: readonly Use[][], stepPart: readonly number[]): Hit[] {
  const hits: Hit[] = [];
  /** Per sequence and step: start of the sequence and end of the latest match so far. Few are alive in one message. */
  const open = new Map<number, { readonly start: number; readonly end: number }>();
  scan(automaton, text, (pattern, start, end) => {
    if (hits.length >= MAX_HITS) return;
    for (const use of uses[pattern] as Use[]) {
      if (use.headTight && start > 0 && isWordUnit(text.charCodeAt(start - 1))) continue;
      if (use.tailTight && end < text.length && isWordUnit(text.charCodeAt(end))) continue;
      if (use.part >= 0) {
        hits.push({ part: use.part, start, end });
        continue;
      }
      const key = use.sequence * 8 + use.step;
      if (use.step === 0) {
        open.set(key, { start, end });
        continue;
      }
      const before = open.get(key - 1);
      if (!before || before.end > start || !withinGap(text, before.end, start)) continue;
      if (use.last) hits.push({ part: stepPart[use.sequence] as number, start: before.start, end });
      else open.set(key, { start: before.start, end });
    }
  });
  return hits;
}

/** Gap short enough and in one sentence; looks at no more than GAP units. */
function withinGap(text: string, from: number, to: number): boolean {
  if (to - from > GAP) return false;
  let weight = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return false;
    weight += isDenseUnit(code) ? 3 : 1;
    if (weight > GAP) return false;
  }
  return true;
}
