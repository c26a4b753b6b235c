/**
 * Word lists out of their packed form: base 85, DEFLATE, then two bytes for each character that is not ASCII. Packed, the
 * lists take half the room in a content script; how they are made: scripts/evaluate/pack-words.ts.
 *
 *   text of the lists:  part=entry,entry,...\n    (one line a language and part)
 *   after inflating:    alphabet text             (alphabet: its size in two bytes, then the upper, then
 *                                             the lower bytes of its characters, as UTF-16 code units)
 */
import { inflate } from '../text/inflate.ts';
import type { WordLists } from '../text/lexicon.ts';
import { PACKED, UNPACKED_BYTES } from './packed.ts';

/** Digits of base 85, chosen to need no escape in a string. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-.:;<=>?@[]^_{|}~';

/** Five digits hold four bytes, first byte first. */
export function fromBase85(text: string): Uint8Array {
  const value = new Uint8Array(128);
  for (let i = 0; i < 85; i++) value[DIGITS.charCodeAt(i)] = i;
  const out = new Uint8Array((text.length / 5) * 4);
  for (let i = 0, o = 0; i < text.length; i += 5, o += 4) {
    let n = 0;
    for (let k = 0; k < 5; k++) n = n * 85 + (value[text.charCodeAt(i + k)] as number);
    out[o] = n / 16777216;
    out[o + 1] = (n >>> 16) & 255;
    out[o + 2] = (n >>> 8) & 255;
    out[o + 3] = n & 255;
  }
  return out;
}

export function unpackWords(packed: string = PACKED, bytes: number = UNPACKED_BYTES): WordLists {
  const data = inflate(fromBase85(packed), bytes);
  const size = ((data[0] as number) << 8) | (data[1] as number);
  let at = 2 + size * 2;
  let text = '';
  while (at < data.length) {
    const byte = data[at++] as number;
    if (byte < 128) {
      text += String.fromCharCode(byte);
      continue;
    }
    const index = ((byte & 127) << 7) | (data[at++] as number);
    text += String.fromCharCode(((data[2 + index] as number) << 8) | (data[2 + size + index] as number));
  }
  const lists: Record<string, Record<string, string>> = {};
  for (const line of text.split('\n')) {
    const cut = line.indexOf('=');
    if (cut < 0) continue;
    const part = line.slice(0, cut);
    const before = lists[part]?.all;
    lists[part] = { all: before === undefined ? line.slice(cut + 1) : `${before},${line.slice(cut + 1)}` };
  }
  return lists;
}
