/** The part of the practice run beyond the chat: the mark before the click, the platform's page, the warning page, the pass. */
import type { KinwardBrowser, Tab } from '../../tests/e2e/chromium/browser.ts';
import { proceedOnce } from '../../tests/e2e/chromium/warning.ts';
import type { Pictures } from './pictures.ts';

interface Visit {
  readonly browser: KinwardBrowser;
  readonly tab: Tab;
  readonly pictures: Pictures;
}

const say = (line: string) => console.log(`             ${line}`);
const WAIT_MS = 5_000;

async function waitFor<T>(look: () => Promise<T | undefined>): Promise<T | undefined> {
  for (const end = Date.now() + WAIT_MS; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) {
    const seen = await look();
    if (seen !== undefined) return seen;
  }
  return undefined;
}

/** Opens the link as the person would and shows what Kinward does before, instead of, and after the page. */
export async function followLink({ browser, tab, pictures }: Visit, link: string): Promise<void> {
  const mark = await waitFor(async () => (await browser.notices(tab)).find(({ what }) => what === 'mark'));
  say(mark ? `mark beside the link, before any click: "${mark.text}"` : 'no mark beside the link');
  await pictures.take(tab.page, 'link-before-the-click');

  const visit = await browser.openTab(link);
  const warned = await waitFor(async () => (visit.page.url().includes('/warning.html#') ? true : undefined));
  const status = await browser.status(visit);
  say(
    `the platform's page: verdict "${status.page}", ${status.origin ? `handed over in a chat of level ${status.origin.level}` : 'not from a chat'}, action "${status.action}"`,
  );
  if (warned) {
    await pictures.take(visit.page, 'warning-page', true);
    await proceedOnce(visit.page);
    await visit.page.waitForURL(link);
    await waitFor(async () => (await browser.notices(visit)).find(({ what }) => what === 'notice'));
    await pictures.take(visit.page, 'platform-page-after-going-on');
  } else await pictures.take(visit.page, 'platform-page');
  await visit.page.goto(new URL('/m/withdraw', link).href);
  const withdrawal = await waitFor(async () => {
    const now = await browser.status(visit);
    return now.page === 'silent' ? undefined : now;
  });
  say(`its withdrawal page: verdict "${withdrawal?.page ?? 'silent'}"`);
  await pictures.take(visit.page, 'platform-withdrawal');
  await visit.page.close();
  await tab.page.bringToFront();
}
