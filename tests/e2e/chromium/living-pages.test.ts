/**
 * Pages of another hand that live, read by the production build in a real browser: every message once, in order, words and
 * side exact, in its own chat, at every moment.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIVING } from '../../fixtures/sites/other-hands/living/all.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { bundleReaders } from '../readers-bundle.ts';
import { type KinwardBrowser, openBrowser } from './browser.ts';
import { inWords, openLiving } from './living-page.ts';

let hosts: FakeHosts;
let browser: KinwardBrowser;
let readers: string;

beforeAll(async () => {
  hosts = await startFakeHosts({});
  browser = await openBrowser({ build: 'production', hosts });
  await browser.ask('settings:set', { language: 'en', welcomed: true });
  readers = await bundleReaders();
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

test.each(LIVING.map((page) => [page.name, page] as const))('%s', async (_name, page) => {
  const tab = await openLiving(browser, hosts, page, readers);
  const found: string[] = [];
  for (const { name, edits, holds, thread } of [{ ...page, name: 'at first', edits: [] }, ...page.moments]) {
    await tab.change(edits);
    const listed = await tab.listed(holds);
    for (const line of holds.map(inWords)) if (!listed.includes(line)) found.push(`${name}: missing ${line}`);
    for (const line of listed) if (!holds.map(inWords).includes(line)) found.push(`${name}: too much ${line}`);
    if (found.length === 0) expect(listed, name).toEqual(holds.map(inWords));
    found.push(...(await tab.differences(holds, thread)).map((line) => `${name}: ${line}`));
    // A page on which no chat is open is watched too.
    const { watching } = await tab.settled('yes');
    if (watching !== 'yes') found.push(`${name}: watching ${watching}`);
  }
  expect(found).toEqual([]);
  await tab.close();
});
