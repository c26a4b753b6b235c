/** Bytes as text in the two alphabets of the feed: strict, so that one value has one spelling. */

const NO_BASE64 = /[^A-Za-z0-9+/=]/;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x2000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x2000));
  return btoa(binary);
}

/** @returns null unless the text is the one spelling of some bytes: padded, without spaces, no stray bits at the end. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  // `atob` forgives white space and stray bits: two spellings of one signature would be two texts.
  if (text.length % 4 !== 0 || NO_BASE64.test(text)) return null;
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return null;
  }
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return toBase64(bytes) === text ? bytes : null;
}

/** The URL alphabet without padding: keys in the root. */
export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes)
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/={1,2}$/, '');
}

export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (/[+/=]/.test(text)) return null;
  return fromBase64(text.replace(/-/g, '+').replace(/_/g, '/') + '='.repeat((4 - (text.length % 4)) % 4));
}
