/** The chat watch on every replica page: each message once, no chat in another, no look for nothing. */
import { describe, expect, it } from 'vitest';
import { threadKey } from '../fixtures/sites/fake-worker.ts';
import { type PageKind, sleep, until } from '../fixtures/sites/watched-page.ts';
import { keys, said, watching, wx } from '../fixtures/sites/watching.ts';

const watch = watching();
const PAGES = ['B', 'C', 'D', 'E', 'WX'] as const;

describe.each(PAGES)('page %s', (era) => {
  const say = era === 'WX' ? wx : said;
  const site = era === 'WX' ? 'wechat' : 'whatsapp';
  const [a, b] = [threadKey('Ana', 'direct', site), threadKey('Mei', 'direct', site)];
  const first = [say(1, 'hello'), say(2, 'who is this', 'me'), say(3, 'wrong number')];
  const other = [say(11, 'dinner at six?'), say(12, 'yes', 'me')];

  it('reads a chat, then what comes, each message once', async () => {
    const page = watch({ era, messages: first } as PageKind);
    expect(await until(() => page.worker.keys(a).length === 3)).toBe(true);
    page.fixture.push(say(4, 'a new one'));
    page.fixture.prepend(Array.from({ length: 30 }, (_, i) => say(-40 + i + 100, `older ${i}`)));
    expect(await until(() => page.worker.keys(a).length === 34)).toBe(true);
    await sleep(300);
    expect(page.worker.evidence.get(a)).toHaveLength(34);
    expect(page.worker.last('tab:watching') ?? page.worker.last('chat:record')).toMatchObject({ messages: 34 });
  });

  it('A, B, A within 100 ms: nothing of one lands in the other', async () => {
    const page = watch({ era, messages: first, chats: [{ title: 'Mei', messages: other }] } as PageKind);
    await until(() => page.worker.keys(a).length === 3);
    page.fixture.switchTo('Mei');
    await sleep(60);
    page.fixture.switchTo('Ana');
    await sleep(900);
    expect(new Set(page.worker.keys(a))).toEqual(new Set(keys(a, first)));
    expect(page.worker.keys(b)).toEqual([]);
    page.fixture.switchTo('Mei');
    expect(await until(() => page.worker.keys(b).length === 2)).toBe(true);
    expect(new Set(page.worker.keys(b))).toEqual(new Set(keys(b, other)));
    expect(new Set(page.worker.keys(a))).toEqual(new Set(keys(a, first)));
  });

  it('says idle when the chat is closed, and reads on when it is opened again', async () => {
    const page = watch({ era, messages: first } as PageKind);
    await until(() => page.worker.keys(a).length === 3);
    page.fixture.closeChat();
    expect(await until(() => page.worker.last('tab:watching')?.why === 'idle')).toBe(true);
    page.fixture.switchTo('Ana');
    const records = page.worker.of('chat:record').length;
    expect(await until(() => page.worker.of('chat:record').length > records)).toBe(true);
    expect(page.worker.evidence.get(a)).toHaveLength(3);
  });

  it('2,000 movements of the chat list are no reason to look', async () => {
    const page = watch({ era, messages: first, chats: [{ title: 'Mei', messages: other }] } as PageKind);
    await until(() => page.worker.keys(a).length === 3);
    await sleep(400);
    page.takeSlices();
    for (let i = 0; i < 20; i += 1) {
      page.fixture.noise(100);
      await sleep(5);
    }
    await sleep(400);
    // Looks, not milliseconds: 2,000 movements must not become 2,000 reasons to look. Time is held in the bench.
    expect(page.takeSlices().length).toBeLessThan(10);
    expect(page.worker.evidence.get(a)).toHaveLength(3);
  });
});
