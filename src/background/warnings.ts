/**
 * Pending warnings and passes. A warning page knows only a random id; what it warns about lies here. A pass lets one tab
 * go on to one host for this visit: it ends with the tab, after an hour, or when the person takes it back. Some warnings ask for
 * a pause first (family/cooling-off.ts): what was waited lies beside them, by tab and host, so that neither a reload nor the
 * worker's death starts it anew.
 */
import { coolingLeft, coolingReason, waitedOn } from '../family/cooling-off.ts';
import type { PendingWarning } from '../platform/messages.ts';
import type { SessionStore } from '../platform/session-store.ts';

export const PASS_MS = 60 * 60 * 1000;
const MAX_WARNINGS = 50;

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
  /** Keeps the warning and returns its id: 32 hex digits, unguessable by a page. */
  add(tab: number, warning: PendingWarning): Promise<string>;
  get(id: string): Promise<StoredWarning | null>;
  /**
   * Notes a stretch of waiting at this warning (ms, 0 only asks) and tells what is left; 0 where no pause is asked for.
   * Only the tab that was stopped can wait: `tab` is the one that asks.
   */
  wait(id: string, tab: number | null, stretch: number): Promise<number>;
  grantPass(tab: number, host: string): Promise<void>;
  hasPass(tab: number, host: string): Promise<boolean>;
  passes(): Promise<readonly Pass[]>;
  /** Takes the passes for a host back; returns the tabs that had one. */
  withdraw(host: string): Promise<readonly number[]>;
  forgetTab(tab: number): Promise<void>;
}

export function createWarnings(session: SessionStore, now: () => number, randomId: () => string): Warnings {
  const passKey = (tab: number, host: string) => `pass:${tab}:${host}`;
  const waitKey = (tab: number, host: string) => `waited:${tab}:${host}`;
  const livePasses = async () =>
    (await session.all<Pass>('pass:')).map(([, pass]) => pass).filter((pass) => pass.until > now());
  return {
    async add(tab, warning) {
      const id = randomId();
      await session.set(`warning:${id}`, { ...warning, tab, at: now() } satisfies StoredWarning);
      const all = [...(await session.all<StoredWarning>('warning:'))].sort((a, b) => a[1].at - b[1].at);
      await session.remove(all.slice(0, Math.max(0, all.length - MAX_WARNINGS)).map(([key]) => key));
      return id;
    },
    get: (id) => session.get<StoredWarning>(`warning:${id}`),
    async wait(id, tab, stretch) {
      const warning = await session.get<StoredWarning>(`warning:${id}`);
      if (!warning || coolingReason(warning.status) === null) return 0;
      const key = waitKey(warning.tab, warning.host);
      if (tab !== warning.tab || stretch === 0) return coolingLeft((await session.get<number>(key)) ?? 0);
      return coolingLeft(await session.change<number>(key, (waited) => waitedOn(waited ?? 0, stretch)));
    },
    async grantPass(tab, host) {
      await session.set(passKey(tab, host), { host, tab, until: now() + PASS_MS } satisfies Pass);
      // The next warning about it asks for its pause anew.
      await session.remove([waitKey(tab, host)]);
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
      const waits = await session.all(`waited:${tab}:`);
      await session.remove([...passes, ...waits].map(([key]) => key));
    },
  };
}
