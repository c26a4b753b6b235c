/**
 * Signs the list of a build that no feed has signed, so that every package carries a list with its envelope and one code reads both. The
 * keys stand here for everybody to read: they prove nothing, every payload says so, and a build for a store refuses them.
 */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { toBase64Url } from '../../blocklist/feed/base64.ts';
import { formatEnvelope, type PayloadKind, signedBytes } from '../../blocklist/feed/envelope.ts';
import { keyIdOf } from '../../blocklist/feed/keys.ts';
import { formatPayload, type RootPayload } from '../../blocklist/feed/payloads.ts';
import type { BuiltList } from './build-list.ts';
import { pack, sha256Of } from './files/snapshots.ts';

const NOTE = 'DEVELOPMENT LIST: signed by keys that stand in the source code. It proves nothing.';
const DAY_S = 86_400;
/** DER head of an Ed25519 private key; the 32 bytes of its seed follow (RFC 8410). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

interface DevelopmentKey {
  readonly id: string;
  readonly text: string;
  readonly secret: KeyObject;
}

function keyOf(role: string): DevelopmentKey {
  const seed = createHash('sha256').update(`kinward development key, known to everybody: ${role}`).digest();
  const secret = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' });
  const raw = new Uint8Array(createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-32));
  return { id: keyIdOf(raw), text: toBase64Url(raw), secret };
}

function seal(kind: PayloadKind, payload: Uint8Array<ArrayBuffer>, key: DevelopmentKey): Uint8Array<ArrayBuffer> {
  const signature = new Uint8Array(sign(null, signedBytes(kind, payload), key.secret));
  return formatEnvelope({ kind, payload, signatures: [{ keyId: key.id, signature }] });
}

/** @param seconds Unix seconds the list is said to be signed at. Same list, same seconds, same bytes. */
export function signForDevelopment(
  { bytes, text, facts }: BuiltList,
  seconds: number,
): { readonly root: Uint8Array<ArrayBuffer>; readonly list: Uint8Array<ArrayBuffer> } {
  const [rootKey, listKey, nowKey] = [keyOf('root'), keyOf('list'), keyOf('now')];
  const root: RootPayload = {
    type: 'root',
    n: 1,
    exp: seconds + 400 * DAY_S,
    keys: Object.fromEntries([rootKey, listKey, nowKey].map(({ id, text: key }) => [id, key])),
    roles: {
      root: { ids: [rootKey.id], th: 1 },
      list: { ids: [listKey.id], th: 1, th_big: 1 },
      now: { ids: [nowKey.id], th: 1 },
    },
    mirrors: [],
  };
  const snapshot = pack(text);
  const list = formatPayload({
    type: 'list',
    v: Math.max(1, Math.floor(seconds / 60)),
    iat: seconds,
    exp: seconds + 30 * DAY_S,
    schema: 1,
    n: facts.n,
    raw_sha256: sha256Of(text),
    tab_sha256: sha256Of(new Uint8Array(bytes)),
    bits: facts.bits,
    depth: facts.depth,
    built: facts.built,
    snap: { sha256: snapshot.sha256, gz: snapshot.bytes.length, raw: Buffer.byteLength(text) },
    deltas: [],
    sources: [...facts.sources],
    added: 0,
    removed: 0,
    note: NOTE,
  });
  return { root: seal('root', formatPayload(root), rootKey), list: seal('list', list, listKey) };
}
