/**
 * What of the open chat gets a mark before the click: links, by the worker's verdict, and payment addresses, by being there. The
 * marks are drawn by the ui room in an overlay of its own, never in the page's tree.
 */
import type { DomainVerdict } from '../blocklist/verdict.ts';
import type { ChatMessage, Direction } from '../detection/chat/message.ts';
import type { ask } from '../platform/messenger.ts';
import type { Mark, MarkLayer } from '../ui/in-page/marks.tsx';
import { AddressFinder, type HandedAddress, shortened } from './chat-addresses.ts';
import { Recent } from './chat-recent.ts';

/** Links of a chat that are kept in mind; older ones are scrolled far away. */
const MAX_LINKS = 200;
/** Links that one message `links:check` may carry. */
const MAX_ASKED = 100;
/** Verdicts kept in mind, of all chats of the tab. */
const MAX_VERDICTS = 1000;
/** From this level on a chat's unknown sites get a mark too, and its addresses a graver one (house.md: a risky chat). */
const RISKY_LEVEL = 2;

interface Link {
  readonly url: string;
  readonly message: string;
  readonly from: Direction;
  /** Place of the message in the look. */
  readonly order: number;
}

export class ChatMarks {
  readonly #ask: typeof ask;
  readonly #layer: () => Promise<MarkLayer | null>;
  readonly #bubble: (message: string) => Element | null;
  readonly #verdicts = new Recent<DomainVerdict>(MAX_VERDICTS);
  #finder = new AddressFinder();
  #links: readonly Link[] = [];
  #addresses: readonly HandedAddress[] = [];
  #thread: string | null = null;
  #level = 0;
  #quiet = false;

  constructor(send: typeof ask, layer: () => Promise<MarkLayer | null>, bubble: (message: string) => Element | null) {
    this.#ask = send;
    this.#layer = layer;
    this.#bubble = bubble;
  }

  /** Takes all marks away at once; those of the new chat come with its first messages. */
  async switchTo(thread: string | null): Promise<void> {
    if (thread === this.#thread) return;
    this.#thread = thread;
    this.#links = [];
    this.#addresses = [];
    this.#finder = new AddressFinder();
    this.#level = 0;
    this.#quiet = false;
    (await this.#made())?.set([]);
  }

  /** @param quiet somebody may be looking over the reader's shoulder: no mark gets graver. */
  setLevel(thread: string, level: number, quiet: boolean): void {
    if (thread !== this.#thread) return;
    this.#level = level;
    this.#quiet = quiet;
  }

  /**
   * The messages of the open chat, in page order.
   * @param fresh those that are new or have changed since the last time. @param standing so many of the first were all that was
   * given last time.
   */
  see(
    thread: string,
    messages: readonly ChatMessage[],
    fresh: ReadonlySet<ChatMessage> = new Set(messages),
    standing = 0,
  ): void {
    if (thread !== this.#thread) return;
    const found: Link[] = [];
    for (let order = messages.length - 1; order >= standing && found.length < MAX_LINKS; order -= 1) {
      const { id, from, links } = messages[order] as ChatMessage;
      for (let i = links.length - 1; i >= 0; i -= 1) found.push({ url: links[i] as string, message: id, from, order });
    }
    found.reverse();
    this.#links = (standing > 0 ? [...this.#links, ...found] : found).slice(-MAX_LINKS);
    this.#addresses = this.#finder.find(messages, fresh, standing);
  }

  /** Asks about links not asked before and draws. A question that fails is asked again next time. */
  async draw(): Promise<boolean> {
    const thread = this.#thread;
    const fresh = [...new Set(this.#links.map(({ url }) => url))]
      .filter((url) => !this.#verdicts.get(url))
      .slice(-MAX_ASKED);
    let complete = true;
    if (fresh.length > 0) {
      const reply = await this.#ask('links:check', { urls: fresh });
      complete = reply.ok;
      if (reply.ok) for (const [i, url] of fresh.entries()) this.#keep(url, reply.value.verdicts[i]);
    }
    if (thread !== this.#thread) return true;
    const marks = [
      ...this.#links.flatMap((link) => this.#markLink(link)),
      ...this.#addresses.flatMap((address) => this.#markAddress(address)),
    ].toSorted((a, b) => a.order - b.order);
    if (marks.length === 0 && !this.#drawn) return complete;
    const layer = await this.#made();
    if (thread === this.#thread) layer?.set(marks);
    return complete;
  }

  async destroy(): Promise<void> {
    this.#thread = null;
    (await this.#drawn)?.destroy();
  }

  #drawn: Promise<MarkLayer | null> | null = null;
  async #made(): Promise<MarkLayer | null> {
    // Most chats hold nothing worth a mark: the layer is made when the first one is.
    if (!this.#drawn) {
      if (this.#links.length === 0 && this.#addresses.length === 0) return null;
      this.#drawn = this.#layer();
      if (!(await this.#drawn)) this.#drawn = null;
    }
    return this.#drawn;
  }

  #keep(url: string, verdict: DomainVerdict | undefined): void {
    if (verdict) this.#verdicts.set(url, verdict);
  }

  #markLink({ url, message, from, order }: Link): (Mark & { order: number })[] {
    const verdict = this.#verdicts.peek(url);
    const kind = verdict && this.#kindOf(verdict, from);
    const bubble = kind && this.#bubble(message);
    return bubble ? [{ id: `${message} ${url}`, kind, anchor: linkIn(bubble, url), host: verdict.host, order }] : [];
  }

  #markAddress({ message, address, order }: HandedAddress): (Mark & { order: number })[] {
    const bubble = this.#bubble(message);
    const risky = this.#level >= RISKY_LEVEL && !this.#quiet;
    const mark = { id: `${message} ${address}`, kind: 'address', risky, host: shortened(address), order } as const;
    return bubble ? [{ ...mark, anchor: textIn(bubble, address) }] : [];
  }

  #kindOf({ verdict }: DomainVerdict, from: Direction): Mark['kind'] | null {
    if (verdict === 'listed' || verdict === 'lookalike') return verdict;
    return verdict === 'none' && this.#level >= RISKY_LEVEL && from !== 'me' ? 'unknown' : null;
  }
}

/** The link itself where it can be clicked (also through a site's own check page), else the bubble. */
function linkIn(bubble: Element, url: string): Element {
  const encoded = encodeURIComponent(url);
  for (const link of bubble.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href === url || `${href}/` === url || href.includes(encoded) || link.getAttribute('title') === url) return link;
  }
  return bubble;
}

/** The innermost element that holds the text as a whole, else the bubble. Depth is bounded: pages nest a dozen deep. */
function textIn(bubble: Element, text: string): Element {
  const holds = (element: Element) => (element.textContent ?? '').toLowerCase().includes(text.toLowerCase());
  let inner = bubble;
  for (let depth = 0; depth < 30; depth += 1) {
    const next = [...inner.children].find(holds);
    if (!next) break;
    inner = next;
  }
  return inner;
}
