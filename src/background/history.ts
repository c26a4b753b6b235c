/** The 30-day history: one row a day for each subject with a finding; no text, no names, days instead of times. */
import type { Records } from '../platform/records.ts';

export const DAY_MS = 24 * 60 * 60 * 1000;
export const HISTORY_DAYS = 30;
/** A conversation that has been silent this long is forgotten: the arc of the scam is weeks to months. */
export const TIMELINE_DAYS = 400;

interface Finding {
  readonly kind: 'chat' | 'page';
  readonly level: number;
  readonly verdict: string;
  /** Keyed hash of the thread, or registrable domain: tells one subject from another. */
  readonly subject: string;
  readonly domain: string | null;
  readonly now: number;
}

/** Notes a finding worth looking back at: chats from level 2, pages with any verdict. */
export async function addFinding(records: Records, finding: Finding): Promise<void> {
  if (finding.kind === 'chat' && finding.level < 2) return;
  const day = Math.floor(finding.now / DAY_MS) * DAY_MS;
  const { kind, level, verdict, subject, domain } = finding;
  await records.addHistory({ id: `${day}|${kind}|${subject}`, day, kind, level, verdict, domain });
}

/** The rows of the last 30 days, newest first, whether or not the older ones have been dropped yet. */
export async function recentHistory(records: Records, now: number) {
  const oldest = Math.floor(now / DAY_MS) * DAY_MS - HISTORY_DAYS * DAY_MS;
  return (await records.history()).filter(({ day }) => day >= oldest).reverse();
}

/** Forgets the history and nothing else. */
export async function eraseHistory(records: Records): Promise<void> {
  const none = Number.NEGATIVE_INFINITY;
  await records.prune({ records: none, told: none, history: Number.POSITIVE_INFINITY });
}

export async function pruneRecords(records: Records, now: number): Promise<void> {
  await records.prune({
    records: now - TIMELINE_DAYS * DAY_MS,
    history: now - HISTORY_DAYS * DAY_MS,
    told: now - 2 * DAY_MS,
  });
}
