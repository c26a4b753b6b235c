/** A pasted chat gets the answer that the chat watch would give, and what is to be asked about. */
import { describe, expect, it } from 'vitest';
import { shippedVocabulary } from '../../../../scripts/build/chat-vocabulary.ts';
import { assess } from '../../../../src/detection/chat/assess.ts';
import { createMessageReader } from '../../../../src/detection/chat/export/entry.ts';
import { createReader } from '../../../../src/detection/chat/reader.ts';
import { emptyTimeline, record } from '../../../../src/detection/chat/timeline.ts';
import { judgeChat, keyOf, MAX_PLACES } from '../../../../src/detection/pasted/judge-chat.ts';
import { practiceMessages } from '../../../e2e/practice.ts';
import { renderExport } from '../../../fixtures/pasted/exports.ts';
import { calendarAt, parsed, toEnd } from '../../../fixtures/pasted/read-all.ts';

const NOW = new Date('2027-01-05T00:00').getTime();

function judge(text: string, me: string | null, kind: 'direct' | 'group' = 'direct') {
  const chat = parsed(text);
  if (!chat) throw new Error('no chat');
  const read = createMessageReader(chat, me, calendarAt(NOW));
  const thread = { kind, contact: 'unknown' as const };
  return toEnd(judgeChat(chat.entries.length, read, thread, shippedVocabulary(), NOW));
}

describe('judging a pasted chat', () => {
  it('of the practice conversation reaches level 4, with places in it, however long ago it was', async () => {
    const messages = (await practiceMessages()).map(({ from, text, at }) => ({
      name: from === 'me' ? '王芳' : '林先生',
      text,
      at: Date.parse(at ?? '') - 3 * 365 * 86_400_000,
    }));
    const { assessment, from, to } = judge(renderExport('iphone zh-CN', messages), '王芳');
    expect(assessment.level).toBe(4);
    for (const { message } of assessment.reasons) expect(messages[Number.parseInt(message, 16)]?.text).toBeTruthy();
    expect((to ?? 0) - (from ?? 0)).toBeGreaterThan(7 * 86_400_000);
  });
  it.each([
    ['family', '妈：晚上回来吃饭吗\n我：回，七点到\n妈：那我炖排骨'],
    ['work', 'Anna: the invoice is attached\nMe: thanks, I will pay it on Friday\nAnna: great'],
  ])('of %s stays at level 0', (_what, text) => expect(judge(text, null).assessment.level).toBe(0));
  it('gives the same answer as message by message', async () => {
    const messages = await practiceMessages();
    for (const upTo of [10, 20, 27, 35, messages.length]) {
      const part = messages.slice(0, upTo);
      const sent = part.map(({ from, text, at }) => ({ name: from, text, at: Date.parse(at ?? '') }));
      const chat = parsed(renderExport('android en-GB', sent));
      const read = createMessageReader(chat ?? { form: 'lines', entries: [], names: [] }, 'me', calendarAt(NOW));
      const thread = { kind: 'direct', contact: 'unknown' } as const;
      const reader = createReader(thread, shippedVocabulary());
      let timeline = emptyTimeline('unknown', 0);
      for (const i of part.keys()) {
        const message = read(i);
        const evidence = reader.read(message, keyOf(i), 0);
        timeline = record(timeline, evidence, { contact: 'unknown', now: message.at ?? 0, kind: 'direct' });
      }
      const now = read(part.length - 1).at ?? 0;
      const expected = assess(timeline, { contact: 'unknown', now, kind: 'direct' });
      expect(toEnd(judgeChat(part.length, read, thread, shippedVocabulary(), NOW)).assessment).toEqual(expected);
    }
  });
  it('hands back each place once, the newest of very many', () => {
    const many = Array.from({ length: 250 }, (_, i) => `Li: see https://site-${i}.example/a and site-${i}.example/b`);
    const { urls } = judge(many.join('\n'), null);
    expect(urls).toHaveLength(MAX_PLACES);
    expect(urls.at(-1)).toBe('http://site-249.example/b');
  });
  it.each([
    ['银行问就说装修', ['K15']],
    ['先充一千试试，亏了我赔', ['K9']],
    ['妈，我手机坏了，这是新号码', []],
    ['your interest was credited to the savings account', []],
    ['开会改到三点，合同先发我看看', []],
  ] as const)('tells of what is telling by itself: %s', (text, ids) =>
    expect(judge(`Li: ${text}\nLi: ok`, null).telling.map(({ concept }) => concept)).toEqual(ids),
  );
  it('hands back payment addresses', () => {
    const { addresses } = judge(`Li: pay here 0x52908400098527886E0F7030069857D2E4169EE7\nLi: now`, null);
    expect(addresses).toEqual([{ chain: 'eth', address: '0x52908400098527886e0f7030069857d2e4169ee7' }]);
  });
  it('without times takes them one after the other', () => {
    const { from, to } = judge('A: hi\nB: hi\nA: yes', null);
    expect([from, to]).toEqual([null, null]);
  });
  it('names each message by its number', () => expect(Number.parseInt(keyOf(49_999), 16)).toBe(49_999));
});
