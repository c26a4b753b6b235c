/** The platform's part of the feed's trust: Ed25519 and SHA-256 as WebCrypto. No key of ours is ever here, only public ones. */
import type { FeedCrypto } from '../blocklist/feed/keys.ts';

/** What WebCrypto calls a key or signature that is none. Anything else is the platform's own failure. */
const NO_FIT: ReadonlySet<string> = new Set(['DataError', 'OperationError', 'InvalidAccessError']);

export const feedCrypto: FeedCrypto = {
  async verify(publicKey, message, signature) {
    try {
      const key = await crypto.subtle.importKey('raw', publicKey, { name: 'Ed25519' }, false, ['verify']);
      return await crypto.subtle.verify({ name: 'Ed25519' }, key, signature, message);
    } catch (error) {
      if (error instanceof DOMException && NO_FIT.has(error.name)) return false;
      throw error;
    }
  },
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
};
