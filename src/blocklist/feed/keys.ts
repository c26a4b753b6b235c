/** Keys and who may sign what. A key is named by its own bytes, never by what a file calls it. Knows no envelope. */
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64Url } from './base64.ts';

/** Ed25519, raw. */
export const PUBLIC_KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;

/** The platform's part of trust. Both browsers have it as WebCrypto; tests and the publisher use Node's. */
export interface FeedCrypto {
  /** Ed25519. Resolves to false for any signature or key that does not fit; rejects only when the platform fails. */
  verify(
    publicKey: Uint8Array<ArrayBuffer>,
    message: Uint8Array<ArrayBuffer>,
    signature: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
  sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array>;
}

/** First 8 bytes of SHA-256 of the raw public key, as 16 hex digits. */
export function keyIdOf(publicKey: Uint8Array): string {
  return toHex(sha256(publicKey).subarray(0, 8));
}

/** Public key of its base64url text; null unless it is exactly 32 bytes. */
export function readPublicKey(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = fromBase64Url(text);
  return bytes?.length === PUBLIC_KEY_BYTES ? bytes : null;
}

/** Who may sign for a role and how many of them must. */
export interface Signers {
  /** Key id, computed by {@link keyIdOf}, to raw public key. One key stands once. */
  readonly keys: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Whole number, 1 or more. */
  readonly threshold: number;
}

export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}
