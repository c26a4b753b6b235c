/**
 * Pending warnings and passes. A warning page knows only a random id; what it warns about lies here. A pass lets one tab
 * go on to one host for this visit: it ends with the tab, after an hour, or when the person takes it back. Some warnings ask for
 * a pause first (family/cooling-off.ts): it lies beside them by host, so that it goes on when the page, the tab or the worker is gone.
 */
import { coolingLeft, coolingReason, type Pause, pauseAt, pauseForNew } from '../family/cooling-off.ts';
import type { PendingWarning } from '../platform/messages.ts';
import type { SessionStore } from '../platform/session-store.ts';

export const PASS_MS = 60 * 60 * 1000;
const MAX_WARNINGS = 50;
/** Pauses that began so long ago are forgotten. */
const OLD_MS = 24 * 60 * 60 * 1000;

interface StoredWarning extends PendingWarning {
  readonly tab: number;
  readonly at: number;
}
interface Pass {
  readonly host: string;
  readonly tab: number;
  readonly until: number;
}

export interface Warnings {
  /** Keeps the warning, begins its pause, and returns its id: 32 hex digits, unguessable by a page. */
  add(tab: number, warning: PendingWarning): Promise<string>;
  get(id: string): Promise<StoredWarning | null>;
  /** What is left of the pause that this warning asks for, in ms; 0 where it asks for none. */
  left(id: string): Promise<number>;
  grantPass(tab: number, host: string): Promise<void>;
  hasPass(tab: number, host: string): Promise<boolean>;
  passes(): Promise<readonly Pass[]>;
  /** Takes the passes for a host back; returns the tabs that had one. */
  withdraw(host: string): Promise<readonly number[]>;
  forgetTab(tab: number): Promise<void>;
}

export function createWarnings(session: SessionStore, now: () => number, randomId: () => string): Warnings {
  const passKey = (tab: number, host: string) => `pass:${tab}:${host}`;
  const pauseKey = (host: string) => `pause:${host}`;
  const forgetOldPauses = async () => {
    const old = (await session.all<Pause>('pause:')).filter(([, { began }]) => now() - began > OLD_MS);
    await session.remove(old.map(([key]) => key));
  };
  const livePasses = async () =>
    (await session.all<Pass>('pass:')).map(([, pass]) => pass).filter((pass) => pass.until > now());
  return {
    async add(tab, warning) {
      const id = randomId();
      await forgetOldPauses();
      if (coolingReason(warning.status) !== null)
        await session.change<Pause>(pauseKey(warning.host), (old) => pauseForNew(old, now()));
      await session.set(`warning:${id}`, { ...warning, tab, at: now() } satisfies StoredWarning);
      const all = [...(await session.all<StoredWarning>('warning:'))].sort((a, b) => a[1].at - b[1].at);
      await session.remove(all.slice(0, Math.max(0, all.length - MAX_WARNINGS)).map(([key]) => key));
      return id;
    },
    get: (id) => session.get<StoredWarning>(`warning:${id}`),
    async left(id) {
      const warning = await session.get<StoredWarning>(`warning:${id}`);
      if (!warning || coolingReason(warning.status) === null) return 0;
      return coolingLeft(await session.change<Pause>(pauseKey(warning.host), (old) => pauseAt(old, now())));
    },
    async grantPass(tab, host) {
      await session.set(passKey(tab, host), { host, tab, until: now() + PASS_MS } satisfies Pass);
      // The next warning about it asks for its pause anew.
      await session.remove([pauseKey(host)]);
    },
    async hasPass(tab, host) {
      const pass = await session.get<Pass>(passKey(tab, host));
      return pass !== null && pass.until > now();
    },
    passes: livePasses,
    async withdraw(host) {
      const gone = (await session.all<Pass>('pass:')).filter(([, pass]) => pass.host === host);
      await session.remove(gone.map(([key]) => key));
      return gone.map(([, pass]) => pass.tab);
    },
    async forgetTab(tab) {
      const passes = await session.all(`pass:${tab}:`);
      await session.remove(passes.map(([key]) => key));
    },
  };
}
