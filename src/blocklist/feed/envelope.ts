/**
 * The signed envelope around root, now, list and established, in the shape of DSSE: exactly the payload's bytes are signed, together with what
 * they claim to be, and nobody reads them before enough signatures hold. Knows nothing of what is inside.
 *
 *   {"t":"application/vnd.kinward.list+json","p":"<base64 payload>","s":[{"k":"<16 hex>","g":"<base64, 64 bytes>"}]}
 *   signed bytes = "KINWARDv1 " len(t) " " t " " len(payload) " " payload
 */
import * as v from 'valibot';
import { fromBase64, toBase64 } from './base64.ts';
import { MAX_ESTABLISHED_BYTES, MAX_LIST_BYTES, MAX_NOW_BYTES, MAX_ROOT_BYTES, MAX_SIGNATURES } from './caps.ts';
import { FeedError } from './feed-error.ts';
import { type FeedCrypto, SIGNATURE_BYTES, type Signers } from './keys.ts';
import { readJson } from './read-json.ts';

export type PayloadKind = 'root' | 'now' | 'list' | 'established';

const MEDIA_TYPES = {
  root: 'application/vnd.kinward.root+json',
  now: 'application/vnd.kinward.now+json',
  list: 'application/vnd.kinward.list+json',
  established: 'application/vnd.kinward.established+json',
} as const;

/** Bytes an envelope of each kind may have. */
export const ENVELOPE_CAPS = {
  root: MAX_ROOT_BYTES,
  now: MAX_NOW_BYTES,
  list: MAX_LIST_BYTES,
  established: MAX_ESTABLISHED_BYTES,
} as const;

export interface Signature {
  /** Key id the signer claims: only says which key to try. */
  readonly keyId: string;
  readonly signature: Uint8Array<ArrayBuffer>;
}

export interface Envelope {
  readonly kind: PayloadKind;
  /** Not to be read before {@link verifyEnvelope} said yes. */
  readonly payload: Uint8Array<ArrayBuffer>;
  readonly signatures: readonly Signature[];
}

const schema = v.strictObject({
  t: v.picklist(Object.values(MEDIA_TYPES)),
  p: v.string(),
  s: v.pipe(
    v.array(v.strictObject({ k: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)), g: v.string() })),
    v.minLength(1),
    v.maxLength(MAX_SIGNATURES),
  ),
});

/** @throws FeedError `too_big` or `bad_bytes` unless the bytes are an envelope of this kind. */
export function parseEnvelope(bytes: Uint8Array, kind: PayloadKind): Envelope {
  const read = v.safeParse(schema, readJson(bytes, ENVELOPE_CAPS[kind]));
  if (!read.success) throw new FeedError('bad_bytes', 'not an envelope');
  const { t, p, s } = read.output;
  if (t !== MEDIA_TYPES[kind]) throw new FeedError('bad_bytes', `an envelope of another kind than ${kind}`);
  const payload = fromBase64(p);
  if (payload === null) throw new FeedError('bad_bytes', 'the payload is not base64');
  const signatures = s.map(({ k, g }) => {
    const signature = fromBase64(g);
    if (signature?.length !== SIGNATURE_BYTES) throw new FeedError('bad_bytes', 'a signature of another length');
    return { keyId: k, signature };
  });
  return { kind, payload, signatures };
}

/** The file of an envelope: one spelling, so that the same signatures make the same bytes. */
export function formatEnvelope({ kind, payload, signatures }: Envelope): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(
    JSON.stringify({
      t: MEDIA_TYPES[kind],
      p: toBase64(payload),
      s: signatures.map(({ keyId, signature }) => ({ k: keyId, g: toBase64(signature) })),
    }),
  );
}

/** What a signer signs: kind and length bind the payload, so bytes of one kind never count as another. */
export function signedBytes(kind: PayloadKind, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const type = MEDIA_TYPES[kind];
  const head = new TextEncoder().encode(`KINWARDv1 ${type.length} ${type} ${payload.length} `);
  const bytes = new Uint8Array(head.length + payload.length);
  bytes.set(head);
  bytes.set(payload, head.length);
  return bytes;
}

/**
 * Whether at least `threshold` different keys of the role signed. A key counts once, however often and under whatever name it
 * comes (GHSA-3633-5h82-39pq); a threshold below 1 is never met (CVE-2026-23992); signatures of strangers do no harm.
 */
export async function verifyEnvelope(envelope: Envelope, signers: Signers, crypto: FeedCrypto): Promise<boolean> {
  if (!Number.isSafeInteger(signers.threshold) || signers.threshold < 1) return false;
  const message = signedBytes(envelope.kind, envelope.payload);
  const valid = new Set<string>();
  for (const { keyId, signature } of envelope.signatures.slice(0, MAX_SIGNATURES)) {
    const key = signers.keys.get(keyId);
    if (key && !valid.has(keyId) && (await crypto.verify(key, message, signature))) valid.add(keyId);
  }
  return valid.size >= signers.threshold;
}
