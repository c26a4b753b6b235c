/**
 * Plays a conversation in a WhatsApp-like page at the true address, in a real Chromium with the built extension, and tells
 * what Kinward showed. Everything it prints is read off the running extension; nothing is known beforehand.
 */
import { relative } from 'node:path';
import type { ActionKind } from '../../src/family/decide.ts';
import type { TabStatus } from '../../src/family/tab-status.ts';
import { type KinwardBrowser, openBrowser, type Tab } from '../../tests/e2e/chromium/browser.ts';
import { startFakeHosts } from '../../tests/e2e/fake-hosts.ts';
import { PLATFORM_HOST, platformPage } from '../../tests/fixtures/practice/platform-page.ts';
import { FIXTURE_HEADERS, fixtureScript, whatsappPage } from '../../tests/fixtures/sites/whatsapp-page.ts';
import type { Conversation, PlayedMessage } from './conversation.ts';
import { type Pictures, picturesIn } from './pictures.ts';
import { followLink } from './platform.ts';
import { timelineLine, type Words } from './timeline.ts';
import { wordsOf } from './words.ts';

export interface PlayOptions {
  readonly fast: boolean;
  readonly headed: boolean;
  readonly folder: string;
}

const CHAT = 'https://web.whatsapp.com/';
/** Longest wait for a message to be read: far above the site reader's own settling time. */
const READ_MS = 6_000;
/** Pause between messages in a window that a person watches. */
const WATCHING_PAUSE_MS = 900;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const say = (line = '') => console.log(line);

interface Run {
  readonly browser: KinwardBrowser;
  readonly tab: Tab;
  readonly pictures: Pictures;
  readonly words: Words;
}

function hostsFor(conversation: Conversation) {
  const html = whatsappPage({
    era: 'E',
    title: conversation.title,
    unknownContact: conversation.unknownContact,
    group: conversation.group,
    locale: conversation.language === 'en' ? 'en-GB' : conversation.language,
  });
  const platformLanguage = conversation.language.startsWith('zh') ? 'zh' : 'en';
  return startFakeHosts({
    'web.whatsapp.com': ({ path }) => {
      if (path === '/fixture.js') return { headers: { 'content-type': 'text/javascript' }, body: fixtureScript };
      return path === '/' ? { headers: FIXTURE_HEADERS, body: html } : null;
    },
    [PLATFORM_HOST]: ({ path }) =>
      path === '/favicon.ico'
        ? null
        : { body: platformPage(path.includes('withdraw') ? 'withdraw' : 'register', platformLanguage) },
  });
}

/** Adds messages to the open chat as the site would, and waits until Kinward has read them; false when it did not. */
async function arrive({ browser, tab }: Run, messages: readonly PlayedMessage[]): Promise<TabStatus | null> {
  const before = (await browser.status(tab)).messages;
  await tab.page.evaluate((list) => {
    const { fixture } = window as unknown as { fixture: { push(message: object): string } };
    for (const message of list) fixture.push(message);
  }, messages);
  for (const end = Date.now() + READ_MS; Date.now() < end; await pause(60)) {
    const status = await browser.status(tab);
    if (status.messages >= before + messages.length) return status;
  }
  return null;
}

/** What the person sees in the page now; a notice that the action calls for may take a moment to appear. */
async function shownNow({ browser, tab }: Run, action: ActionKind): Promise<string> {
  const wanted = action === 'chip' || action === 'banner' || action === 'card';
  for (const end = Date.now() + 2_500; ; await pause(100)) {
    const kinds = (await browser.notices(tab)).filter(({ what }) => what === 'notice').map(({ kind }) => kind);
    if (!wanted || kinds.includes(action) || Date.now() > end) return kinds.join('+') || '-';
  }
}

function inBatches(conversation: Conversation, fast: boolean): PlayedMessage[][] {
  const batches: PlayedMessage[][] = [];
  for (const message of conversation.messages) {
    const last = batches.at(-1);
    const hasLink = /https?:\/\//.test(message.text);
    if (fast && last && !hasLink && last[0]?.at.slice(0, 10) === message.at.slice(0, 10)) last.push(message);
    else batches.push([message]);
  }
  return batches;
}

async function playAll(run: Run, conversation: Conversation, options: PlayOptions): Promise<number> {
  const { browser, tab, pictures, words } = run;
  let level = 0;
  let unread = 0;
  const told = new Set<string>();
  for (const batch of inBatches(conversation, options.fast)) {
    const status = await arrive(run, batch);
    const last = batch.at(-1);
    if (!last) continue;
    if (!status) {
      unread += batch.length;
      say(
        `${last.at.slice(0, 10)}   (not read within ${READ_MS / 1000} s; the popup says: ${(await browser.status(tab)).why})`,
      );
      continue;
    }
    const shown = await shownNow(run, status.action);
    const signs = status.reasons.map(({ concept }) => concept).filter((id) => !told.has(id));
    for (const id of signs) told.add(id);
    for (const message of batch.slice(0, -1))
      say(timelineLine(message, { ...status, level: level as TabStatus['level'] }, '', [], words));
    say(timelineLine(last, status, shown, signs, words));
    if (status.level > level) await pictures.take(tab.page, `chat-level-${status.level}`);
    level = Math.max(level, status.level);
    const link = /https?:\/\/[^\s，。]+/.exec(last.text)?.[0];
    if (link && conversation.practice) await followLink(run, link);
    if (options.headed) await pause(WATCHING_PAUSE_MS);
  }
  return unread;
}

/** The popup explains the chat: in the person's language, and once more in English or Chinese. */
async function showPopups({ browser, tab, pictures }: Run, conversation: Conversation): Promise<void> {
  const other = conversation.language === 'en' ? 'zh-CN' : 'en';
  for (const language of [other, conversation.language] as const) {
    await browser.ask('settings:set', { language });
    const popup = await browser.popup(tab);
    await pictures.take(popup.page, `popup-${language}`, true);
    const { watching, level, stage, messages } = await popup.state();
    say(`popup (${language}): watching=${watching} level=${level} stage=${stage} messages read=${messages}`);
    await popup.close();
  }
}

export async function play(conversation: Conversation, options: PlayOptions): Promise<void> {
  const hosts = await hostsFor(conversation);
  const browser = await openBrowser({
    build: 'granted',
    hosts,
    language: conversation.language,
    headed: options.headed,
  });
  try {
    const [first, last] = [conversation.messages[0], conversation.messages.at(-1)];
    say(
      `Playing "${conversation.id}": ${conversation.messages.length} messages, ${first?.at.slice(0, 10)} to ${last?.at.slice(0, 10)}, in a WhatsApp-like page at ${CHAT}`,
    );
    say(
      `Chromium is ${options.headed ? 'open on your screen' : 'running without a window (no display found)'}; every host name leads back to this machine.`,
    );
    say();
    await browser.ask('settings:set', { language: conversation.language, welcomed: true });
    const tab = await browser.openTab(CHAT);
    const pictures = picturesIn(options.folder);
    const run = { browser, tab, pictures, words: wordsOf(conversation.language) };
    const unread = await playAll(run, conversation, options);
    say();
    await showPopups(run, conversation);
    if (unread > 0) say(`${unread} messages were not read in time.`);
    say();
    say(`Screenshots in ${relative(process.cwd(), options.folder) || options.folder}:`);
    for (const file of pictures.files) say(`  ${file}`);
    if (options.headed) {
      say('The window stays open; close it to end.');
      await tab.page.bringToFront();
      await browser.context.waitForEvent('close', { timeout: 0 });
    }
  } finally {
    await browser.close();
    await hosts.close();
  }
}
