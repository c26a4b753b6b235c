/** Two tables a concept: where it fires and where it stays silent. Rows: `who|text`, one message in a fresh thread. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../../../assets/locales/en.json';
import { shippedVocabulary } from '../../../../scripts/build/chat-vocabulary.ts';
import { COMBOS, NEXT, STAGE_OF } from '../../../../src/detection/chat/concepts/combos.ts';
import { ALL_RULES } from '../../../../src/detection/chat/concepts/vocabulary.ts';
import { createReader } from '../../../../src/detection/chat/reader.ts';

const tables = JSON.parse(
  readFileSync(new URL('../../../fixtures/conversations/concept-rows.json', import.meta.url), 'utf8'),
) as Record<string, { fires: string[]; silent: string[] }>;

function seen(row: string): string[] {
  const [from = '', text = ''] = [row.slice(0, row.indexOf('|')), row.slice(row.indexOf('|') + 1)];
  const message = { id: '1', from: from as 'them' | 'me', text, at: null, links: [] };
  return createReader({ kind: 'direct', contact: 'unknown' }, shippedVocabulary())
    .read(message, '0'.repeat(16), 1)
    .filter((e) => e.strength >= 2)
    .map((e) => e.concept);
}

describe.each(Object.entries(tables))('%s', (concept, { fires, silent }) => {
  it.each(fires)('fires on %s', (row) => expect(seen(row)).toContain(concept));
  it.each(silent)('stays silent on %s', (row) => expect(seen(row)).not.toContain(concept));
  it('has as many silent rows as firing ones', () => expect(silent.length).toBeGreaterThanOrEqual(fires.length));
});

describe('tables of concepts', () => {
  const ids = new Set(ALL_RULES.map((r) => r.concept));
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
