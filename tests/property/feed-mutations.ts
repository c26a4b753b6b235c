/**
 * Envelopes bent in every way we could think of, given to the real client. Counted is what must never be: a payload that nobody signed
 * is accepted, or anything but a FeedError comes out. One seed gives one run.
 */

import { FeedError } from '../../src/blocklist/feed/feed-error.ts';
import { readSigned, readTrust, stepRoot } from '../../src/blocklist/feed/trust.ts';
import { feedCrypto } from '../../src/platform/feed-crypto.ts';
import { Disk, served, sync } from '../unit/blocklist/feed/made-client.ts';
import {
  type Bytes,
  bytesOf,
  DAY,
  DAY_ONE,
  HOUR,
  hosts,
  LIST_KEYS,
  MadeFeed,
  NOW_KEYS,
  ROOT_1,
  ROOT_KEYS,
  rootPayload,
  STRANGER,
  seal,
} from '../unit/blocklist/feed/made-feed.ts';

export interface MutationResult {
  readonly envelopes: number;
  readonly forged: number;
  readonly uncaught: number;
  /** Mutations that left the signed payload as it was: spaces, order of signatures. */
  readonly harmless: number;
  readonly bySync: number;
  readonly firstFault: string;
}

type Kind = 'root' | 'now' | 'list';
type Json = { t: string; p: string; s: { k: string; g: string }[] };

/** Every so many envelopes are served to a whole sync; the others go to the readers it is made of. */
const SYNC_EVERY = 50;

