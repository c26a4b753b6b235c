/** Puts signatures on a payload, and makes sure that they are enough before anything is written. Knows roles only as signers. */
import { createPublicKey, verify as verifyWith } from 'node:crypto';
import {
  type Envelope,
  formatEnvelope,
  type PayloadKind,
  signedBytes,
  verifyEnvelope,
} from '../../../blocklist/feed/envelope.ts';
import type { FeedCrypto, Signers } from '../../../blocklist/feed/keys.ts';
import { Refused } from '../refused.ts';
import type { Signer } from './signer.ts';

const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** Node's own Ed25519 and SHA-256, for the code that clients run. */
export const nodeCrypto: FeedCrypto = {
  verify: async (publicKey, message, signature) => {
    try {
      const key = createPublicKey({ key: Buffer.concat([SPKI_HEAD, publicKey]), format: 'der', type: 'spki' });
      return verifyWith(null, message, key, signature);
    } catch {
      return false;
    }
  },
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
};

/**
 * @param roles every role whose threshold must be met, with the name a person knows it by.
 * @throws Refused when a signer belongs to no role, or when signatures are missing.
 */
export async function signEnvelope(
  kind: PayloadKind,
  payload: Uint8Array<ArrayBuffer>,
  signers: readonly Signer[],
  roles: readonly { readonly name: string; readonly signers: Signers }[],
): Promise<Uint8Array<ArrayBuffer>> {
  const message = signedBytes(kind, payload);
  for (const { keyId } of signers)
    if (!roles.some(({ signers: role }) => role.keys.has(keyId)))
      throw new Refused(
        `key ${keyId} may not sign a ${kind}: it is not in the root's role ${roles.map(({ name }) => name).join(' or ')}`,
      );
  const signatures = [...new Map(signers.map((signer) => [signer.keyId, signer])).values()]
    .sort((x, y) => (x.keyId < y.keyId ? -1 : 1))
    .map((signer) => ({ keyId: signer.keyId, signature: signer.sign(message) }));
  const envelope: Envelope = { kind, payload, signatures };
  for (const { name, signers: role } of roles)
    if (!(await verifyEnvelope(envelope, role, nodeCrypto))) {
      const have = signatures.filter(({ keyId }) => role.keys.has(keyId)).length;
      throw new Refused(`${name} needs ${role.threshold} signatures, ${have} given; add --key`);
    }
  return formatEnvelope(envelope);
}
