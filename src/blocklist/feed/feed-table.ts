/**
 * From a snapshot's text to the table that is kept, in small steps: a worker that hashes 100,000 names in one go answers no
 * navigation for 0.3 s. Deterministic: publisher and client get the same bytes, and their SHA-256 is signed.
 */
import type { Fingerprint } from '../fingerprint.ts';
import type { ListInfo } from '../table.ts';
import {
  addRow,
  depthOf,
  FingerprintCollision,
  kindWord,
  makeRows,
  type TableShape,
  writeRows,
} from '../write-table.ts';
import { FeedError } from './feed-error.ts';
import type { ListPayload } from './payloads.ts';
import { type EntryLine, readSnapshot } from './snapshot-text.ts';

/** Seed of every feed table. Public and fixed: a crafted name may meet another's fingerprint, never its SHA-256. */
const FEED_SEED: Fingerprint = { a: 0x6b696e77, b: 0x61726431 };

/** Lines between two pauses: about 1 ms. */
const LINES_PER_STEP = 256;

/** What of a list's payload goes into its table. */
export type TableFacts = Pick<ListPayload, 'n' | 'bits' | 'depth' | 'built' | 'sources'>;

export function shapeOf({ bits, depth, built, sources }: TableFacts): TableShape {
  const info: ListInfo = {
    built,
    sources: sources.map(({ id, name, date, entries }) => ({ id, name, date, entries })),
  };
  return { info, seed: FEED_SEED, bits, depth };
}

/**
 * Steps that end in the table of a snapshot. Run it to the end ({@link runToEnd}) or with pauses between the steps.
 * @throws FeedError `parse` on a bad line, a source nobody declared, another number of lines or depth than `facts` say.
 */
export function* buildFeedTable(text: string, facts: TableFacts): Generator<void, ArrayBuffer, void> {
  const rows = makeRows(facts.n);
  let depth = 0;
  for (const line of readSnapshot(text)) {
    if (rows.count === facts.n) throw new FeedError('parse', `more than ${facts.n} lines`);
    addRow(rows, line.entry, kindOf(line, facts), FEED_SEED);
    depth = Math.max(depth, depthOf(line.entry));
    if (rows.count % LINES_PER_STEP === 0) yield;
  }
  if (rows.count !== facts.n) throw new FeedError('parse', `${rows.count} lines of ${facts.n}`);
  if (depth !== facts.depth) throw new FeedError('parse', `paths of ${depth} segments, not ${facts.depth}`);
  yield;
  try {
    return writeRows(rows, shapeOf(facts));
  } catch (error) {
    if (error instanceof FingerprintCollision || error instanceof RangeError)
      throw new FeedError('parse', 'the lines make no table', { cause: error });
    throw error;
  }
}

/** @throws FeedError `parse` when the line names a source the list does not declare. */
export function kindOf(line: EntryLine, { sources }: TableFacts): number {
  if (line.source >= sources.length) throw new FeedError('parse', `no source ${line.source}`);
  return kindWord(line);
}

/** The result of steps without pauses. */
export function runToEnd<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
