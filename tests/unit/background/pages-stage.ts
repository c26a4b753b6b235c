/** What the worker's pages run on in their tests: kept records, a chain, tabs and warnings; a list that goes by words in the address. */
import { vi } from 'vitest';
import { createChain } from '../../../src/background/chain.ts';
import { createPages } from '../../../src/background/pages.ts';
import { tabStatus } from '../../../src/background/status.ts';
import { createTabStates } from '../../../src/background/tab-states.ts';
import { createTold } from '../../../src/background/told.ts';
import { createWarnings } from '../../../src/background/warnings.ts';
import type { DomainVerdict } from '../../../src/blocklist/verdict.ts';
import { deviceHash, makeDeviceKey } from '../../../src/platform/device-hash.ts';
import { memoryRecords } from '../../../src/platform/records.ts';
import { sessionStore } from '../../../src/platform/session-store.ts';

export const NOW = 1_790_000_000_000;

export const openWarning = vi.fn(async () => true);
export const explain = vi.fn(async () => undefined);
export const absenceOf = vi.fn(async () => ({ sites: 16_000, date: '2026-11-01' }));
const verdict = (url: string, kind: DomainVerdict['verdict']): DomainVerdict => ({
  host: new URL(url).hostname,
  verdict: kind,
  source: null,
  since: null,
  reason: null,
});

/** @param urlOfTab what the browser says the tab shows. */
export function stage(urlOfTab: () => string | null) {
  openWarning.mockClear();
  absenceOf.mockClear();
  const records = memoryRecords();
  const tabs = createTabStates(sessionStore, () => NOW);
  let id = 0;
  const warnings = createWarnings(
    sessionStore,
    () => NOW,
    () => (id++).toString(16).padStart(32, '0'),
  );
  const hash = deviceHash(() => records.deviceKey(makeDeviceKey));
  const chain = createChain(
    async () => records,
    hash,
    () => NOW,
  );
  const around = { ownPage: false, allSites: true, chatHosts: ['web.whatsapp.com'], list: null, now: NOW };
  const pages = createPages({
    records: async () => records,
    chain,
    tabs,
    warnings,
    told: createTold({ records: async () => records, hash, now: () => NOW }),
    checkDomain: async () => (url) => ({
      ...verdict(url, url.includes('listed') ? 'listed' : url.includes('bigexchange') ? 'known' : 'none'),
      ...(url.includes('dropped') ? { verdict: 'listed', severity: 1 } : {}),
    }),
    originOf: (_tab, url) => chain.originOf(url),
    absenceOf,
    statusOf: async (_tab, state, url) => tabStatus(state, { ...around, url }),
    openWarning,
    urlOf: async () => urlOfTab(),
    inject: async () => true,
    explain,
    leavePage: async () => undefined,
    showBadge: async () => undefined,
    chatHosts: around.chatHosts,
    now: () => NOW,
  });
  return { records, tabs, warnings, chain, pages };
}
