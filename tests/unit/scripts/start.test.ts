/** The start command's own parts: options, conversation files, the printed line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BadInput } from '../../../scripts/check/json-lines.ts';
import { conversationFor, endingToday, loadConversation } from '../../../scripts/start/conversation.ts';
import { readOptions } from '../../../scripts/start/options.ts';
import { columns, timelineLine, toWidth } from '../../../scripts/start/timeline.ts';

const folder = mkdtempSync(join(tmpdir(), 'kinward-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const NOW = Date.UTC(2026, 10, 25, 12);
const DAY = 24 * 60 * 60 * 1000;

describe('options', () => {
  test.each([
    [[], { chat: null, id: null, language: null, fast: false }],
    [['--fast', '--lang', 'zh-TW'], { chat: null, id: null, language: 'zh-TW', fast: true }],
    [['--chat', 'a.jsonl', '--id', '7'], { chat: 'a.jsonl', id: '7', language: null, fast: false }],
  ])('%j are understood', (args, wanted) => {
    expect(readOptions(args)).toEqual(wanted);
  });
  test.each([[['--lang', 'de']], [['--id', '7']], [['--chat']], [['--nonsense']], [['stray.jsonl']]])(
    '%j are refused in one line',
    (args) => {
      expect(() => readOptions(args)).toThrow(BadInput);
    },
  );
});

describe('conversation files', () => {
  const good = {
    id: 'a',
    lang: 'fr',
    messages: [
      { from: 'them', text: 'Bonjour' },
      { from: 'me', text: '[photo]' },
    ],
  };

  test('a row without times is played as if it ended now', async () => {
    const { messages, language, unknownContact } = await loadConversation(file('a', JSON.stringify(good)), null, NOW);
    expect(language).toBe('fr');
    expect(unknownContact).toBe(true);
    expect(messages.map(({ at }) => Date.parse(at) <= NOW)).toEqual([true, true]);
    expect(messages[1]).toMatchObject({ media: 'picture', text: '' });
  });
  test('the row with the id is taken', async () => {
    const path = file(
      'b',
      `${JSON.stringify({ ...good, id: 'x' })}\n${JSON.stringify({ ...good, id: 'y', knownContact: true })}`,
    );
    expect(await loadConversation(path, 'y', NOW)).toMatchObject({ id: 'y', unknownContact: false });
  });
  test.each([
    ['no messages', '{"id":"a"}', 'line 1'],
    ['an empty list', '{"messages":[]}', 'line 1'],
    ['a stranger in "from"', '{"messages":[{"from":"you","text":"x"}]}', 'message 0'],
    ['a text that is none', '{"messages":[{"from":"me","text":7}]}', 'message 0'],
    ['a time that is none', '{"messages":[{"from":"me","text":"x","t":"soon"}]}', 'message 0'],
    ['broken JSON', '{"messages":', 'line 1'],
  ])('%s is refused and named', async (_, text, where) => {
    await expect(loadConversation(file('bad', text), null, NOW)).rejects.toThrow(where);
  });
  test('an id that no row has is refused', async () => {
    await expect(loadConversation(file('c', JSON.stringify(good)), 'z', NOW)).rejects.toThrow(BadInput);
  });
  test('a file that is not there is refused', async () => {
    await expect(loadConversation(join(folder, 'none'), null, NOW)).rejects.toThrow('no such file');
  });
});

describe('the practice conversation', () => {
  test.each([
    [null, 'zh-CN', 'practice-zh-Hans'],
    ['zh-TW', 'zh-TW', 'practice-zh-Hans'],
    ['en', 'en', 'practice-en'],
    ['fr', 'fr', 'practice-en'],
  ] as const)('in %s', async (language, shown, id) => {
    const played = await conversationFor({ chat: null, id: null, language, fast: false }, NOW);
    expect(played).toMatchObject({ id, language: shown, practice: true, unknownContact: true });
    expect(played.messages.length).toBeGreaterThanOrEqual(50);
  });
  test.each([NOW, NOW + 400 * DAY])('ends within the day before now and keeps its pace', async (now) => {
    const options = { chat: null, id: null, language: null, fast: false };
    const { messages } = await conversationFor(options, now);
    const times = messages.map(({ at }) => Date.parse(at));
    expect(now - (times.at(-1) ?? 0)).toBeGreaterThanOrEqual(0);
    expect(now - (times.at(-1) ?? 0)).toBeLessThan(DAY);
    expect(times.toSorted((a, b) => a - b)).toEqual(times);
    expect(((times.at(-1) ?? 0) - (times[0] ?? 0)) / DAY).toBeGreaterThan(28);
  });
  test('moving it twice changes nothing', async () => {
    const options = { chat: null, id: null, language: null, fast: false };
    const once = await conversationFor(options, NOW);
    expect(endingToday(once, NOW).messages).toEqual(once.messages);
  });
});

describe('the printed line', () => {
  test.each([
    ['abc', 3],
    ['提现', 4],
    ['a提b', 4],
    ['', 0],
  ])('%j takes %i columns', (text, wanted) => {
    expect(columns(text)).toBe(wanted);
  });
  test.each(['short', '很长很长很长很长很长很长的一句话', 'a much longer line than fits', '混合 mixed 文字 text'])(
    '%j is cut or padded to the width',
    (text) => {
      expect(columns(toWidth(text, 12))).toBe(12);
    },
  );
  test('names the signs in words', () => {
    const message = { from: 'them', text: '先交税', at: '2026-11-01T10:00:00Z' } as const;
    const line = timelineLine(
      message,
      { level: 4, shown: 'card', signs: ['K16'] },
      { 'concept.K16': '要先交钱才能提现' },
    );
    expect(line).toContain('2026-11-01');
    expect(line).toContain('card');
    expect(line).toContain('要先交钱才能提现');
  });
});
