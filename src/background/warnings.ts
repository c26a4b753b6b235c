/**
 * Pending warnings and passes. A warning page knows only a random id; what it warns about lies here. A pass lets one tab
 * go on to one host for this visit: it ends with the tab, after an hour, or when the person takes it back.
 */
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
  grantPass(tab: number, host: string): Promise<void>;
  hasPass(tab: number, host: string): Promise<boolean>;
  passes(): Promise<readonly Pass[]>;
  withdraw(host: string): Promise<void>;
  forgetTab(tab: number): Promise<void>;
}

export function createWarnings(session: SessionStore, now: () => number, randomId: () => string): Warnings {
  const passKey = (tab: number, host: string) => `pass:${tab}:${host}`;
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
    grantPass: (tab, host) => session.set(passKey(tab, host), { host, tab, until: now() + PASS_MS } satisfies Pass),
    async hasPass(tab, host) {
      const pass = await session.get<Pass>(passKey(tab, host));
      return pass !== null && pass.until > now();
    },
    passes: livePasses,
    async withdraw(host) {
      const gone = (await session.all<Pass>('pass:')).filter(([, pass]) => pass.host === host);
      await session.remove(gone.map(([key]) => key));
    },
    async forgetTab(tab) {
      const gone = (await session.all<Pass>('pass:')).filter(([, pass]) => pass.tab === tab);
      await session.remove(gone.map(([key]) => key));
    },
  };
}
