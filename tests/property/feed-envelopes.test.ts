/** 50,000 bent envelopes for every run of the tests; a million with `npm run test:long -- envelopes`. */
import { expect, test } from 'vitest';
import { runMutations } from './feed-mutations.ts';

const FIXED_SEED = 20_261_125;

test.each([
  ['the fixed seed', 25_000, FIXED_SEED],
  ['a seed of this run', 25_000, Math.floor(Math.random() * 2 ** 31)],
])('no bent envelope is accepted, none is uncaught: %s', async (_name, count, seed) => {
  const result = await runMutations(count, seed);
  expect({ seed, ...result }).toMatchObject({ seed, envelopes: count, forged: 0, uncaught: 0, firstFault: '' });
  // The run means something: some mutations leave the signed bytes as they were, and those are accepted.
  expect(result.harmless).toBeGreaterThan(count / 100);
});
