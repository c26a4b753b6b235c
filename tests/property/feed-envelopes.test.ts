/** 50,000 bent envelopes for every run of the tests; a million with `npm run test:long -- envelopes`. */
import { expect, test } from 'vitest';
import { runMutations } from './feed-mutations.ts';

const FIXED_SEED = 20_261_125;
/** 24 s of work each on a free core; a busy machine takes several times that, and is no fault. */
const TIMEOUT_MS = 300_000;

test.each([
  ['the fixed seed', 25_000, FIXED_SEED],
  ['a seed of this run', 25_000, Math.floor(Math.random() * 2 ** 31)],
])('no bent envelope is accepted, none is uncaught: %s', { timeout: TIMEOUT_MS }, async (_name, count, seed) => {
  const result = await runMutations(count, seed);
  expect({ seed, ...result }).toMatchObject({ seed, envelopes: count, forged: 0, uncaught: 0, firstFault: '' });
  // The run means something: some mutations leave the signed bytes as they were, and those are accepted.
  expect(result.harmless).toBeGreaterThan(count / 100);
});
