/** WhatsApp's exports: every locale there and back, and what stands in place of messages. */
import { describe, expect, it } from 'vitest';
import { LOCALES, renderExport } from '../../../../fixtures/pasted/exports.ts';
import { localTime, parsed, readAll } from '../../../../fixtures/pasted/read-all.ts';

const at = (text: string) => new Date(text).getTime();
const NOW = at('2027-01-05T00:00');
const SENT = [
  { name: 'Li Na', text: 'hello', at: at('2026-11-03T08:05') },
  { name: '王芳', text: '你好：在吗\n第二行', at: at('2026-11-03T12:30') },
  { name: '+86 138 0000 0000', text: '12:30 - ok?', at: at('2026-11-14T00:07') },
  { name: 'Li Na', text: 'see: https://a.example/x', at: at('2026-12-31T23:59') },
];

describe.each(Object.keys(LOCALES))('%s', (locale) => {
  it('gives back names, texts and times', () => {
    const chat = parsed(renderExport(locale, SENT));
    expect(chat?.form).toBe('whatsapp');
    expect(readAll(chat, NOW)).toEqual(SENT.map(({ name, text, at }) => [name, text, localTime(at)]));
  });
});

describe('which number is the month', () => {
  it.each([
    ['days that run on', ['3/4/26', '4/4/26', '5/4/26'], '2026-04-05'],
    ['months that would run on', ['4/3/26', '4/4/26', '4/5/26'], '2026-04-05'],
    ['a day above twelve', ['1/2/26', '13/2/26'], '2026-02-13'],
    ['a month above twelve', ['2/1/26', '2/13/26'], '2026-02-13'],
    ['nothing in the future', ['6/1/27', '6/1/27'], '2027-01-06'],
  ])('is told by %s', (_what, days, last) => {
    const text = days.map((day) => `${day}, 20:05 - Li: hi`).join('\n');
    expect(readAll(parsed(text), at('2027-01-06T00:00')).at(-1)?.[2]).toBe(`${last} 20:05`);
  });
});

describe('in place of a message', () => {
  const one = (text: string, phone: 'android' | 'iphone' = 'android') =>
    parsed(phone === 'android' ? `1/2/26, 20:05 - Li: ${text}` : `[1/2/26, 20:05:33] Li: ${text}`)?.entries[0];

  it.each([
    '<Media omitted>',
    '<省略多媒体文件>',
    '<媒体文件已忽略>',
    '<省略多媒體檔案>',
    '<Médias omis>',
    '<Medien ausgeschlossen>',
    '<Multimedia omitido>',
  ])('media: %s', (text) => expect(one(text)).toMatchObject({ text: '', media: true }));
  it.each(['\u200eimage omitted', '\u200e图像已忽略', '\u200e<attached: 00000012-PHOTO.jpg>', '\u200e<附件：1.mp4>'])(
    'media on the other phone: %s',
    (text) => expect(one(text, 'iphone')).toMatchObject({ text: '', media: true }),
  );
  it('a file with words keeps the words', () =>
    expect(one('IMG-1.jpg (file attached)\nlook at this')).toMatchObject({ text: 'look at this', media: true }));
  it.each([
    'This message was deleted',
    '此消息已删除',
    '你已刪除此訊息',
    'Ce message a été supprimé',
    'You deleted this message.',
  ])('deleted: %s', (text) => expect(one(text)?.state).toBe('deleted'));
  it.each(['ok <This message was edited>', 'ok \u200e<此消息已编辑>', 'ok <Ce message a été modifié>'])(
    'edited: %s',
    (text) => expect(one(text)).toMatchObject({ text: 'ok', state: 'edited' }),
  );
  it.each([
    '文件里的提醒忽略就行',
    'media people omitted that',
    'I deleted this message yesterday',
    '1 < 2 and 3 > 2',
    'send <me> the edited one',
  ])('ordinary text stays: %s', (text) => {
    expect(one(text)?.text).toBe(text);
    expect(one(text)?.state).toBeUndefined();
  });
  it('a line that merely looks like another begin is text', () => {
    const text = '1/2/26, 20:05 - Li: my list\n12:30 31.12.26 - train: platform 3\n1/2/26, 20:06 - Eva: ok';
    expect(parsed(text)?.entries.map((entry) => entry.text)).toEqual([
      'my list\n12:30 31.12.26 - train: platform 3',
      'ok',
    ]);
  });
  it('two exports in one paste are one chat, where the same people speak', () => {
    const text = '1/2/26, 20:05 - Li: hi\n[20:06, 1/2/2026] Li: again';
    expect(parsed(text)?.entries.map((entry) => entry.text)).toEqual(['hi', 'again']);
  });
  it("the app's own lines are nobody's", () => {
    const text = `1/2/26, 20:05 - Messages and calls are end-to-end encrypted.\n1/2/26, 20:05 - Li: hi\n1/2/26, 20:06 - Li left\nstill the line above\n1/2/26, 20:07 - Li: back`;
    expect(parsed(text)?.entries.map((entry) => entry.text)).toEqual(['hi', 'back']);
  });
});
