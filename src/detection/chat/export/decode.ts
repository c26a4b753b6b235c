/**
 * Bytes of a file to text, in pieces: UTF-8, UTF-16 by its mark, and the Chinese encoding of older Windows editors. Says no
 * to what is no text at all. Knows no chat.
 */

/** Largest text taken from a file, in bytes: a million lines. */
export const MAX_TEXT_BYTES = 64 * 1024 * 1024;
const SLICE_BYTES = 128 * 1024;
/** Bytes looked at to tell text from anything else. */
const PROBE_BYTES = 64 * 1024;
/** An export that was cut in the middle of a character has one broken character; more than this share is another encoding. */
const MAX_BROKEN = 0.001;

/** Yields after each piece, returns the text; null where the bytes are no text. */
export function* decodeText(bytes: Uint8Array): Generator<number, string | null> {
  const probe = bytes.subarray(0, PROBE_BYTES);
  const marked = byMark(bytes);
  if (marked) return yield* decodeAs(marked, bytes);
  // A NUL stands in no text of one byte a letter; in UTF-16 without a mark every other byte of Latin text is one.
  if (probe.includes(0)) {
    const wide = wideByZeros(probe);
    return wide ? yield* decodeAs(wide, bytes) : null;
  }
  const text = yield* decodeAs('utf-8', bytes);
  if (text === null || isWhole(text)) return text;
  const chinese = yield* decodeAs('gb18030', bytes);
  return chinese !== null && isWhole(chinese) && /[\u4e00-\u9fff]/.test(chinese) ? chinese : null;
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function wideByZeros(probe: Uint8Array): string | null {
  const zeros = [0, 0];
  for (let i = 0; i < probe.length; i++) if (probe[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = probe.length / 8;
  if (odd > most && even * 20 < odd) return 'utf-16le';
  return even > most && odd * 20 < even ? 'utf-16be' : null;
}

function* decodeAs(encoding: string, bytes: Uint8Array): Generator<number, string | null> {
  const decoder = new TextDecoder(encoding);
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += SLICE_BYTES) {
    pieces.push(decoder.decode(bytes.subarray(from, from + SLICE_BYTES), { stream: true }));
    yield from / bytes.length;
  }
  pieces.push(decoder.decode());
  const text = pieces.join('');
  return isText(text) ? text : null;
}

/** Control characters other than tabs and line breaks stand in programs, pictures and archives, hardly ever in text. */
function isText(text: string): boolean {
  const end = Math.min(text.length, PROBE_BYTES);
  let odd = 0;
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 9 || (unit > 13 && unit < 32) || unit >= 0xfffe) odd++;
  }
  return odd * 1000 <= end;
}

function isWhole(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken <= Math.max(1, text.length * MAX_BROKEN);
}
