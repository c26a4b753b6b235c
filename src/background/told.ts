/**
 * What was told today: a fact that a person has closed, or that is told at one moment only, is not told again on the same
 * site that day. Kept as keyed hashes; in private windows in this worker's memory.
 */
import type { DeviceHash } from '../platform/device-hash.ts';
import type { Records } from '../platform/records.ts';
import { DAY_MS } from './history.ts';

interface Dependencies {
  readonly records: () => Promise<Records>;
  readonly hash: DeviceHash;
  readonly now: () => number;
}

interface Fact {
  readonly host: string;
  /** Rule ids and the like; whatever it is, only its hash is kept. */
  readonly fact: string;
  readonly incognito: boolean;
}

export interface Told {
  /** False where the fact was marked in the last 24 hours. */
  due(fact: Fact): Promise<boolean>;
  mark(fact: Fact): Promise<void>;
}

export function createTold(d: Dependencies): Told {
  const inPrivate = new Map<string, number>();
  const keyOf = ({ host, fact }: Fact) => d.hash('told', `${host}|${fact}`);
  return {
    async due(fact) {
      const key = await keyOf(fact);
      const at = fact.incognito ? (inPrivate.get(key) ?? null) : await (await d.records()).told(key);
      // A clock that was set back must not silence for longer than a day.
      return at === null || Math.abs(d.now() - at) >= DAY_MS;
    },
    async mark(fact) {
      const key = await keyOf(fact);
      if (fact.incognito) inPrivate.set(key, d.now());
      else await (await d.records()).tell(key, d.now());
    },
  };
}
