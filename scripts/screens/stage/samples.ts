/** Invented findings for the pictures: every state that pages and notices can be in. No real person, site or chat. */
import type { DomainVerdict } from '../../../src/blocklist/verdict.ts';
import type { Assessment, ConceptId, Level, Reason, Stage } from '../../../src/detection/chat/assessment.ts';
import type { ListStatus, TabStatus } from '../../../src/family/tab-status.ts';

/** The day on which all pictures are taken. */
export const NOW = Date.parse('2026-11-24T10:00:00Z');
const DAY = 86_400_000;

export const LIST: ListStatus = {
  entries: 231_904,
  built: '2026-11-20',
  sources: [
    { id: 'sample-one', name: 'Sample list one', date: '2026-11-18', entries: 201_350 },
    { id: 'sample-two', name: 'Sample list two', date: '2026-11-20', entries: 30_554 },
  ],
};

const reasons = (...ids: ConceptId[]): Reason[] =>
  ids.map((concept, i) => ({
    concept,
    message: '0123456789abcdef',
    first: NOW - (i + 2) * DAY,
    by: i === 2 ? 'me' : 'them',
  }));

export function assessment(
  level: Level,
  stage: Stage,
  next: Stage | null,
  ids: ConceptId[],
  quiet = false,
): Assessment {
  return { level, stage, next, reasons: reasons(...ids), concepts: [], quiet };
}

const BASE: TabStatus = {
  surface: 'chat',
  watching: 'yes',
  why: 'reading',
  since: NOW - DAY,
  level: 0,
  stage: 'none',
  next: null,
  reasons: [],
  quiet: false,
  messages: 128,
  host: 'web.whatsapp.com',
  domain: null,
  page: 'silent',
  pageReasons: [],
  origin: null,
  action: 'none',
  list: LIST,
  allSites: true,
};

const chat = (a: Assessment, action: TabStatus['action']): TabStatus => ({ ...BASE, ...a, action });
const domain = (verdict: DomainVerdict['verdict'], host: string): DomainVerdict => ({
  host,
  verdict,
  source: verdict === 'none' ? null : 'sample-one',
  since: verdict === 'listed' ? '2026-09-02' : null,
  reason: verdict === 'lookalike' ? 'lookalike:Exchange' : verdict === 'listed' ? 'exact' : null,
});
const page = (more: Partial<TabStatus>): TabStatus => ({
  ...BASE,
  surface: 'page',
  messages: 0,
  host: 'harvest-yield-global.example',
  domain: domain('none', 'harvest-yield-global.example'),
  ...more,
});

export const CHATS = {
  first: assessment(1, 'approach', 'bond', ['K1', 'K2']),
  profits: assessment(2, 'seed', 'teach', ['K3', 'K4', 'K5']),
  paidOut: assessment(3, 'proof', 'escalate', ['K12', 'K8', 'K21']),
  blocked: assessment(4, 'block', 'exit', ['K16', 'K17', 'K22']),
  job: assessment(2, 'job-offer', 'job-vet', ['K24', 'K27']),
  travel: assessment(4, 'job-travel', 'job-trap', ['K24', 'K25', 'K26']),
  held: assessment(4, 'job-trap', null, ['K24'], true),
  recovery: assessment(4, 'recovery', null, ['K20', 'K16']),
} as const;

export const STATUSES = {
  calm: BASE,
  'not-watching': {
    ...BASE,
    surface: 'other',
    watching: 'no',
    why: 'no-permission',
    messages: 0,
    allSites: false,
    host: 'shop.example',
  },
  partly: { ...BASE, watching: 'partly', why: 'fallback', messages: 31, allSites: false },
  changed: { ...BASE, watching: 'no', why: 'page-changed', messages: 0 },
  first: chat(CHATS.first, 'chip'),
  profits: chat(CHATS.profits, 'banner'),
  'paid-out': chat(CHATS.paidOut, 'card'),
  blocked: chat(CHATS.blocked, 'card'),
  travel: chat(CHATS.travel, 'card'),
  held: chat(CHATS.held, 'card'),
  'page-calm': page({}),
  'page-known': page({ domain: domain('known', 'exchange.example'), host: 'exchange.example' }),
  'page-unknown': page({
    page: 'unknown-platform',
    action: 'banner',
    pageReasons: [{ rule: 'P-guaranteed-gain', where: 'main' }],
  }),
  'page-danger': page({
    page: 'danger',
    action: 'interstitial',
    pageReasons: [{ rule: 'P-withdraw-fee', where: 'form' }],
    origin: { level: 3, at: NOW - 3 * DAY },
  }),
  'page-from-chat': page({
    page: 'unknown-platform',
    action: 'interstitial',
    pageReasons: [{ rule: 'P-guaranteed-gain', where: 'main' }],
    origin: { level: 3, at: NOW - 3 * DAY },
  }),
  'page-listed': page({ domain: domain('listed', 'harvest-yield-global.example'), action: 'interstitial' }),
  'page-lookalike': page({ domain: domain('lookalike', 'exchamge.example'), host: 'exchamge.example', action: 'chip' }),
  'old-list': { ...BASE, list: { ...LIST, built: '2026-08-01' } },
  'no-list': { ...BASE, list: null },
} satisfies Record<string, TabStatus>;