/** A small generator with a seed (mulberry32): fast-check's own costs more than a verification. */
function generator(seed: number): (below: number) => number {
  let a = seed >>> 0;
  return (below) => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

export async function runMutations(count: number, seed: number): Promise<MutationResult> {
  const pick = generator(seed);
  const stage = await makeStage();
  const result = { envelopes: 0, forged: 0, uncaught: 0, harmless: 0, bySync: 0, firstFault: '' };
  for (let i = 0; i < count; i++) {
    const kind = (['now', 'list', 'root'] as const)[pick(3)] as Kind;
    const bent = bend(stage.genuine[kind], stage, pick);
    result.envelopes++;
    try {
      if (i % SYNC_EVERY === 0) {
        result.bySync++;
        if (!(await stage.syncHolds(kind, bent))) fault(result, 'forged', `${kind} ${i}`);
      } else if (await stage.accepts(kind, bent)) {
        if (stage.isGenuine(kind, bent)) result.harmless++;
        else fault(result, 'forged', `${kind} ${i}`);
      }
    } catch (error) {
      if (!(error instanceof FeedError)) fault(result, 'uncaught', `${kind} ${i}: ${error}`);
    }
  }
  return result;
}

function fault(
  result: { forged: number; uncaught: number; firstFault: string },
  which: 'forged' | 'uncaught',
  what: string,
) {
  result[which]++;
  if (result.firstFault === '') result.firstFault = what;
}

/** A client that has list 1, a mirror with list 2 and root 2, and older envelopes to transplant. */
async function makeStage() {
  const [t1, t2] = [DAY_ONE + DAY, DAY_ONE + DAY + HOUR];
  const feed = new MadeFeed();
  feed.publish(hosts(30), t1);
  const old = {
    now: feed.files.get('now.json') as Bytes,
    list: feed.files.get(`list/${t1 / 60}.json`) as Bytes,
    root: ROOT_1,
  };
  const disk = new Disk();
  if ((await sync({ files: feed.files, disk, now: t1 })) !== 'success') throw new Error('the stage does not stand');
  feed.publish(hosts(30, 3), t2);
  const root2 = feed.root(rootPayload({ n: 2, exp: DAY_ONE + 500 * DAY }), ROOT_KEYS.slice(0, 2));
  const genuine = {
    now: feed.files.get('now.json') as Bytes,
    list: feed.files.get(`list/${t2 / 60}.json`) as Bytes,
    root: root2,
  };
  const paths = { now: 'now.json', list: `list/${t2 / 60}.json`, root: 'root/2.json' };
  const trust = await readTrust([], ROOT_1, feedCrypto);
  const signed = (kind: Kind) => new Set([genuine[kind], old[kind]].map((bytes) => payloadText(bytes)));
  const allowed = { now: signed('now'), list: signed('list'), root: signed('root') };
  return {
    genuine,
    old,
    isGenuine: (kind: Kind, bytes: Bytes) => allowed[kind].has(payloadText(bytes)),
    async accepts(kind: Kind, bytes: Bytes): Promise<boolean> {
      if (kind === 'root') await stepRoot(trust, bytes, feedCrypto);
      else await readSigned(kind, bytes, trust.root, feedCrypto);
      return true;
    },
    /** A whole sync with this file in place of the genuine one: the old list or the new one, never a lower version. */
    async syncHolds(kind: Kind, bytes: Bytes): Promise<boolean> {
      const files = feed.frozen().set(paths[kind], bytes);
      const copy = disk.copy();
      await sync({ files, disk: copy, now: t2 });
      const { v, lists } = served(copy);
      return v === t2 / 60
        ? lists('fund32.example') && !lists('fund0.example')
        : v === t1 / 60 && lists('fund0.example');
    },
  };
}

type Stage = Awaited<ReturnType<typeof makeStage>>;

function bend(genuine: Bytes, stage: Stage, pick: (below: number) => number): Bytes {
  const choice = pick(10);
  if (choice < 3) return flip(genuine, pick);
  if (choice === 3) return genuine.slice(0, pick(genuine.length));
  if (choice === 4) return splice(genuine, pick);
  const json = JSON.parse(new TextDecoder().decode(genuine)) as Json;
  const other = JSON.parse(
    new TextDecoder().decode(Object.values({ ...stage.old, ...stage.genuine })[pick(3)]),
  ) as Json;
  return bytesOf(bendJson(json, other, pick));
}

function bendJson(json: Json, other: Json, pick: (below: number) => number): unknown {
  const payload = Buffer.from(json.p, 'base64');
  const resealed = (bytes: Buffer) => ({ ...json, p: bytes.toString('base64') });
  const kind = /kinward\.(root|now|list)/.exec(json.t)?.[1] as Kind;
  switch (pick(12)) {
    case 0:
      return { ...json, s: other.s };
    case 1:
      return { ...json, p: other.p };
    case 2:
      return { ...json, t: other.t };
    case 3:
      return { ...json, s: json.s.map(({ g }) => ({ k: other.s[0]?.k, g })) };
    case 4:
      return { ...json, s: json.s.map(({ k }) => ({ k, g: other.s[pick(other.s.length)]?.g })) };
    case 5:
      return resealed(Buffer.from(flip(new Uint8Array(payload), pick)));
    case 6:
      return resealed(
        Buffer.from(payload.toString().replace(/\d/, (digit) => String((Number(digit) + 1 + pick(8)) % 10))),
      );
    case 7:
      // Signed anew by somebody, with the ids of those who may.
      return JSON.parse(
        Buffer.from(
          seal(kind, new Uint8Array(payload), [STRANGER, ...NOW_KEYS, ...LIST_KEYS].slice(0, 1 + pick(2))),
        ).toString(),
        (key, value) => (key === 'k' ? json.s[0]?.k : value),
      );
    case 8:
      return { ...json, s: [...json.s, ...json.s, ...other.s].slice(0, 1 + pick(9)) };
    case 9:
      return JSON.stringify(json, null, 1 + pick(3));
    case 10:
      return {
        ...json,
        [['t', 'p', 's', 'x'][pick(4)] as string]: [null, 1, [], {}, '', 'x'.repeat(pick(200))][pick(6)],
      };
    default:
      // Re-encoded: the other alphabet, no padding, upper case.
      return [
        { ...json, p: json.p.replace(/=+$/, '') },
        { ...json, p: Buffer.from(payload).toString('base64url') },
        { ...json, s: json.s.map(({ k, g }) => ({ k: k.toUpperCase(), g })) },
        { ...json, s: json.s.slice(0, pick(json.s.length + 1)) },
      ][pick(4)];
  }
}

/** One to four bits. */
function flip(bytes: Bytes, pick: (below: number) => number): Bytes {
  const copy = bytes.slice();
  for (let n = pick(4); n >= 0; n--) {
    const at = pick(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << pick(8));
  }
  return copy;
}

/** A piece of it repeated, cut out or put elsewhere. */
function splice(bytes: Bytes, pick: (below: number) => number): Bytes {
  const [from, to, at] = [pick(bytes.length), pick(bytes.length), pick(bytes.length)];
  const piece = bytes.slice(Math.min(from, to), Math.max(from, to));
  return new Uint8Array([...bytes.slice(0, at), ...piece, ...bytes.slice(pick(2) === 0 ? at : at + piece.length)]);
}

function payloadText(bytes: Bytes): string {
  try {
    return String((JSON.parse(new TextDecoder().decode(bytes)) as Partial<Json>).p);
  } catch {
    return '';
  }
}
