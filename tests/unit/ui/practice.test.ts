/** The practice chats: the real reader takes each through all the reminders, in the same order in every language. */
import { expect, test } from 'vitest';
import en from '../../../assets/practice/en.json';
import fr from '../../../assets/practice/fr.json';
import zhCN from '../../../assets/practice/zh-CN.json';
import zhTW from '../../../assets/practice/zh-TW.json';
import { listText } from '../../../scripts/build/chat-words.ts';
import { buildVocabulary } from '../../../src/detection/chat/concepts/vocabulary.ts';
import { createPlay, type PracticeLine } from '../../../src/ui/practice/play.ts';

const NOW = Date.parse('2026-11-24');
const vocabulary = buildVocabulary(listText());
const CHATS = { 'zh-CN': zhCN, 'zh-TW': zhTW, en, fr } as unknown as Record<string, readonly PracticeLine[]>;

test.each(Object.entries(CHATS))('%s goes through the levels and ends at the fee', (_language, lines) => {
  const play = createPlay(lines, vocabulary, NOW);
  expect(play.state).toMatchObject({ shown: [], action: 'none', ended: false });
  const levels = lines.map(() => play.next().assessment.level);
  expect(levels.slice(0, 4).every((level) => level <= 1)).toBe(true);
  expect([2, 3, 4].every((level) => levels.some((each) => each === level))).toBe(true);
  expect(play.state).toMatchObject({ ended: true, action: 'card', assessment: { level: 4, stage: 'block' } });
  expect(play.next()).toBe(play.state);
});

test('every language tells the same story', () => {
  for (const lines of Object.values(CHATS)) {
    expect(lines.map(({ from }) => from)).toEqual(zhCN.map(({ from }) => from));
    expect(lines.every(({ text }) => !/https:/.test(text) || text.includes('.example'))).toBe(true);
  }
});
