/**
 * What is inside the envelopes: root (who may sign), now (which list is the newest), list (what it is made of), and established (much
 * visited sites). Shapes only; whether a payload is new enough and rightly signed is judged elsewhere.
 */
import * as v from 'valibot';
import { MAX_BUCKET_BITS, MAX_PATH_SEGMENTS, MAX_SOURCES } from '../layout.ts';
import {
  MAX_DELTA_BYTES,
  MAX_DELTA_GZ_BYTES,
  MAX_DELTAS,
  MAX_ESTABLISHED_BYTES,
  MAX_KEYS,
  MAX_LINES,
  MAX_LIST_BYTES,
  MAX_MIRRORS,
  MAX_NOW_BYTES,
  MAX_ROOT_BYTES,
  MAX_SNAPSHOT_BYTES,
  MAX_SNAPSHOT_GZ_BYTES,
  MAX_WAIT_S,
  MIN_WAIT_S,
} from './caps.ts';
import type { PayloadKind } from './envelope.ts';
import { type EstablishedPayload, establishedSchema } from './established-payload.ts';
import { FeedError } from './feed-error.ts';
import { day, hash, httpsUrl, integer, keyId, seconds, text, threshold, version } from './fields.ts';
import { keyIdOf, readPublicKey, type Signers } from './keys.ts';
import { readJson } from './read-json.ts';

const ids = v.pipe(
  v.array(keyId),
  v.minLength(1),
  v.maxLength(MAX_KEYS),
  v.check((all) => new Set(all).size === all.length, 'a key stands twice'),
);
const role = v.pipe(
  v.strictObject({ ids, th: threshold }),
  v.check(({ ids, th }) => th <= ids.length, 'more signatures than keys'),
);

export const rootSchema = v.strictObject({
  type: v.literal('root'),
  /** Number of this root, from 1. */
  n: integer(1, 1_000_000),
  exp: seconds,
  /** Key id to base64url public key. */
  keys: v.record(keyId, v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/))),
  roles: v.strictObject({
    root: role,
    /** `th_big`: signatures for a list that changes more than the guard allows. */
    list: v.pipe(
      v.strictObject({ ids, th: threshold, th_big: threshold }),
      v.check(({ ids, th, th_big }) => th <= th_big && th_big <= ids.length, 'thresholds do not fit'),
    ),
    now: role,
  }),
  /** Base addresses, each ending in `/`; a client takes only those its own package allows. */
  mirrors: v.pipe(v.array(v.pipe(httpsUrl, v.regex(/\/$/))), v.maxLength(MAX_MIRRORS)),
  /** Where reports may go: read by the reports' own code. */
  collector: v.optional(
    v.strictObject({ ohttp_key: text(2000), relays: v.pipe(v.array(httpsUrl), v.maxLength(MAX_MIRRORS)) }),
  ),
});
export type RootPayload = v.InferOutput<typeof rootSchema>;

export const nowSchema = v.strictObject({
  type: v.literal('now'),
  v: version,
  /** Unix seconds of signing. */
  iat: seconds,
  /** Unix seconds after which it no longer tells what is newest. */
  exp: seconds,
  root_n: integer(1, 1_000_000),
  /** Version, SHA-256 and length of the newest `list/<v>.json`. */
  list: v.strictObject({ v: version, sha256: hash, len: integer(1, MAX_LIST_BYTES) }),
  /** Seconds until a client should ask again. */
  wait_s: integer(MIN_WAIT_S, MAX_WAIT_S),
});
export type NowPayload = v.InferOutput<typeof nowSchema>;

