/**
 * A chat that never rests: messages at a steady rate and chat switches on a replica page, while the popup's live view tells what
 * was read. Says what was missed or doubled, which tasks took long, and what the heap holds before and after.
 */
import type { Page } from 'playwright-core';
import { STRANGER, WHATSAPP, whatsappHost } from '../chat-hosts.ts';
import { startFakeHosts } from '../fake-hosts.ts';
import { openBrowser } from './browser.ts';
import { openChat } from './chat-tab.ts';
import { heapBytes, type Task, traceTasks } from './main-thread.ts';

export interface TrafficPlan {
  readonly messages: number;
  /** Messages a second. */
  readonly rate: number;
  /** Chat switches after the messages, and among how many chats. */
  readonly switches: number;
  readonly chats: number;
  /** Pause between two switches, ms; every tenth chat stays until it has been read. */
  readonly pause: number;
  readonly onProgress?: (line: string) => void;
}
export interface TrafficResult {
  readonly sent: number;
  readonly total: number;
  readonly missed: readonly string[];
  /** Ids told twice in one answer. */
  readonly doubled: readonly string[];
  /** Ids told under a chat they do not belong to. */
  readonly astray: readonly string[];
  readonly tasks: readonly Task[];
  readonly heap: {
    readonly before: number;
    readonly after: number;
    readonly buffersBefore: number;
    readonly buffersAfter: number;
  };
  readonly seconds: number;
}

interface Reads {
  readonly state: string;
  readonly total: number;
  readonly messages: readonly { readonly id: string }[];
}
interface InPage {
  fixture: {
    push(message: object): string;
    trim(most: number): void;
    switchTo(chat: object): void;
    messages(): { id: string }[];
  };
  sent: string[];
}

/**
 * Rows that the page keeps, as the site does: those further up leave it. More would measure the replica, which lays out all its
 * rows with every message.
 */
const WINDOW = 150;
/** Messages read before the heap is measured for the first time. */
const WARM_UP = 140;
const TRACE_MS = 20_000;
const SCRIPT = 'content-scripts/chat-whatsapp.js';

/** A task that a person could feel, ms of processor time. */
const LONG_TASK_MS = 50;

/** Long tasks in which a script of ours ran, or of which the trace does not say whose script it was. */
export const longTasks = ({ tasks }: TrafficResult) => tasks.filter((task) => task.ours && task.cpu > LONG_TASK_MS);

/** How much more the tab holds after a collection, as a share of what it held before; buffers count too. */
export function grownBy({ heap }: TrafficResult): number {
  const [before, after] = [heap.before + heap.buffersBefore, heap.after + heap.buffersAfter];
  return after / before - 1;
}

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Messages that the page draws in one turn at most: each is laid out, so many at once would be a long task of the page's own. */
const AT_ONCE = 4;

/** Sends in the page itself, so many a second by the clock; a timer that comes late catches up turn by turn. */
function send(page: Page, count: number, rate: number, first: number): Promise<void> {
  return page.evaluate(
    ({ count, rate, first, most, atOnce }) =>
      new Promise<void>((done) => {
        const inPage = window as unknown as InPage;
        inPage.sent ??= [];
        const start = performance.now();
        let n = 0;
        const timer = setInterval(() => {
          const due = Math.min(count, n + atOnce, Math.floor(((performance.now() - start) / 1000) * rate));
          for (; n < due; n += 1) {
            const i = first + n;
            const text =
              i % 50 === 0
                ? `看看这个 https://shop-${i % 500}.example/item?i=${i}`
                : i % 90 === 0
                  ? `转到这里 0x${(i * 7919).toString(16).padStart(40, '1a2b3c4d5e')}`
                  : `第 ${i} 条：今天天气不错，晚上吃什么？ see you later ${i}`;
            inPage.sent.push(inPage.fixture.push({ from: i % 3 === 0 ? 'me' : 'them', text }));
          }
          inPage.fixture.trim(most);
          if (n < count) return;
          clearInterval(timer);
          done();
        }, 1000 / Math.min(rate, 50));
      }),
    { count, rate, first, most: WINDOW, atOnce: AT_ONCE },
  );
}

function otherChat(i: number) {
  const messages = Array.from({ length: 20 }, (_, n) => ({
    id: `3A0F${String(i * 1000 + n).padStart(16, '0')}`,
    from: n % 2 === 0 ? ('them' as const) : ('me' as const),
    text: `message ${n} of chat ${i}, about the weekend`,
    at: new Date(Date.parse('2026-03-22T10:00:00') + n * 60_000).toISOString(),
  }));
  return { title: `Friend ${i}`, messages };
}

