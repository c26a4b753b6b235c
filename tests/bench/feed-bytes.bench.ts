/**
 * What a feed costs on the wire, beside JSON lists as peers publish them: bytes an entry of a snapshot, bytes of a day's delta. Hosts of
 * eth-phishing-detect's package, and of a list over time where KINWARD_SOURCES names a folder that has one. Bytes, so no noise.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { packagedDenyList } from '../../scripts/build/list/packages.ts';
import { formatDelta } from '../../src/blocklist/feed/delta.ts';
import { type EntryLine, formatSnapshot } from '../../src/blocklist/feed/snapshot-text.ts';
import { feedLines } from '../../src/services/publisher/feed-lines.ts';
import { pack } from '../../src/services/publisher/files/snapshots.ts';
import { honestSites } from '../../src/services/publisher/honest-sites.ts';
import { historyTsv } from '../../src/services/publisher/importers/history-tsv.ts';
import { type SourceFile, selectEntries } from '../../src/services/publisher/select-entries.ts';
import { sourceOf } from '../../src/services/publisher/sources/known-sources.ts';

const ADDED = 500;
const REMOVED = 200;

/** Evenly spread picks: no chance, no seed. */
function every(lines: readonly EntryLine[], count: number, from: number): EntryLine[] {
  const step = Math.floor(lines.length / count);
  return Array.from({ length: count }, (_, i) => lines[i * step + from] as EntryLine);
}

function measure(name: string, file: SourceFile): void {
  const nobody = honestSites({ groups: [], shared: [] }, []);
  const lines = feedLines(selectEntries([file], nobody).candidates, [], [file.source]);
  const hosts = lines.map(({ entry }) => entry);
  const snapshot = pack(formatSnapshot(lines)).bytes.length;
  const json = gzipSync(JSON.stringify({ blacklist: hosts }), { level: 9 }).length;
  const bare = gzipSync(hosts.join('\n'), { level: 9 }).length;
  const each = (bytes: number): string => (bytes / lines.length).toFixed(2);
  console.log(`${name}: ${lines.length} entries`);
  console.log(
    `  snapshot ${each(snapshot)} B an entry with kind, source and day; JSON of names ${each(json)} (gzip): ${(snapshot / json).toFixed(2)}x`,
  );
  console.log(
    `  of these the names alone, as sorted text: ${each(bare)} gzip, ${each(brotliCompressSync(hosts.join('\n')).length)} brotli`,
  );

  const [added, removed] = [every(lines, ADDED, 0), every(lines, REMOVED, 1)];
  const absent = new Set(added);
  // What is added on one day was first listed on that day.
  const dated = lines.map((line) => (absent.has(line) ? { ...line, day: 2006 } : line));
  const removedNames = new Set(removed.map(({ entry }) => entry));
  const delta = pack(
    formatDelta(
      lines.filter((line) => !absent.has(line)),
      dated.filter((line) => !removedNames.has(line.entry)),
    ),
  );
  const row = ({ entry }: EntryLine, isRemoval: boolean) => ({
    url: entry,
    timestamp: 1_751_328_000,
    targetList: 'eth_phishing_detect_config.blocklist',
    ...(isRemoval ? { isRemoval } : {}),
  });
  const hotlist = JSON.stringify([...added.map((line) => row(line, false)), ...removed.map((line) => row(line, true))]);
  const theirs = brotliCompressSync(hotlist).length;
  console.log(
    `  delta +${ADDED} -${REMOVED}: ${delta.bytes.length} B; JSON hotlist ${theirs} B (brotli): ${(delta.bytes.length / theirs).toFixed(2)}x\n`,
  );
}

measure('eth-phishing-detect', packagedDenyList());
const history = join(process.env.KINWARD_SOURCES ?? '', 'gaso-history.tsv');
if (process.env.KINWARD_SOURCES && existsSync(history))
  measure('a list over time', {
    source: sourceOf('gaso-history.tsv'),
    file: 'gaso-history.tsv',
    format: 'history-tsv',
    rows: historyTsv.read(readFileSync(history, 'utf8')),
  });
else console.log('a list over time: skipped, KINWARD_SOURCES names no folder with gaso-history.tsv');
