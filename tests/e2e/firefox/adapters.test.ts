/**
 * The readers in a real Firefox: the core of what Chromium's tests ask. Replicas at the true addresses first without, then with
 * the extension, whose content scripts see pages through Firefox's own glasses.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TabStatus } from '../../../src/family/tab-status.ts';
import type { Compared } from '../../fixtures/sites/compare-look.ts';
import { MUTATION_KINDS } from '../../fixtures/sites/mutate.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { bundleReaders } from '../readers-bundle.ts';
import {
  hasGroup,
  hostOf,
  identitiesOf,
  KINDS,
  type Kind,
  notesReplica,
  type Replica,
  type ReplicaOptions,
  replicaOf,
} from '../replicas.ts';
import { type KinwardFirefox, openFirefox } from './browser.ts';

const NOW = Date.parse('2026-04-01T00:00:00');
const clean = { wrong: [], missing: [], unknown: [] };
/** Random pages of each kind: each is loaded anew, so they are few here; Chromium sees the many. */
const MUTATIONS = Number(process.env.MUTATIONS ?? 6);

let hosts: FakeHosts;
let firefox: KinwardFirefox;
let readers: string;
let tab: string;

beforeAll(async () => {
  readers = await bundleReaders();
  hosts = await startFakeHosts();
  firefox = await openFirefox(hosts);
  tab = await firefox.newTab();
}, 120_000);
afterAll(async () => {
  await firefox?.close();
  await hosts?.close();
});

async function show(replica: Replica): Promise<void> {
  hosts.serve(new URL(replica.url).host, hostOf(replica, { '/readers.js': readers }));
  await firefox.switchTo(tab);
  // The same address with another end would not be loaded anew.
  await firefox.go('about:blank');
  await firefox.go(replica.url);
  // A page that writes into its own address is "there" before its scripts have run.
  await expect.poll(() => firefox.page<boolean>("'readers' in window"), { timeout: 10_000 }).toBe(true);
}
const inPage = <T>(call: string, ...args: unknown[]) =>
  firefox.page<T>(`window.readers.${call}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);

interface Look {
  readonly state: string;
  readonly health: string;
  readonly compared: Compared;
  readonly thread: { readonly kind: string; readonly identity: string } | null;
  readonly messages: readonly { readonly from: string }[];
}

describe.each(KINDS)('page %s', (kind: Kind) => {
  const variants: ReplicaOptions[] =
    kind.length === 1 ? [{ testIds: false }, { selectableText: false }, { prePlain: false }, { locale: 'zh-CN' }] : [];

  test('the sample chat exact, alone, in a group and in lighter builds', async () => {
    await show(replicaOf(kind));
    const seen = await inPage<Look>('look', NOW);
    expect(seen.compared).toEqual(clean);
    expect(seen).toMatchObject({ state: 'open', health: 'ok', thread: { kind: 'direct' } });
    expect(seen.thread?.identity).toBe(identitiesOf(kind)[0]);
    for (const options of [...variants, ...(hasGroup(kind) ? [{ group: true }] : [])]) {
      await show(replicaOf(kind, options));
      const other = await inPage<Look>('look', NOW);
      expect(other.compared, JSON.stringify(options)).toEqual(clean);
    }
  });

  test('pages changed at random are never read wrongly', async () => {
    const change = fc.tuple(fc.nat(MUTATION_KINDS - 1), fc.nat(2000), fc.nat(20));
    for (const list of fc.sample(fc.array(change, { minLength: 1, maxLength: 4 }), MUTATIONS)) {
      await show(replicaOf(kind));
      expect(await inPage('lookChanged', list, identitiesOf(kind), false, NOW), JSON.stringify(list)).toBeNull();
    }
  }, 120_000);
});

test('own notes are read, and of none is said who wrote it', async () => {
  await show(notesReplica());
  const seen = await inPage<Look>('look', NOW);
  expect(seen.compared).toMatchObject({ wrong: [], missing: [] });
  expect(new Set(seen.messages.map(({ from }) => from))).toEqual(new Set(['unknown']));
});

describe('with the extension', () => {
  let ownTab: string;
  beforeAll(async () => {
    ownTab = await firefox.newTab();
    await firefox.switchTo(ownTab);
    await firefox.go(`${firefox.base}popup.html`);
  });
  const statusOf = async (id: number) => {
    await firefox.switchTo(ownTab);
    return firefox.ask<TabStatus>('tab:status', { tab: id });
  };

  test.each([
    ['E', { watching: 'yes', why: 'reading', messages: 16 }],
    ['WX', { watching: 'yes', why: 'reading', messages: 8 }],
    ['TK', { watching: 'yes', why: 'reading', messages: 17 }],
    ['TA', { watching: 'yes', why: 'reading', messages: 5 }],
    ['notes', { watching: 'partly', why: 'own-notes', messages: 6 }],
  ] as const)('page %s is watched', async (kind, wanted) => {
    await show(kind === 'notes' ? notesReplica() : replicaOf(kind, kind === 'TA' ? { group: true } : {}));
    const id = await firefox.tabId();
    await expect.poll(() => statusOf(id), { timeout: 20_000 }).toMatchObject({ surface: 'chat', ...wanted });
  });
});
