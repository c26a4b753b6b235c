/** The practice page: marked at every step, and it has no way to tell anybody anything. */
import { beforeEach, expect, it, vi } from 'vitest';
import en from '../../../assets/locales/en.json';
import chat from '../../../assets/practice/en.json';
import { listText } from '../../../scripts/build/chat-words.ts';
import { mountPractice } from '../../../src/ui/practice/mount.tsx';
import { emptyPage, now, type OwnPage, settled, told } from './own-page.ts';
import { press } from './trusted.ts';

let page: OwnPage;
const marks = () => [...page.root.querySelectorAll('.mark-practice')].map(({ textContent }) => textContent);
beforeEach(() => {
  page = emptyPage();
});

it('plays to its end, marked as practice above and at the reminder', async () => {
  await mountPractice(page.root, { settings: async () => told, chatWords: async () => listText(), now });
  expect(marks()).toEqual([en['practice.mark']]);
  expect(page.text()).toContain(en['practice.nothing']);
  for (const _ of chat) await settled(() => press(page.button(en['practice.next'])));
  expect(page.root.querySelector('main')?.dataset.level).toBe('4');
  expect(marks()).toEqual([en['practice.mark'], en['practice.mark']]);
  expect(page.text()).toContain(en['practice.end']);
  expect(page.text()).toContain(en['notice.chat.block.next']);
  expect(page.root.querySelector('a[href^="tel:"]')).toBeNull();
  await settled(() => press(page.button(en['practice.again'])));
  expect(page.root.querySelector('main')?.dataset).toMatchObject({ level: '0', shown: '0' });
});

it('says so where the word lists cannot be read', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  await mountPractice(page.root, {
    settings: async () => told,
    chatWords: () => Promise.reject(new Error('gone')),
    now,
  });
  expect(page.text()).toContain(en['app.gone']);
  silent.mockRestore();
});
