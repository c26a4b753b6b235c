/** Keyed hashes with a secret that never leaves this device: what is stored cannot be looked up in a list of names or hosts. */

export type DeviceHash = (
  kind: 'thread' | 'domain' | 'link' | 'address' | 'ends' | 'told',
  text: string,
) => Promise<string>;

/** A new secret, not extractable: it can be used here and read nowhere. */
export function makeDeviceKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']);
}

/** HMAC-SHA-256 of kind and text, cut to 128 bits, as 32 hex digits. */
export function deviceHash(key: () => Promise<CryptoKey>): DeviceHash {
  return async (kind, text) => {
    const mac = await crypto.subtle.sign('HMAC', await key(), new TextEncoder().encode(`${kind}\u0000${text}`));
    return [...new Uint8Array(mac, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
