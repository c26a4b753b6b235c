/** Files that mean no good, or are simply something else: one word in answer, bounded memory, no throw. */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createArchiveReader, isArchive, PIECE_BYTES } from '../../../../../src/detection/chat/export/archive.ts';
import { decodeText } from '../../../../../src/detection/chat/export/decode.ts';
import { renderExport, zipped } from '../../../../fixtures/pasted/exports.ts';
import { parsed, toEnd } from '../../../../fixtures/pasted/read-all.ts';

const CHAT = renderExport('android en-GB', [
  { name: 'Li', text: 'héllo 你好', at: new Date('2026-05-18T17:18').getTime() },
]);

function unpack(bytes: Uint8Array) {
  const archive = createArchiveReader();
  let pieces = 0;
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    pieces++;
    if (!archive.push(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.length)) break;
  }
  return { end: archive.end(), pieces };
}
const textOf = (bytes: Uint8Array) => toEnd(decodeText(bytes));

describe('an archive', () => {
  it('gives its chat and leaves pictures packed', () => {
    const noise = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 7919) % 251);
    const { end } = unpack(zipped({ 'IMG-1.jpg': noise, '_chat.txt': CHAT, 'z.jpg': noise }));
    expect(typeof end === 'string' ? end : textOf(end.bytes)).toBe(CHAT);
  });
  it.each([
    ['_chat.txt', { 'notes.txt': 'other', 'deep/_chat.txt': CHAT }],
    ['a way out of the folder, which is only looked at', { '../../etc/_chat.txt': CHAT }],
    ["the system's own double left alone", { '__MACOSX/._chat.txt': 'junk', 'chat.txt': CHAT }],
  ])('%s', (_what, files) => {
    const { end } = unpack(zipped(files as Record<string, string>));
    expect(typeof end === 'string' ? end : textOf(end.bytes)).toBe(CHAT);
  });
  it('that grows a thousand times is stopped long before its end', () => {
    const bomb = zipped({ '_chat.txt': new Uint8Array(8 * 1024 * 1024) });
    const { end, pieces } = unpack(bomb);
    expect(end).toBe('too-big');
    expect(pieces).toBe(1);
  });
  it('of too many files is refused', () => {
    // One entry as it stands in an archive, up to the table of contents (PK 1 2), again and again.
    const whole = zipped({ a: '' });
    const entry = whole.slice(
      0,
      whole.findIndex((byte, i) => byte === 0x50 && whole[i + 2] === 1),
    );
    const many = new Uint8Array(entry.length * 20_001);
    for (let at = 0; at < many.length; at += entry.length) many.set(entry, at);
    expect(unpack(many).end).toBe('too-big');
  });
  it.each([
    ['cut off', zipped({ '_chat.txt': CHAT.repeat(400) }).slice(0, 90), 'broken'],
    ['no archive behind its first bytes', Uint8Array.from([0x50, 0x4b, 3, 4, ...new Array(200).fill(255)]), 'broken'],
    ['empty', Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array(18).fill(0)]), 'broken'],
    ['pictures only', zipped({ 'a.jpg': 'x', 'b/': '' }), 'no-chat-inside'],
  ])('%s: one word', (_what, bytes, word) => expect(unpack(bytes).end).toBe(word));
  it('with a damaged middle never throws', () => {
    const whole = zipped({
      '_chat.txt': Array.from({ length: 4000 }, (_, i) => `${CHAT}${(i * 7919) % 9973}`).join('\n'),
    });
    for (let at = 40; at < whole.length; at += 997) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const { end } = unpack(bytes);
      expect(typeof end === 'string' ? end : end.bytes.length).toBeTruthy();
    }
  });
  it('is told from text by its first bytes', () => {
    expect(isArchive(zipped({ a: 'x' }))).toBe(true);
    expect(isArchive(strToU8('PK is how she signs'))).toBe(false);
  });
});

describe('bytes', () => {
  const utf16 = (text: string, little: boolean, mark: boolean) => {
    const units = [...(mark ? '\ufeff' : ''), ...text].join('');
    const bytes = new Uint8Array(units.length * 2);
    for (let i = 0; i < units.length; i++) {
      const unit = units.charCodeAt(i);
      bytes[i * 2 + (little ? 0 : 1)] = unit & 255;
      bytes[i * 2 + (little ? 1 : 0)] = unit >> 8;
    }
    return bytes;
  };
  it.each([
    ['UTF-8', strToU8(CHAT)],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8(CHAT)])],
    ['UTF-16, little', utf16(CHAT, true, true)],
    ['UTF-16, big', utf16(CHAT, false, true)],
    ['UTF-16 without a mark', utf16(CHAT, true, false)],
  ])('%s are text', (_what, bytes) => expect(parsed(textOf(bytes) ?? '')?.entries[0]?.text).toBe('héllo 你好'));
  it('of older Chinese editors are text', () =>
    expect(textOf(Uint8Array.from([0xc4, 0xe3, 0xba, 0xc3, 0xa3, 0xba, 0xd4, 0xda, 0xc2, 0xf0]))).toBe('你好：在吗'));
  it('cut in the middle of a character are text all the same', () =>
    expect(textOf(strToU8(`${CHAT}\n你`).slice(0, -1))).toContain('你好'));
  it('of a long file cut between two pieces are whole', () => {
    const long = '中'.repeat(200_000);
    expect(textOf(strToU8(long))).toBe(long);
  });
  it.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49])],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0])],
    ['noise', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 * 31) % 256)],
    ['text with NULs among it', strToU8(`${CHAT}\0${CHAT}\0`)],
  ])('of %s are none', (_what, bytes) => expect(textOf(bytes)).toBeNull());
});

describe('a text', () => {
  it('of one line of a megabyte is one message, cut', () => {
    const chat = parsed(`18/05/2026, 17:18 - Li: ${'x'.repeat(1_000_000)}`);
    expect(chat?.entries).toHaveLength(1);
    expect(parsed('x'.repeat(1_000_000))).toBeNull();
  });
  it('of many lines without an end is one message, bounded', () => {
    const chat = parsed(`18/05/2026, 17:18 - Li: a\n${'more\n'.repeat(200_000)}`);
    expect(chat?.entries[0]?.text.length).toBeLessThan(45_000);
  });
  it.each(['[', '[1/1/26, ', '1/1/26, 20:05 - ', '<', '&#x', '\u200e[', 'a:', '20:05\t', '{"messages":['])(
    'of "%s" over and over is read in linear time',
    (seed) => {
      expect(() => parsed(seed.repeat(50_000))).not.toThrow();
      expect(() => parsed(`${seed}\n`.repeat(20_000))).not.toThrow();
    },
  );
  it.each(['__proto__', 'constructor', 'toString'])('a speaker called %s is a name like any other', (name) =>
    expect(parsed(`18/05/2026, 17:18 - ${name}: hi`)?.names).toEqual([{ name, count: 1 }]),
  );
});
