/** Lists that change very much: when the publisher asks for two signatures, and what a browser takes that was away meanwhile. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Desk, must, publish, readyDesk } from './feed-desk.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(() => vi.resetConfig());

let desk: Desk;
beforeAll(async () => {
  desk = await readyDesk();
});
afterAll(() => desk.close());

/** The list with this many reported hosts, built a day later. */
async function grow(hosts: number): Promise<string> {
  desk.seconds += 86_400;
  desk.write('feed/reported.txt', Array.from({ length: hosts }, (_, i) => `h${i}.example\n`).join(''));
  await must(desk, 'import --may-shrink');
  await must(desk, 'build');
  return desk.said.at(-1) ?? '';
}
const ONE = 'sign --key @keys/list-a.pem --now @keys/now.pem';
const BOTH = 'sign --key @keys/list-a.pem @keys/list-b.pem --now @keys/now.pem';
const VERIFY = 'verify --as-client @feed --root @feed/public/root/1.json --state @client';

test('a fifth more, or a tenth softer, needs both list keys; less needs one', async () => {
  await grow(1200);
  await must(desk, BOTH);
  expect(await grow(1500)).toMatch(/\+300 -0 ~0; needs the larger number of signatures$/);
  expect(await desk.run(ONE)).toBe(2);
  expect(desk.warned[0]).toMatch(/changes this much .* needs 2 signatures, 1 given/);
  await must(desk, BOTH);
  await must(desk, 'gc --days 0');
  // Dropped entries stay, softly: to a browser each of them counts as taken away.
  expect(await grow(1300)).toMatch(/\+0 -0 ~200; needs the larger number of signatures$/);
  expect(await grow(1490)).toMatch(/\+0 -0 ~10$/);
  await must(desk, ONE);
});

test('small steps that add up are measured from the oldest list that still lies there', async () => {
  await grow(1700);
  await must(desk, ONE);
  expect(await grow(1900)).toMatch(/\+200 -0 ~0; needs the larger/);
});

test('a browser that was away for longer takes them only with both signatures', async () => {
  await must(desk, 'gc --days 0');
  await must(desk, VERIFY);
  for (const hosts of [1900, 2150]) {
    await grow(hosts);
    await must(desk, ONE);
    await must(desk, 'gc --days 0');
  }
  expect(await desk.run(VERIFY)).toBe(1);
  expect(desk.said[0]).toMatch(/^guard: 450 added and 0 removed of 1709$/);
  expect(desk.said[1]).toMatch(/^serving list \d+, 1709 entries$/);
  await publish(desk);
  expect(await desk.run(VERIFY)).toBe(0);
});
