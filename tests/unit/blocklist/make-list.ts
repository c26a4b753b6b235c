/** Lists for tests, out of a few addresses. */
import type { Fingerprint } from '../../../src/blocklist/fingerprint.ts';
import { type TableEntry, writeTable } from '../../../src/blocklist/write-table.ts';

export const SEED: Fingerprint = { a: 0x1234567, b: 0x89abcdef };

export function entry(text: string, more: Partial<TableEntry> = {}): TableEntry {
  return { entry: text, allow: false, severity: 3, category: 'investment', source: 0, since: '2025-03-01', ...more };
}

export function makeList(entries: readonly (string | TableEntry)[], seed = SEED): ArrayBuffer {
  const rows = entries.map((e) => (typeof e === 'string' ? entry(e) : e));
  const sources = ['first', 'second'].map((id, index) => ({
    id,
    name: `The ${id} list`,
    date: '2025-06-29',
    entries: rows.filter(({ source }) => source === index).length,
  }));
  return writeTable(rows, { built: '2025-06-29', sources }, seed);
}
