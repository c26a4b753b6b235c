/** The chat watch in a real browser without the extension around it: growth, switches, noise, and what they cost. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, replicaOf } from '../replicas.ts';
import { type InPage, openReplicas, type ReplicaPage, toldAs } from './replica.ts';

let replica: ReplicaPage;
beforeAll(async () => {
  replica = await openReplicas();
});
afterAll(async () => {
  await replica?.close();
});
const at = (i: number) => new Date(Date.parse('2026-03-01T10:00:00') + i * 60_000).toISOString();
const many = (n: number, start = 0) =>
  Array.from({ length: n }, (_, i) => ({
    id: `3A0F${String(start + i).padStart(16, '0')}`,
    from: i % 3 === 2 ? 'me' : 'them',
    text: `message ${start + i} of an ordinary day, with some words in it`,
    at: at(start + i),
  }));
/** Telegram and WeChat number their messages. */
const numbered = (n: number, start = 0) => many(n, start).map((m, i) => ({ ...m, id: String(7000 + start + i) }));

describe.each(KINDS)('page %s', (kind) => {
  const list = kind.length === 1 ? many : numbered;
  const site = kind === 'WX' ? 'wechat' : kind.startsWith('T') ? 'telegram' : 'whatsapp';

  test('append, prepend 30, edit, delete, away and back: each told once; nothing is written into the page', async () => {
    await replica.show(replicaOf(kind, { messages: list(6, 100) }));
    const html = () => replica.page.evaluate(() => document.body.outerHTML);
    const before = await html();
    await replica.startWatch();
    await replica.untilCount(6);
    expect(await html()).toBe(before);
    const ids = await replica.page.evaluate(
      ([older, newer]) => {
        const { fixture } = window as unknown as InPage;
        fixture.push(newer[0] ?? {});
        return fixture.prepend(older);
      },
      [list(30, 10), list(1, 200)] as const,
    );
    expect(ids).toHaveLength(30);
    await replica.untilCount(37);
    const told = await replica.told();
    expect(new Set(told).size).toBe(told.length);
    expect(told).toHaveLength(37);
    const first = list(6, 100)[0]?.id ?? '';
    expect(told).toContain(toldAs(`${site}|direct|${kind.startsWith('T') ? '777' : 'Ana'}`, first));
    await replica.page.evaluate((id) => {
      const { fixture } = window as unknown as InPage;
      fixture.shell(id);
    }, first);
    await replica.page.waitForTimeout(900);
    await replica.page.evaluate((id) => {
      const { fixture } = window as unknown as InPage;
      fixture.hydrate(id);
      fixture.edit(id, 'other words than before');
    }, first);
    await replica.page.waitForTimeout(900);
    await replica.page.evaluate((id) => (window as unknown as InPage).fixture.remove(id), list(6, 100)[1]?.id ?? '');
    await replica.page.waitForTimeout(900);
    const last = await replica.told();
    // The edited message once more, under its new content; the rest never again.
    expect(new Set(last).size).toBe(last.length);
    expect(last).toHaveLength(38);
  });

  test('A, B, A within 100 ms, and 60 switches: nothing of one lands in another', async () => {
    const titles = ['Ana', 'Mei', 'Bo'];
    const chats = titles.map((title, i) => ({ title, peer: String(777 + i), messages: list(4, 1000 * (i + 1)) }));
    await replica.show(replicaOf(kind, { messages: chats[0]?.messages ?? [], chats: chats.slice(1) }));
    await replica.startWatch();
    await replica.page.evaluate(async (names) => {
      const { fixture } = window as unknown as InPage;
      for (let i = 0; i < 60; i += 1) {
        fixture.switchTo(names[(i * 2 + (i % 4)) % names.length] ?? '');
        await new Promise((done) => setTimeout(done, i % 20 === 19 ? 600 : 30));
      }
      for (const name of names) {
        fixture.switchTo(name);
        await new Promise((done) => setTimeout(done, 900));
      }
    }, titles);
    const told = await replica.told();
    const name = (i: number) => `${site}|direct|${kind.startsWith('T') ? 777 + i : titles[i]}`;
    const allowed = chats.flatMap(({ messages }, i) => messages.map(({ id }) => toldAs(name(i), id)));
    expect(told.filter((entry) => !allowed.includes(entry))).toEqual([]);
    expect(new Set(told)).toEqual(new Set(allowed));
    expect(told).toHaveLength(allowed.length);
  });
});

test.each(['E', 'TK', 'TA'] as const)(
  '2,000 messages on page %s: each told once',
  async (kind) => {
    const list = kind === 'E' ? many : numbered;
    await replica.show(replicaOf(kind, { messages: list(100) }));
    await replica.startWatch();
    await replica.untilCount(100);
    const cost = (n: number) =>
      replica.page.evaluate(
        async (batches) => {
          const it = window as unknown as InPage;
          it.watch.cost();
          for (const batch of batches) {
            for (const message of batch) it.fixture.push(message);
            await new Promise((done) => setTimeout(done, 700));
          }
          return it.watch.cost();
        },
        Array.from({ length: 5 }, (_, k) => list(10, n + k * 10)),
      );
    // Told for whoever reads the log; speed is held in `npm run bench` and the traffic test.
    const early = await cost(100);
    await replica.page.evaluate(
      (messages) => {
        const it = window as unknown as InPage;
        for (const message of messages) it.fixture.push(message);
      },
      list(1800, 150),
    );
    await replica.untilCount(1950);
    const late = await cost(1950);
    await replica.untilCount(2000);
    const told = await replica.told();
    expect(told).toHaveLength(2000);
    expect(new Set(told).size).toBe(2000);
    console.info(
      `watch on ${kind}: 50 messages at 100: ${JSON.stringify(early)}, at 2,000: ${JSON.stringify(late)} (ms)`,
    );
  },
  90_000,
);

test.each(KINDS)('2,000 movements of the chat list on page %s: under 50 ms of script', async (kind) => {
  await replica.show(replicaOf(kind));
  await replica.startWatch();
  await replica.untilCount(1);
  await replica.page.waitForTimeout(500);
  const cost = await replica.page.evaluate(async () => {
    const it = window as unknown as InPage;
    it.watch.cost();
    for (let i = 0; i < 100; i += 1) {
      it.fixture.noise(20);
      await new Promise((done) => setTimeout(done, 10));
    }
    await new Promise((done) => setTimeout(done, 500));
    return it.watch.cost();
  });
  console.info(`watch: 2,000 movements on ${kind} ${JSON.stringify(cost)} (ms)`);
  expect(cost.busy).toBeLessThan(50);
});
