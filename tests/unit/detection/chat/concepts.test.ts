/** Two tables a concept: where it fires and where it stays silent. Rows: `who|text`, in a fresh thread. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../../../assets/locales/en.json';
import { shippedVocabulary } from '../../../../scripts/build/chat-vocabulary.ts';
import { COMBOS, NEXT, STAGE_OF } from '../../../../src/detection/chat/concepts/combos.ts';
import { ALL_RULES } from '../../../../src/detection/chat/concepts/vocabulary.ts';
import { ASKING, WHOLE } from '../../../../src/detection/chat/opinion/opinion.ts';
import { createReader } from '../../../../src/detection/chat/reader.ts';

const tables = JSON.parse(
  readFileSync(new URL('../../../fixtures/conversations/concept-rows.json', import.meta.url), 'utf8'),
) as Record<string, { fires: string[]; silent: string[] }>;

/** Messages of a row are parted by ` / `; the concept must show, or stay away, in the last one. */
function seen(row: string): string[] {
  const reader = createReader({ kind: 'direct', contact: 'unknown' }, shippedVocabulary());
  let last: string[] = [];
  row.split(' / ').forEach((one, i) => {
    const from = one.slice(0, one.indexOf('|')) as 'them' | 'me';
    const message = { id: String(i), from, text: one.slice(one.indexOf('|') + 1), at: null, links: [] };
    last = reader
      .read(message, String(i).padStart(16, '0'), 1 + i)
      .filter((e) => e.strength >= 2)
      .map((e) => e.concept);
  });
  return last;
}

describe.each(Object.entries(tables))('%s', (concept, { fires, silent }) => {
  it.each(fires)('fires on %s', (row) => expect(seen(row)).toContain(concept));
  it.each(silent)('stays silent on %s', (row) => expect(seen(row)).not.toContain(concept));
  it('has as many silent rows as firing ones', () => expect(silent.length).toBeGreaterThanOrEqual(fires.length));
});

describe('tables of concepts', () => {
  const ids = new Set([...ALL_RULES.map((r) => r.concept), WHOLE, ASKING]);
  it('every concept that a combination asks for can be seen', () => {
    for (const { legs, unless } of COMBOS)
      for (const { id } of [...legs.flat(), ...(unless ?? [])]) expect(ids, id).toContain(id);
  });
  it('every concept has words, every stage too', () => {
    const words = english as Record<string, string>;
    for (const id of ids) expect(words[`concept.${id}`], id).toBeTruthy();
    for (const stage of Object.values(STAGE_OF)) expect(words[`stage.${stage}`], stage).toBeTruthy();
    expect(Object.keys(NEXT)).toContain('job-trap');
  });
});
