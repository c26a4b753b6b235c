/**
 * Plays a conversation in a WhatsApp-like page at the true address, in a real Chromium with the built extension, and tells
 * what Kinward showed. Everything it prints is read off the running extension; nothing is known beforehand.
 */
import { relative } from 'node:path';
import type { ActionKind } from '../../src/family/decide.ts';
import type { Language } from '../../src/family/settings.ts';
import type { TabStatus } from '../../src/family/tab-status.ts';
import { WHATSAPP, whatsappHost } from '../../tests/e2e/chat-hosts.ts';
import { type KinwardBrowser, openBrowser } from '../../tests/e2e/chromium/browser.ts';
import { type ChatTab, openChat } from '../../tests/e2e/chromium/chat-tab.ts';
import { startFakeHosts } from '../../tests/e2e/fake-hosts.ts';
import { PLATFORM_HOST, platformPage } from '../../tests/fixtures/practice/platform-page.ts';
import type { Conversation, PlayedMessage } from './conversation.ts';
import { type Pictures, picturesIn } from './pictures.ts';
import { followLink } from './platform.ts';
import { timelineLine, type Words, wordsOf } from './timeline.ts';

export interface PlayOptions {
  /** One day at a time instead of one message at a time. */
  readonly fast: boolean;
  /** A window on the screen, which stays open until the person closes it. */
  readonly headed: boolean;
  /** Where the screenshots go. */
  readonly folder: string;
}

interface Run {
  readonly browser: KinwardBrowser;
  readonly chat: ChatTab;
  readonly pictures: Pictures;
  readonly words: Words;
}

/** Longest wait for a message to be read, in ms: far above the site reader's own settling time. */
const READ_MS = 6_000;
/** Longest wait for the notice that the action calls for, in ms. */
const NOTICE_MS = 2_500;
/** Pause between messages in a window that a person watches, in ms. */
const WATCHING_PAUSE_MS = 900;

/** Where the practice conversation is read: for the clock in the page and the help lines in the popup. */
const PRACTICE_AT: Readonly<Record<Language, { readonly zone: string; readonly place: string }>> = {
  'zh-CN': { zone: 'Asia/Shanghai', place: 'CN' },
  'zh-TW': { zone: 'Asia/Taipei', place: 'TW' },
  en: { zone: 'Europe/London', place: 'GB' },
  fr: { zone: 'Europe/Paris', place: 'FR' },
};

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const say = (line = '') => console.log(line);
const dayOf = (message: PlayedMessage | undefined) => message?.at.slice(0, 10) ?? '';
const linkIn = (message: PlayedMessage) => /https?:\/\/[^\s，。]+/.exec(message.text)?.[0] ?? null;

function hostsFor({ title, unknownContact, group, language }: Conversation) {
  const locale = language === 'en' ? 'en-GB' : language;
  return startFakeHosts({
    'web.whatsapp.com': whatsappHost({ title, unknownContact, group, locale }),
    [PLATFORM_HOST]: ({ path }) =>
      path === '/favicon.ico'
        ? null
        : {
            body: platformPage(
              path.includes('withdraw') ? 'withdraw' : 'register',
              language.startsWith('zh') ? 'zh' : 'en',
            ),
          },
  });
}

/** What the person sees in the page now, for example `banner`. */
async function shownNow({ browser, chat }: Run, action: ActionKind): Promise<string> {
  if (action === 'chip' || action === 'banner' || action === 'card')
    await chat.shown(({ kind }) => kind === action, NOTICE_MS);
  const notices = (await browser.notices(chat)).filter(({ what }) => what === 'notice');
  return notices.map(({ kind }) => kind).join('+') || '-';
}

/** Messages that arrive together: single ones, or in a fast run those of a day up to a link. */
function batchesOf(messages: readonly PlayedMessage[], fast: boolean): PlayedMessage[][] {
  const batches: PlayedMessage[][] = [];
  for (const message of messages) {
    const last = batches.at(-1);
    const joins = fast && last?.[0] && dayOf(last[0]) === dayOf(message) && !last.some(linkIn);
    if (joins) last.push(message);
    else batches.push([message]);
  }
  return batches;
}

