/**
 * Many clients of one feed under a clock of its own: when they come, what they load, how soon they have a new list. The schedule is
 * the client's own (handed in), hosts and bytes are a model. Seeded: same parameters, same figures. Knows no network and no files.
 *
 * A wheel with one slot a minute holds the clients by their next sync, chained through one array: 700 million syncs need a minute.
 */

/** Seconds until the next sync, as src/blocklist/feed/schedule.ts tells them. */
type NextWait = (wait: number | null, failures: number, random: number) => number;

/** Bytes of one answer, headers included. */
export interface Sizes {
  /** Asking for the next root, which is not there. */
  readonly noRoot: number;
  readonly now: number;
  readonly list: number;
  readonly delta: number;
  readonly snapshot: number;
}

export interface Outage {
  /** Minutes from the start. */
  readonly from: number;
  readonly minutes: number;
}

export interface Scenario {
  readonly clients: number;
  readonly days: number;
  readonly seed: number;
  /** Seconds a feed asks its clients to wait. */
  readonly wait: number;
  readonly nextWait: NextWait;
  /** Minutes after which a client asks for the next root again. */
  readonly rootsEvery: number;
  readonly sizes: Sizes;
  /** Minutes at which a list was signed, ascending; clients start with the list before the first. */
  readonly signed: readonly number[];
  /** Longest that a cache between serves an old now.json, minutes. */
  readonly cacheMinutes: number;
  readonly outage: Outage | null;
  /** Open all day, or from a morning to an evening that differ by client and day. */
  readonly open: 'always' | 'by-day';
}

export interface Outcome {
  /** Syncs begun in each minute. */
  readonly syncs: Uint32Array;
  /** Requests answered, bytes answered. */
  readonly requests: number;
  readonly bytes: number;
  /** Per list: minutes from signing (or, later, from the opening of the browser) until a client had it; one count a minute. */
  readonly delays: readonly Uint32Array[];
}

const MINUTES_A_DAY = 1440;
const LONGEST_DELAY = 3 * MINUTES_A_DAY;

export function simulate(of: Scenario): Outcome {
  const random = generator(of.seed);
  const minutes = of.days * MINUTES_A_DAY;
  const syncs = new Uint32Array(minutes);
  const delays = of.signed.map(() => new Uint32Array(LONGEST_DELAY + 1));
  const failures = new Uint8Array(of.clients);
  /** How many of the signed lists a client has. */
  const has = new Uint16Array(of.clients);
  /** When a client last asked for the next root; somewhere in the time before the first minute at the start. */
  const rootAsked = Int32Array.from({ length: of.clients }, () => -Math.floor(random() * of.rootsEvery));
  const first = new Int32Array(minutes).fill(-1);
  const after = new Int32Array(of.clients);
  const open = of.open === 'always' ? alwaysOpen : byDay(of.clients, random);
  let requests = 0;
  let bytes = 0;

  const put = (client: number, minute: number): void => {
    const at = open.nextOpen(client, minute);
    if (at >= minutes) return;
    after[client] = first[at] as number;
    first[at] = client;
  };
  // A population in its stride: everybody is somewhere within a wait of their own.
  for (let client = 0; client < of.clients; client++) {
    const wait = of.nextWait(of.wait, 0, random());
    put(client, Math.floor((random() * wait) / 60));
  }

  for (let minute = 0; minute < minutes; minute++) {
    const down = of.outage !== null && minute >= of.outage.from && minute < of.outage.from + of.outage.minutes;
    let client = first[minute] as number;
    while (client >= 0) {
      const next = after[client] as number;
      syncs[minute] = (syncs[minute] as number) + 1;
      let wait: number;
      if (down) {
        const failed = Math.min(255, (failures[client] as number) + 1);
        failures[client] = failed;
        wait = of.nextWait(null, failed, random());
      } else {
        failures[client] = 0;
        const seen = visible(of.signed, minute - random() * of.cacheMinutes, has[client] as number);
        const asksRoot = minute - (rootAsked[client] as number) >= of.rootsEvery;
        if (asksRoot) rootAsked[client] = minute;
        requests += asksRoot ? 2 : 1;
        bytes += of.sizes.now + (asksRoot ? of.sizes.noRoot : 0);
        const missing = seen - (has[client] as number);
        if (missing > 0) {
          const byDeltas = missing * of.sizes.delta;
          requests += byDeltas < of.sizes.snapshot ? 1 + missing : 2;
          bytes += of.sizes.list + Math.min(byDeltas, of.sizes.snapshot);
          for (let list = has[client] as number; list < seen; list++) {
            const since = Math.max(of.signed[list] as number, open.openedAt(client, minute));
            const counts = delays[list] as Uint32Array;
            const late = Math.min(LONGEST_DELAY, Math.ceil(minute - since));
            counts[late] = (counts[late] as number) + 1;
          }
          has[client] = seen;
        }
        wait = of.nextWait(of.wait, 0, random());
      }
      put(client, minute + Math.max(1, Math.round(wait / 60)));
      client = next;
    }
  }
  return { syncs, requests, bytes, delays };
}

/** Lists that a now.json of this minute points past, never fewer than the client has. */
function visible(signed: readonly number[], minute: number, atLeast: number): number {
  let count = atLeast;
  while (count < signed.length && (signed[count] as number) <= minute) count++;
  return count;
}

interface Hours {
  /** This minute if the browser is open then, else the minute of its next opening. */
  nextOpen(client: number, minute: number): number;
  /** When the browser was opened that is open in this minute. */
  openedAt(client: number, minute: number): number;
}

const alwaysOpen: Hours = { nextOpen: (_client, minute) => minute, openedAt: () => 0 };

/**
 * Opened around 8:30 (standard deviation 90 minutes) for 6 to 14 hours, the same each day for one person but for half an hour: a guess
 * at people's days in one time zone, which is the hardest case for a host.
 */
function byDay(clients: number, random: () => number): Hours {
  const opens = new Uint16Array(clients);
  const stays = new Uint16Array(clients);
  for (let client = 0; client < clients; client++) {
    const bell = random() + random() + random() + random() - 2;
    opens[client] = Math.max(0, Math.round(510 + bell * 156));
    stays[client] = 360 + Math.floor(random() * 480);
  }
  const shift = (client: number, day: number): number => ((client * 7919 + day * 104_729) % 61) - 30;
  const start = (client: number, day: number): number =>
    day * MINUTES_A_DAY + Math.max(0, (opens[client] as number) + shift(client, day));
  return {
    nextOpen(client, minute) {
      const day = Math.floor(minute / MINUTES_A_DAY);
      const from = start(client, day);
      if (minute < from) return from;
      const end = Math.min(from + (stays[client] as number), (day + 1) * MINUTES_A_DAY);
      return minute < end ? minute : start(client, day + 1);
    },
    openedAt: (client, minute) => start(client, Math.floor(minute / MINUTES_A_DAY)),
  };
}

/** Mulberry32: 32 bits of state are plenty for figures of three digits. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
