/**
 * Which links of the open chat get a mark before the click. Verdicts come from the worker; the marks are drawn by the ui
 * room in an overlay of its own, never in the page's tree.
 */
import type { DomainVerdict } from '../blocklist/verdict.ts';
import type { Direction } from '../detection/chat/message.ts';
import type { ask } from '../platform/messenger.ts';
import type { Mark, MarkLayer } from '../ui/in-page/marks.tsx';

/** Links of a chat that are kept in mind; older ones are scrolled far away. */
const MAX_LINKS = 200;
/** Links that one message `links:check` may carry. */
const MAX_ASKED = 100;
/** From this level on a chat's unknown sites get a mark too (house.md: a risky chat). */
const RISKY_LEVEL = 2;

interface Link {
  readonly url: string;
  readonly message: string;
  readonly from: Direction;
}

export class ChatMarks {
  readonly #ask: typeof ask;
  readonly #layer: () => Promise<MarkLayer | null>;
  readonly #bubble: (message: string) => Element | null;
  readonly #verdicts = new Map<string, DomainVerdict>();
  #links: Link[] = [];
  #thread: string | null = null;
  #level = 0;

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
    this.#level = 0;
    (await this.#made())?.set([]);
  }

  setLevel(thread: string, level: number): void {
    if (thread === this.#thread) this.#level = level;
  }

  /** The messages of the open chat, in page order. */
  see(
    thread: string,
    messages: readonly { readonly id: string; readonly from: Direction; readonly links: readonly string[] }[],
  ): void {
    if (thread !== this.#thread) return;
    this.#links = messages
      .flatMap(({ id, from, links }) => links.map((url) => ({ url, message: id, from })))
      .slice(-MAX_LINKS);
  }

  /** Asks about links not asked before and draws. A question that fails is asked again next time. */
  async draw(): Promise<boolean> {
    const thread = this.#thread;
    const fresh = [...new Set(this.#links.map(({ url }) => url))]
      .filter((url) => !this.#verdicts.has(url))
      .slice(-MAX_ASKED);
    let complete = true;
    if (fresh.length > 0) {
      const reply = await this.#ask('links:check', { urls: fresh });
      complete = reply.ok;
      if (reply.ok) for (const [i, url] of fresh.entries()) this.#keep(url, reply.value.verdicts[i]);
    }
    if (thread !== this.#thread) return true;
    const marks = this.#links.flatMap((link) => this.#markFor(link));
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
    // Most chats hold no link worth a mark: the layer is made when the first one is.
    if (!this.#drawn) {
      if (this.#links.length === 0) return null;
      this.#drawn = this.#layer();
      if (!(await this.#drawn)) this.#drawn = null;
    }
    return this.#drawn;
  }

  #keep(url: string, verdict: DomainVerdict | undefined): void {
    if (verdict) this.#verdicts.set(url, verdict);
  }

  #markFor({ url, message, from }: Link): Mark[] {
    const verdict = this.#verdicts.get(url);
    const kind = verdict && this.#kindOf(verdict, from);
    const bubble = kind && this.#bubble(message);
    return bubble ? [{ id: `${message} ${url}`, kind, anchor: anchorIn(bubble, url), host: verdict.host }] : [];
  }

  #kindOf({ verdict }: DomainVerdict, from: Direction): Mark['kind'] | null {
    if (verdict === 'listed' || verdict === 'lookalike') return verdict;
    return verdict === 'none' && this.#level >= RISKY_LEVEL && from !== 'me' ? 'unknown' : null;
  }
}

/** The link itself where it can be clicked (also through a site's own check page), else the bubble. */
function anchorIn(bubble: Element, url: string): Element {
  const encoded = encodeURIComponent(url);
  for (const link of bubble.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href === url || `${href}/` === url || href.includes(encoded) || link.getAttribute('title') === url) return link;
  }
  return bubble;
}
