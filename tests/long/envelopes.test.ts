/** A million bent envelopes over the real client (`npm run test:long -- envelopes`); the figures of one run stand in docs/figures.md. */
import { expect, test } from 'vitest';
import { runMutations } from '../property/feed-mutations.ts';

const COUNT = 1_000_000;

test('no bent envelope of a million is accepted, none is uncaught', { timeout: 3 * 3_600_000 }, async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const start = performance.now();
  const result = await runMutations(COUNT, seed);
  console.log(JSON.stringify({ seed, ...result, seconds: Math.round((performance.now() - start) / 1000) }));
  expect({ seed, ...result }).toMatchObject({ envelopes: COUNT, forged: 0, uncaught: 0 });
});