export async function runTraffic(plan: TrafficPlan): Promise<TrafficResult> {
  const { onProgress = () => {} } = plan;
  const chats = Array.from({ length: plan.chats }, (_, i) => otherChat(i));
  const site = whatsappHost({ drawDelay: 0, locale: 'en-GB', chats });
  const hosts = await startFakeHosts({ 'web.whatsapp.com': site });
  const browser = await openBrowser({ build: 'production', hosts });
  try {
    const chat = await openChat(browser, WHATSAPP);
    const popup = await browser.popup(chat);
    const cdp = await browser.context.newCDPSession(chat.page);
    const reads = (): Promise<Reads> =>
      popup.page.evaluate(
        (tab) => chrome.tabs.sendMessage(tab, { name: 'chat:reads' }, { frameId: 0 }) as Promise<never>,
        chat.id,
      );
    const untilRead = async (total: number) => {
      for (const end = Date.now() + 20_000; Date.now() < end; await sleep(100))
        if ((await reads()).total >= total) return;
    };

    const open = (title: string) =>
      chat.page.evaluate((to) => (window as unknown as InPage).fixture.switchTo({ title: to }), title);
    const takeSent = () => chat.page.evaluate(() => (window as unknown as InPage).sent.splice(0));

    // Everything has been there once before the heap is measured: what is measured is what piles up.
    for (const { title, messages } of chats) {
      await open(title);
      await untilRead(messages.length);
    }
    await open(STRANGER);
    // A chat that has just been opened is not read until it holds still: the first one waits for that.
    await send(chat.page, 1, 200, 0);
    await untilRead(1);
    await send(chat.page, WARM_UP - 1, 200, 1);
    await untilRead(WARM_UP);
    await sleep(1000);
    await takeSent();
    const before = await heapBytes(cdp);

    const told = new Set<string>();
    const sent = new Set<string>();
    const doubled: string[] = [];
    const tasks: Task[] = [];
    const started = performance.now();
    const look = async () => {
      const { messages } = await reads();
      const ids = messages.map(({ id }) => id);
      if (new Set(ids).size < ids.length) doubled.push(...ids.filter((id, i) => ids.indexOf(id) !== i));
      for (const id of ids) told.add(id);
      for (const id of await takeSent()) sent.add(id);
    };
    let running = true;
    const sending = send(chat.page, plan.messages, plan.rate, WARM_UP).finally(() => {
      running = false;
    });
    const every = Math.min(5000, 50_000 / plan.rate);
    while (running)
      tasks.push(
        ...(await traceTasks(cdp, SCRIPT, async () => {
          for (const end = Date.now() + TRACE_MS; running && Date.now() < end; await sleep(every)) await look();
          onProgress(`${Math.round((performance.now() - started) / 1000)} s: ${sent.size} sent, ${told.size} told`);
        })),
      );
    await sending;
    await untilRead(WARM_UP + plan.messages);
    await sleep(1000);
    await look();
    const { total } = await reads();
    const missed = [...sent].filter((id) => !told.has(id));

    const astray: string[] = [];
    const switchAbout = async () => {
      for (let i = 0; i < plan.switches; i += 1) {
        const { title, messages } = chats[(i * 7) % chats.length] as (typeof chats)[number];
        await open(title);
        const stays = i % 10 === 9;
        if (stays) await untilRead(messages.length);
        else await sleep(plan.pause);
        const now = await reads();
        const own = new Set(messages.map(({ id }) => id));
        astray.push(...now.messages.filter(({ id }) => !own.has(id)).map(({ id }) => `${id} in ${title}`));
        if (stays && now.total !== messages.length) missed.push(`${title}: ${now.total} of ${messages.length}`);
      }
    };
    tasks.push(...(await traceTasks(cdp, SCRIPT, switchAbout)));
    await open(STRANGER);
    await sleep(2000);
    const after = await heapBytes(cdp);
    return {
      sent: sent.size,
      total,
      missed,
      doubled,
      astray,
      tasks,
      heap: { before: before.used, after: after.used, buffersBefore: before.buffers, buffersAfter: after.buffers },
      seconds: (performance.now() - started) / 1000,
    };
  } finally {
    await browser.close();
    await hosts.close();
  }
}
