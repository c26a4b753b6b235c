/** Properties of the feed's texts and tables: a chain of deltas is the snapshot, a look-up is a set, damage is never served. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDelta } from '../../src/blocklist/feed/apply-delta.ts';
import { formatDelta, parseDelta } from '../../src/blocklist/feed/delta.ts';
import { FeedError } from '../../src/blocklist/feed/feed-error.ts';
import { buildFeedTable, runToEnd, type TableFacts } from '../../src/blocklist/feed/feed-table.ts';
import { countChanges } from '../../src/blocklist/feed/guard.ts';
import {
  type EntryLine,
  formatLine,
  formatSnapshot,
  parseLine,
  readSnapshot,
} from '../../src/blocklist/feed/snapshot-text.ts';
import { openList } from '../../src/blocklist/list.ts';
import { ListFormatError } from '../../src/blocklist/list-error.ts';
import { depthOf } from '../../src/blocklist/write-table.ts';

const label = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,6}$/);
const host = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 2 }), fc.constantFrom('example', 'test'))
  .map(([labels, end]) => [...labels, end].join('.'));
const path = fc
  .array(fc.stringMatching(/^[a-z0-9~]{1,4}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => `/${parts.join('/')}`);
const entry = fc.oneof(
  { weight: 4, arbitrary: host },
  { weight: 1, arbitrary: fc.tuple(host, path).map((parts) => parts.join('')) },
);
const entryLine: fc.Arbitrary<EntryLine> = fc.record({
  allow: fc.boolean(),
  entry,
  category: fc.integer({ min: 1, max: 12 }),
  severity: fc.constantFrom(1, 2, 3),
  source: fc.integer({ min: 0, max: 2 }),
  day: fc.integer({ min: 0, max: 0xffff }),
});
const list = (minLength = 1) => fc.uniqueArray(entryLine, { selector: (line) => line.entry, minLength, maxLength: 60 });

const SOURCES = ['one', 'two', 'three'].map((id) => ({ id, name: id, url: '', terms: '', date: '', entries: 0 }));
const factsOf = (lines: readonly EntryLine[], bits: number): TableFacts => ({
  n: lines.length,
  bits,
  depth: Math.max(...lines.map((line) => depthOf(line.entry))),
  built: '',
  sources: SOURCES,
});
const tableOf = (lines: readonly EntryLine[], facts: TableFacts) =>
  runToEnd(buildFeedTable(formatSnapshot(lines), facts));
const bytes = (table: ArrayBuffer) => Buffer.from(table).toString('hex');

describe('texts', () => {
  test('a line reads back as itself', () => {
    fc.assert(
      fc.property(entryLine, (line) => {
        expect(parseLine(formatLine(line))).toEqual(line);
      }),
    );
  });

  test('a snapshot reads back, in whatever order the lines came', () => {
    fc.assert(
      fc.property(list(), (lines) => {
        const back = [...readSnapshot(formatSnapshot(lines))];
        expect(new Map(back.map((line) => [line.entry, line]))).toEqual(
          new Map(lines.map((line) => [line.entry, line])),
        );
        expect(formatSnapshot([...lines].reverse())).toBe(formatSnapshot(lines));
      }),
    );
  });

  test('any text at all is read or refused, and what is read is the one spelling of it', () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^([AB]\t[a-z./]{1,12}\t\d{1,2}\t\d\t\d{1,2}\t\d{1,5}\n){0,3}$/),
    );
    fc.assert(
      fc.property(junk, (text) => {
        const read = attempt(() => [...readSnapshot(text)]);
        if (read) expect(formatSnapshot(read)).toBe(text);
        attempt(() => parseDelta(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('tables', () => {
  test('a chain of deltas is byte for byte the table of the last snapshot', () => {
    fc.assert(
      fc.property(fc.array(list(), { minLength: 2, maxLength: 4 }), fc.integer({ min: 0, max: 8 }), (lists, bits) => {
        const last = lists.at(-1) as EntryLine[];
        const facts = factsOf(last, bits);
        let table = tableOf(lists[0] as EntryLine[], factsOf(lists[0] as EntryLine[], bits));
        for (let i = 1; i < lists.length; i++)
          table = applyDelta(
            table,
            parseDelta(formatDelta(lists[i - 1] as EntryLine[], lists[i] as EntryLine[])),
            facts,
          );
        expect(bytes(table)).toBe(bytes(tableOf(last, facts)));
      }),
    );
  });

  test('what a delta changes is what the guard counts', () => {
    fc.assert(
      fc.property(list(), list(), fc.integer({ min: 2, max: 4 }), (from, to, bits) => {
        const counted = countChanges(tableOf(from, factsOf(from, 3)), tableOf(to, factsOf(to, bits)));
        const speaks = ({ entry: text, allow, severity }: EntryLine) => `${text} ${allow} ${severity}`;
        const [old, next] = [new Set(from.map(speaks)), new Set(to.map(speaks))];
        expect(counted).toEqual({
          before: from.length,
          added: [...next].filter((each) => !old.has(each)).length,
          removed: [...old].filter((each) => !next.has(each)).length,
        });
      }),
    );
  });

  test('a look-up of a listed host is what a naive set says', () => {
    fc.assert(
      fc.property(list(), fc.array(host, { maxLength: 40 }), (lines, asked) => {
        const served = openList(tableOf(lines, factsOf(lines, 4)));
        const hosts = new Map(lines.filter((line) => !line.entry.includes('/')).map((line) => [line.entry, line]));
        for (const name of [...asked, ...hosts.keys(), ...[...hosts.keys()].map((each) => `www.${each}`)]) {
          let nearest: EntryLine | undefined;
          for (let at = name; at.includes('.') && !nearest; at = at.slice(at.indexOf('.') + 1)) nearest = hosts.get(at);
          expect(served.check(name).verdict).toBe(!nearest ? 'none' : nearest.allow ? 'known' : 'listed');
        }
      }),
    );
  });

  test('any flipped bit of a table is found', () => {
    const lines = Array.from(
      { length: 40 },
      (_, i): EntryLine => ({ allow: false, entry: `fund${i}.example`, category: 1, severity: 3, source: 0, day: i }),
    );
    const table = tableOf(lines, factsOf(lines, 3));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: table.byteLength * 8 - 1 }), (bit) => {
        const copy = table.slice(0);
        const view = new Uint8Array(copy);
        view[bit >> 3] = (view[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => openList(copy)).toThrow(ListFormatError);
      }),
    );
  });

  test('a damaged table that is opened without the whole check still lists nobody who is not listed', () => {
    const lines = Array.from(
      { length: 200 },
      (_, i): EntryLine => ({ allow: false, entry: `fund${i}.example`, category: 1, severity: 3, source: 0, day: i }),
    );
    const table = tableOf(lines, factsOf(lines, 5));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 48, max: table.byteLength - 1 }), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 50,
        }),
        (damage) => {
          const copy = table.slice(0);
          const view = new Uint8Array(copy);
          for (const [at, xor] of damage) view[at] = (view[at] ?? 0) ^ xor;
          const served = attempt(() => openList(copy, { whole: false }), ListFormatError);
          if (served) for (let i = 0; i < 50; i++) expect(served.check(`honest${i}.example`).verdict).toBe('none');
        },
      ),
    );
  });
});

/** The result, or null where it is refused the way it should be. */
function attempt<T>(work: () => T, refusal: new (...all: never[]) => Error = FeedError as never): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof refusal) return null;
    throw error;
  }
}