/** Plays all messages; returns how many were not read in time. */
async function playAll(run: Run, conversation: Conversation, options: PlayOptions): Promise<number> {
  const { chat, pictures, words } = run;
  let highest = 0;
  let unread = 0;
  const told = new Set<string>();
  for (const batch of batchesOf(conversation.messages, options.fast)) {
    const status = await chat.read(batch, READ_MS);
    if (!status) {
      unread += batch.length;
      say(`${dayOf(batch[0])}   not read within ${READ_MS / 1000} s (${words[`watch.${(await chat.status()).why}`]})`);
      continue;
    }
    const shown = await shownNow(run, status.action);
    const signs = status.reasons.map(({ concept }) => concept).filter((id) => !told.has(id));
    for (const id of signs) told.add(id);
    for (const [i, message] of batch.entries())
      say(timelineLine(message, i === batch.length - 1 ? { level: status.level, shown, signs } : null, words));
    if (status.level > highest) await pictures.take(chat.page, `chat-level-${status.level}`);
    highest = Math.max(highest, status.level) as TabStatus['level'];
    const link = batch.map(linkIn).find((url) => url !== null);
    if (link && conversation.practice) await followLink(run, link);
    if (options.headed) await pause(WATCHING_PAUSE_MS);
  }
  return unread;
}

/** The popup explains the chat: in a second language first, and last in the person's own. */
async function showPopups({ browser, chat, pictures }: Run, conversation: Conversation): Promise<void> {
  const other = conversation.language === 'en' ? 'zh-CN' : 'en';
  for (const language of [other, conversation.language] as const) {
    await browser.ask('settings:set', { language });
    const popup = await browser.popup(chat);
    await pictures.take(popup.page, `popup-${language}`, true);
    const { watching, level, stage, messages } = await popup.state();
    say(`popup (${language}): watching=${watching}, level=${level}, stage=${stage}, messages read=${messages}`);
    await popup.close();
  }
}

export async function play(conversation: Conversation, options: PlayOptions): Promise<void> {
  const { id, language, messages } = conversation;
  const hosts = await hostsFor(conversation);
  const browser = await openBrowser({
    build: 'granted',
    hosts,
    language,
    headed: options.headed,
    ...(conversation.practice ? { timeZone: PRACTICE_AT[language].zone } : {}),
  });
  try {
    say(`Playing "${id}": ${messages.length} messages, ${dayOf(messages[0])} to ${dayOf(messages.at(-1))},`);
    say(`in a WhatsApp-like page at ${WHATSAPP}; every host name leads back to this machine.`);
    say(options.headed ? 'Chromium is open on your screen.' : 'No display found: Chromium runs without a window.');
    say('\ndate       who message                                        level shown     new signs');
    const place = conversation.practice ? PRACTICE_AT[language].place : '';
    await browser.ask('settings:set', { language, place, welcomed: true });
    const chat = await openChat(browser, WHATSAPP);
    const run: Run = { browser, chat, pictures: picturesIn(options.folder), words: wordsOf(language) };
    const unread = await playAll(run, conversation, options);
    await run.pictures.take(chat.page, 'chat-at-the-end');
    say();
    await showPopups(run, conversation);
    if (unread > 0) say(`${unread} of ${messages.length} messages were not read in time.`);
    say(`\nScreenshots in ${relative(process.cwd(), options.folder) || options.folder}:`);
    for (const file of run.pictures.files) say(`  ${file}`);
    if (!options.headed) return;
    say('\nThe window stays open; close it to end.');
    await chat.page.bringToFront();
    await browser.context.waitForEvent('close', { timeout: 0 });
  } finally {
    await browser.close();
    await hosts.close();
  }
}
