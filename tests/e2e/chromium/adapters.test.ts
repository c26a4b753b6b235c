/**
 * Every chat site's reader on its replica in a real browser: the sample chat exact, and pages changed by chance or robbed of
 * one anchor after the other never read wrongly.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Change, MUTATION_KINDS } from '../../fixtures/sites/mutate.ts';
import { hasGroup, identitiesOf, KINDS, notesReplica, replicaOf } from '../replicas.ts';
import { clean, openReplicas, type ReplicaPage } from './replica.ts';

/** Random pages of each kind; more by hand. */
const MUTATIONS = Number(process.env.MUTATIONS ?? 200);

/** Found by chance on page E: a group that lost its icons, its ids for tests and its layout. */
const FOUND_ONCE: [Change[], boolean] = [
  [
    [2, 417, 10],
    [2, 184, 1],
    [9, 988, 8],
    [0, 415, 11],
  ],
  true,
];

let replica: ReplicaPage;
beforeAll(async () => {
  replica = await openReplicas();
});
afterAll(async () => {
  await replica?.close();
});

describe.each(KINDS)('page %s', (kind) => {
  test('every message once, in order, words and side exact', async () => {
    await replica.show(replicaOf(kind));
    const seen = await replica.look();
    expect(seen.compared).toEqual(clean);
    const [identity] = identitiesOf(kind);
    expect(seen).toMatchObject({ state: 'open', health: 'ok', thread: { kind: 'direct', identity } });
  });

  test('random changes of the page: nothing wrong, losses are said', async () => {
    const changes = fc.array(fc.tuple(fc.nat(MUTATION_KINDS - 1), fc.nat(2000), fc.nat(20)) as fc.Arbitrary<Change>, {
      minLength: 1,
      maxLength: 4,
    });
    await replica.show(replicaOf(kind));
    await fc.assert(
      fc.asyncProperty(changes, fc.boolean(), async (list, asGroup) => {
        const group = asGroup && hasGroup(kind);
        await replica.drawAnew(replicaOf(kind, group ? { group } : {}));
        expect(await replica.lookChanged(list, identitiesOf(kind, group), group)).toBeNull();
      }),
      { numRuns: MUTATIONS, endOnFailure: true, examples: [FOUND_ONCE] },
    );
  }, 900_000);

  test('each anchor taken away in turn: a fallback, or not watching, never a wrong read', async () => {
    await replica.show(replicaOf(kind));
    const wrong: unknown[] = [];
    let noticed = 0;
    for (const group of hasGroup(kind) ? [false, true] : [false]) {
      await replica.drawAnew(replicaOf(kind, group ? { group } : {}));
      for (const anchor of await replica.anchors()) {
        await replica.drawAnew(replicaOf(kind, group ? { group } : {}));
        const seen = await replica.lookWithout(anchor, identitiesOf(kind, group), group);
        if (seen.wrong !== null) wrong.push({ anchor, group, wrong: seen.wrong });
        if (seen.health !== 'ok') noticed += 1;
      }
    }
    expect(wrong).toEqual([]);
    // Something does hang on the page's marks, and the reader says so.
    expect(noticed).toBeGreaterThan(0);
  }, 300_000);
});

test('own notes: every note once, and of none is said who wrote it', async () => {
  await replica.show(notesReplica());
  const seen = await replica.look();
  expect(seen.compared.wrong).toEqual([]);
  expect(seen.compared.missing).toEqual([]);
  expect(seen).toMatchObject({ state: 'open', health: 'ok', unjudged: 'own-notes' });
  expect(new Set(seen.messages.map(({ from }) => from))).toEqual(new Set(['unknown']));
});
