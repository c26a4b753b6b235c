/** Whole invented conversations, replayed message by message. The held-back tenth is only ever reported by `evaluate`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstAt } from '../../../../scripts/evaluate/measure.ts';
import { replay } from '../../../../scripts/evaluate/replay.ts';
import { readRow } from '../../../../scripts/evaluate/row.ts';

const rows = readFileSync(new URL('../../../fixtures/conversations/own.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line, i) => readRow(JSON.parse(line), `own.jsonl, line ${i + 1}`));

describe.each(rows.map((row) => [row.id, String(row.raw.kind), row] as const))('%s %s', (_, __, row) => {
  const steps = replay(row);
  const ask = row.raw.firstDepositAsk ?? row.raw.firstTravelAsk;
  if (row.raw.label === 'scam' && typeof ask === 'number')
    it('warns at the ask', () => {
      const late = typeof row.raw.note === 'string' && row.raw.note.includes('late-start');
      expect(firstAt(steps, 3)).toBeLessThanOrEqual(late ? row.messages.length : ask);
    });
  else it('stays below level 3', () => expect(firstAt(steps, 3)).toBe(Number.POSITIVE_INFINITY));
});
