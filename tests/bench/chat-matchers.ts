/** What is timed for finding words, alike in Node and in a page: our automaton and its peers on the same messages. Prints nothing. */
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { compile, scan } from '../../src/detection/chat/text/automaton.ts';
import { normalize } from '../../src/detection/chat/text/normalize.ts';

/** Microseconds a message, best of the rounds: other work on the machine only ever adds. */
export type Timings = Record<string, number>;

/** Rounds; the candidates take turns within each, so that a busy machine slows all alike. */
const ROUNDS = 15;

/** Each candidate reads one message and gives the number of different patterns found. */
function race(messages: readonly string[], candidates: Record<string, (text: string) => number>): Timings {
  const times = new Map(Object.keys(candidates).map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, read] of Object.entries(candidates)) {
      const start = performance.now();
      let sum = 0;
      for (const text of messages) sum += read(text);
      const spent = performance.now() - start;
      if (sum < 0) throw new Error('unreachable: keeps the work from being optimised away');
      // The first rounds warm the engine up.
      if (round > 1) times.get(name)?.push((spent * 1000) / messages.length);
    }
  return Object.fromEntries([...times].map(([name, values]) => [name, Math.min(...values)]));
}

function ours(patterns: readonly string[]): (text: string) => number {
  const automaton = compile(patterns);
  /** Text in which a pattern was seen last: what a set does, without making one. */
  const seenIn = new Uint32Array(patterns.length);
  let current = 0;
  let different = 0;
  const see = (pattern: number) => {
    if (seenIn[pattern] === current) return;
    seenIn[pattern] = current;
    different++;
  };
  return (text) => {
    current++;
    different = 0;
    scan(automaton, text, see);
    return different;
  };
}

function npmAutomaton(patterns: readonly string[]): (text: string) => number {
  const automaton = new AhoCorasick([...patterns]);
  return (text) => new Set(automaton.matchInText(text).map(({ keyword }) => keyword)).size;
}

/** Finds no overlapping words, so it does a little less. */
function alternation(patterns: readonly string[]): (text: string) => number {
  const literal = patterns
    .toSorted((a, b) => b.length - a.length)
    .map((p) => p.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  const form = new RegExp(literal.join('|'), 'g');
  return (text) => new Set(text.match(form) ?? []).size;
}

/** Reads each unit and does nothing with it: the least any matcher can cost. */
function floor(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** Finding words in messages already in the normal form. */
export function timeMatchers(patterns: readonly string[], messages: readonly string[], naive: boolean): Timings {
  const loop = (text: string) => patterns.filter((pattern) => text.includes(pattern)).length;
  return race(messages, {
    floor,
    ours: ours(patterns),
    npm: npmAutomaton(patterns),
    alternation: alternation(patterns),
    ...(naive ? { loop } : {}),
  });
}

/** @param pairs Traditional and Simplified characters, in order: what a converter would do, one character at a time. */
export function timeNormalForm(
  patterns: readonly string[],
  messages: readonly string[],
  pairs: readonly [string, string],
): Timings {
  const simplified = new Map([...pairs[0]].map((c, i) => [c, pairs[1].charAt(i)]));
  const [find, findNpm] = [ours(patterns), npmAutomaton(patterns)];
  const inSteps = (text: string) =>
    Array.from(
      text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\u200b-\u200f\u2060\ufeff]/g, ''),
      (c) => simplified.get(c) ?? c,
    ).join('');
  return race(messages, {
    'ours: normal form': (text) => normalize(text).length,
    'ours: normal form and words': (text) => find(normalize(text)),
    'in steps': (text) => inSteps(text).length,
    'in steps, then npm': (text) => findNpm(inSteps(text)),
  });
}
