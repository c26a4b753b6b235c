/** The part of the practice run beyond the chat: the mark before the click, the platform's page, the warning page, the pass. */
import type { KinwardBrowser } from '../../tests/e2e/chromium/browser.ts';
import type { ChatTab } from '../../tests/e2e/chromium/chat-tab.ts';
import { proceedOnce } from '../../tests/e2e/chromium/warning.ts';
import type { Pictures } from './pictures.ts';

interface Visit {
  readonly browser: KinwardBrowser;
  readonly chat: ChatTab;
  readonly pictures: Pictures;
}

const say = (line: string) => console.log(`               ${line}`);
const WAIT_MS = 5_000;

async function waitFor<T>(look: () => Promise<T | undefined>): Promise<T | undefined> {
  for (const end = Date.now() + WAIT_MS; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) {
    const seen = await look();
    if (seen !== undefined) return seen;
  }
  return undefined;
}

/** Opens the link as the person would, and shows what Kinward does before, instead of, and after the page. */
export async function followLink({ browser, chat, pictures }: Visit, link: string): Promise<void> {
  const mark = await chat.shown(({ what }) => what === 'mark', WAIT_MS);
  say(mark ? `beside the link, before any click: "${mark.text}"` : 'no mark beside the link');
  await pictures.take(chat.page, 'link-before-the-click');

  const visit = await browser.openTab(link);
  const warned = await waitFor(async () => (visit.page.url().includes('/warning.html#') ? true : undefined));
  const { page, origin, action } = await browser.status(visit);
  say(
    `the page behind it: verdict "${page}", ${origin ? `from a chat of level ${origin.level}` : 'not from a chat'}, action "${action}"`,
  );
  if (warned) {
    await visit.page.locator('main.warning').waitFor();
    await pictures.take(visit.page, 'warning-page', true);
    await proceedOnce(visit.page);
    await visit.page.waitForURL(link);
    const reminder = await waitFor(async () => (await browser.notices(visit)).find(({ what }) => what === 'notice'));
    say(
      `after going on for this visit: ${reminder ? `a ${reminder.kind} stays on the page` : 'no reminder on the page'}`,
    );
  }
  await pictures.take(visit.page, 'platform-page');
  const popup = await browser.popup(visit);
  await pictures.take(popup.page, 'popup-about-the-platform', true);
  await popup.close();

  await visit.page.goto(new URL('/m/withdraw', link).href);
  const notice = await waitFor(async () => (await browser.notices(visit)).find(({ what }) => what === 'notice'));
  say(`its withdrawal page: verdict "${(await browser.status(visit)).page}", shown: ${notice?.kind ?? 'nothing'}`);
  await pictures.take(visit.page, 'platform-withdrawal');
  await visit.page.close();
  await chat.page.bringToFront();
}