export const listSchema = v.strictObject({
  type: v.literal('list'),
  v: version,
  iat: seconds,
  exp: seconds,
  schema: v.literal(1),
  /** Entries of the list. */
  n: integer(1, MAX_LINES),
  /** SHA-256 of the snapshot text. */
  raw_sha256: hash,
  /** SHA-256 of the table that is made of it. */
  tab_sha256: hash,
  /** Directory bits of that table; deltas lead only between lists with the same. */
  bits: integer(0, MAX_BUCKET_BITS),
  /** Most path segments of any entry. */
  depth: integer(0, MAX_PATH_SEGMENTS),
  /** Newest day any source states. */
  built: day,
  /** SHA-256 of the packed file, which is also its name; bytes packed and unpacked. */
  snap: v.strictObject({ sha256: hash, gz: integer(1, MAX_SNAPSHOT_GZ_BYTES), raw: integer(1, MAX_SNAPSHOT_BYTES) }),
  /** Each leads from the list of version `from` to the next newer one of these, the newest to this list. Ascending. */
  deltas: v.pipe(
    v.array(
      v.strictObject({
        from: version,
        sha256: hash,
        gz: integer(1, MAX_DELTA_GZ_BYTES),
        raw: integer(0, MAX_DELTA_BYTES),
      }),
    ),
    v.maxLength(MAX_DELTAS),
    v.check((all) => all.every(({ from }, i) => i === 0 || from > (all[i - 1]?.from ?? 0)), 'deltas out of order'),
  ),
  sources: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
        name: text(100),
        url: text(300),
        terms: text(200),
        /** Newest day its data states, or ''. */
        date: day,
        entries: integer(0, MAX_LINES),
      }),
    ),
    v.minLength(1),
    v.maxLength(MAX_SOURCES),
  ),
  /** Entries added and removed since the list before, for people; no client trusts them. */
  added: integer(0, MAX_LINES),
  removed: integer(0, MAX_LINES),
  note: text(500),
});
export type ListPayload = v.InferOutput<typeof listSchema>;

const SCHEMAS = { root: rootSchema, now: nowSchema, list: listSchema, established: establishedSchema } as const;
const CAPS = {
  root: MAX_ROOT_BYTES,
  now: MAX_NOW_BYTES,
  list: MAX_LIST_BYTES,
  established: MAX_ESTABLISHED_BYTES,
} as const;
export interface Payloads {
  readonly root: RootPayload;
  readonly now: NowPayload;
  readonly list: ListPayload;
  readonly established: EstablishedPayload;
}

/**
 * Reads a payload whose signatures hold. @throws FeedError `bad_bytes` on any other shape: an unknown field refuses the file, and
 * a root refuses keys that are not called by their own hash (a key under two names would count twice).
 */
export function parsePayload<K extends PayloadKind>(kind: K, payload: Uint8Array): Payloads[K] {
  const read = v.safeParse(SCHEMAS[kind], readJson(payload, CAPS[kind]));
  if (!read.success) throw new FeedError('bad_bytes', `not a ${kind}: ${read.issues[0].message}`);
  const value = read.output as Payloads[PayloadKind];
  if (value.type === 'root') refuseKeys(value);
  return value as Payloads[K];
}

/** Bytes of a payload, to be signed. @throws ValiError when the value is no such payload: nobody signs nonsense. */
export function formatPayload(value: Payloads[PayloadKind]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(v.parse(SCHEMAS[value.type] as v.GenericSchema, value)));
}

function refuseKeys({ keys, roles }: RootPayload): void {
  const all = Object.entries(keys);
  if (all.length > MAX_KEYS) throw new FeedError('bad_bytes', `more than ${MAX_KEYS} keys`);
  for (const [id, key] of all) {
    const bytes = readPublicKey(key);
    if (bytes === null || keyIdOf(bytes) !== id) throw new FeedError('bad_bytes', `a key is not what ${id} names`);
  }
  for (const { ids } of Object.values(roles))
    for (const id of ids) if (!Object.hasOwn(keys, id)) throw new FeedError('bad_bytes', `no key ${id}`);
}

/** Signers of a role of this root. `list-big`: for a list beyond the guard. */
export function signersOf(root: RootPayload, roleName: 'root' | 'now' | 'list' | 'list-big'): Signers {
  const found = root.roles[roleName === 'list-big' ? 'list' : roleName];
  const keys = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const id of found.ids) {
    const key = readPublicKey(root.keys[id] ?? '');
    if (key) keys.set(keyIdOf(key), key);
  }
  return { keys, threshold: roleName === 'list-big' ? root.roles.list.th_big : found.th };
}
