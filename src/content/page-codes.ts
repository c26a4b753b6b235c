/**
 * Reads QR codes of a page on this device. A script of its own, which the worker puts only into tabs whose page has a
 * picture that looks like a code. Why this library: docs/decisions/011-qr-codes.md.
 */
import decodeQR from 'qr/decode.js';
import type { QrPicture } from '../sites/page-facts/qr-pictures.ts';

/** Longest time for what the library may try beyond the plain way (ms): a page's code is no blurred photograph. */
const EXTRA_MS = 4;

export type ReadCode = (picture: QrPicture) => string | null;

/** Remembers what was read of pictures that have not changed since. */
export function createCodeReader(decode: typeof decodeQR = decodeQR): ReadCode {
  const known = new WeakMap<Element, { readonly source: string; readonly text: string | null }>();
  return ({ element, source, width, height, data }) => {
    const before = known.get(element);
    if (before && source !== '' && before.source === source) return before.text;
    const text = decoded(decode, { width, height, data });
    known.set(element, { source, text });
    return text;
  };
}

/** The library throws where there is no code, and in many ways on broken ones; to the caller all are "none". */
function decoded(decode: typeof decodeQR, image: { width: number; height: number; data: Uint8ClampedArray }) {
  try {
    return decode(image, { format: 'RGBA', timeLimit: EXTRA_MS }) || null;
  } catch {
    return null;
  }
}
