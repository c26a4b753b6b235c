/** Listed addresses: the warning page stands before the page has run, whatever road leads there. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/family/settings.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { candidates } from '../listed-hosts.ts';
import { violations } from './accessibility.ts';
import { type KinwardBrowser, openBrowser } from './browser.ts';
import { proceedOnce, untilWarned } from './warning.ts';

const PAGE = '<!doctype html><title>Gains</title><h1>Gains</h1><script>fetch("/ran" + location.pathname)</script>';
let hosts: FakeHosts;
let browser: KinwardBrowser;
let listed: string;

/** How often the listed page at that path has run its script. */
const ran = (path: string) => hosts.log.filter((request) => request.path === `/ran${path}`).length;

beforeAll(async () => {
  hosts = await startFakeHosts({
    'start.example': () => ({ body: `<!doctype html><a href="https://${listed}/go">go</a>` }),
    'detour.example': () => ({ status: 302, headers: { location: `https://${listed}/after` }, body: '' }),
    'honest.example': () => ({ body: '<!doctype html><h1>Honest</h1>' }),
  });
  browser = await openBrowser({ build: 'granted', hosts });
  const { verdicts } = await browser.ask('links:check', { urls: candidates() });
  listed = verdicts.find(({ verdict }) => verdict === 'listed')?.host ?? '';
  expect(listed).not.toBe('');
  hosts.serve(listed, ({ path }) => (path.startsWith('/ran') ? { body: '' } : { body: PAGE, delay: 400 }));
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

test('typed in: the warning comes before anything of the page runs', async () => {
  const tab = await browser.openTab(`https://${listed}/typed`);
  await untilWarned(tab.page);
  const text = await tab.page.innerText('main');
  expect(text).toContain(listed);
  expect(ran('/typed')).toBe(0);
  await tab.page.close();
});

test('clicked: the same', async () => {
  const tab = await browser.openTab('https://start.example/');
  await tab.page.locator('a').click({ noWaitAfter: true });
  await untilWarned(tab.page);
  expect(ran('/go')).toBe(0);
  await tab.page.close();
});

// The browser tells of a redirect's end only when the page begins to load: before that nobody can stop it.
test('after a redirect: the warning comes as the page begins to load', async () => {
  const tab = await browser.openTab('https://detour.example/');
  await untilWarned(tab.page);
  await tab.page.close();
});

test('on a host below the listed one: the same', async () => {
  hosts.serve(`login.${listed}`, () => ({ body: PAGE, delay: 400 }));
  const tab = await browser.openTab(`https://login.${listed}/`);
  await untilWarned(tab.page);
  await tab.page.close();
});

test('with the worker asleep: the same', async () => {
  await browser.stopWorker();
  const tab = await browser.openTab(`https://${listed}/asleep`);
  await untilWarned(tab.page);
  expect(ran('/asleep')).toBe(0);
  await tab.page.close();
});

test('a site without any record opens without a word', async () => {
  const tab = await browser.openTab('https://honest.example/');
  expect(await tab.page.innerText('h1')).toBe('Honest');
  await tab.page.waitForTimeout(800);
  expect(tab.page.url()).toBe('https://honest.example/');
  expect(await browser.notices(tab)).toEqual([]);
  await tab.page.close();
});

test('going on once opens the page in this tab only', async () => {
  const tab = await browser.openTab(`https://${listed}/once`);
  await untilWarned(tab.page);
  await proceedOnce(tab.page);
  await tab.page.waitForURL(`https://${listed}/**`);
  await expect.poll(() => ran('/once')).toBe(1);
  const other = await browser.openTab(`https://${listed}/`);
  await untilWarned(other.page);
  await other.page.close();
  await tab.page.close();
});

test('leaving shows no trace of the page', async () => {
  const tab = await browser.openTab(`https://${listed}/`);
  await untilWarned(tab.page);
  await tab.page.locator('main.warning button.primary').first().click();
  await tab.page.waitForTimeout(500);
  expect(tab.page.url()).not.toContain(listed);
  await tab.page.close();
});

test.each(LANGUAGES)('the warning in %s is accessible', async (language) => {
  await browser.ask('settings:set', { language });
  const tab = await browser.openTab(`https://${listed}/`);
  await untilWarned(tab.page);
  expect(await tab.page.locator('html').getAttribute('lang')).toBe(language);
  expect(await violations(tab.page)).toEqual([]);
  await tab.page.close();
});

test('a warning page opened with a made-up number is honest about it', async () => {
  const page = await browser.ownPage(`warning.html#${'0'.repeat(32)}`);
  await page.locator('main').waitFor();
  expect(await page.locator('details.proceed').count()).toBe(0);
  await page.close();
});
