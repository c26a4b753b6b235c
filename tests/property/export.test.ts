/** Exported chats, for any messages in any locale: rendering and reading give the same; any junk is read without a throw. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../src/detection/chat/export/archive.ts';
import { decodeText } from '../../src/detection/chat/export/decode.ts';
import { recognise } from '../../src/detection/pasted/recognise.ts';
import { LOCALES, renderExport } from '../fixtures/pasted/exports.ts';
import { localTime, parsed, readAll, toEnd } from '../fixtures/pasted/read-all.ts';

const NOW = new Date('2027-01-05T00:00').getTime();
const YEAR = 365 * 86_400_000;
const MINUTE = 60_000;

/** Names as people have them; none that begins with the tilde of unsaved contacts, which is taken off. */
const name = fc.constantFrom('Li Na', '王芳', 'Zoé (work)', '+44 7700 900123', 'A.B.', '林先生🌸', 'محمد', '3 Sisters');
const word = fc.constantFrom(
  'hi',
  '好的',
  '12:30',
  '31.12.26',
  'a: b',
  '[ok]',
  'x - y',
  '&amp;',
  'https://a.example/b',
  '🙂',
);
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const minute = fc
  .integer({ min: (NOW - 2 * YEAR) / MINUTE, max: NOW / MINUTE - 1440 })
  .map((m) => Math.floor(m) * MINUTE);
/** In time order, over at least two months, as a chat worth exporting is: only then is the month sure to show. */
const chat = fc
  .array(fc.record({ name, text, at: minute }), { minLength: 1, maxLength: 12 })
  .map((messages) => messages.toSorted((a, b) => a.at - b.at))
  .map((messages) => {
    const first = messages[0]?.at ?? NOW - YEAR;
    const days = Array.from({ length: 62 }, (_, i) => ({
      name: 'Li Na',
      text: 'day',
      at: first - (62 - i) * 1440 * MINUTE,
    }));
    return [...days, ...messages];
  });

describe('an exported chat', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(LOCALES)), chat, (locale, messages) => {
        const read = readAll(parsed(renderExport(locale, messages)), NOW);
        expect(read).toEqual(messages.map((m) => [m.name, m.text, localTime(m.at)]));
      }),
      { numRuns: 300 },
    );
  });
  it('of any junk around it never throws, and keeps its messages', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (junk) => {
        const safe = junk.replace(/[{<]/g, '');
        const read = parsed(`18/05/2026, 17:18 - Li: hi\n${safe}\n18/05/2026, 17:19 - Eva: yo`);
        expect(read?.entries.at(-1)).toMatchObject({ name: 'Eva', text: 'yo' });
      }),
    );
  });
});

describe('anything at all', () => {
  it('pasted is taken for something, without a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300, unit: 'binary' })), (junk) => {
        const found = toEnd(recognise(junk));
        expect(found === null).toBe(junk.trim() === '');
      }),
      { numRuns: 500 },
    );
  });
  it('as bytes is text or none, and as an archive one word', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const text = toEnd(decodeText(bytes));
        expect(text === null || typeof text === 'string').toBe(true);
        const archive = createArchiveReader();
        archive.push(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]), true);
        expect(archive.end()).toBeTruthy();
      }),
    );
  });
});
