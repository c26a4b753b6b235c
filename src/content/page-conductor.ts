/**
 * Watches one web page: a first look when the page is quiet, a full look in short slices where it is worth it, again when
 * the page has changed and is quiet again. The page's text stays here; rule ids and payment addresses go to the worker.
 */
import { isCandidate } from '../detection/page/candidate.ts';
import type { PageAssessment, PageFacts, PaymentAddress } from '../detection/page/facts.ts';
import type { Ask } from '../platform/messages.ts';
import type { ask as askWorker } from '../platform/messenger.ts';
import { samplePage } from '../sites/page-facts/sample.ts';
import type { ReadCode } from './page-codes.ts';
import type { PageDoor } from './page-door.ts';
import type { PageJudge } from './page-judge.ts';

/** The page is quiet when nothing changed for this long (ms); a page that never rests is looked at anyway. */
const QUIET_MS = 350;
const NEVER_QUIET_MS = 3000;
/** Longest piece of work at a stretch (ms), with a step of up to 3 that it may run over: what a person's next key press may have to wait. */
const SLICE_MS = 4;
/** Each further look at one address waits longer, and after {@link MANY_LOOKS} a full minute: a page that changes for ever costs ever less. */
const GAP_STEP_MS = 250;
const MAX_GAP_MS = 8000;
const MANY_LOOKS = 40;
const LONG_GAP_MS = 60_000;

const SILENT: PageAssessment = { verdict: 'silent', reasons: [] };
const CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

export interface PageConductorParts {
  readonly document: Document;
  readonly ask: typeof askWorker;
  readonly door: Pick<PageDoor, 'update' | 'moved' | 'destroy'>;
  /** Reader and judgement, fetched when a page is worth them; null where they cannot be had. */
  readonly judge: () => Promise<PageJudge | null>;
  /** Reads QR codes, fetched when a page shows a picture that looks like one; null where it cannot be had. */
  readonly codes: () => Promise<ReadCode | null>;
  /** Runs later; gives back how to call it off. */
  readonly schedule: (run: () => void, delay: number) => () => void;
  /** Monotonic clock in ms. */
  readonly now: () => number;
  readonly isAlive: () => boolean;
  readonly onStop: () => void;
}

export class PageConductor {
  readonly #p: PageConductorParts;
  readonly #observer: MutationObserver;
  #cancel: (() => void) | null = null;
  #changedAt = 0;
  #waitingSince: number | null = null;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #looks = 0;
  #url = '';
  #looking = false;
  #again = false;
  #stopped = false;
  #sent = '';
  #facts: PageFacts | null = null;
  #fromChat = false;
  #known = false;

  constructor(parts: PageConductorParts) {
    this.#p = parts;
    this.#observer = new MutationObserver(() => this.changed());
  }

  async start(): Promise<void> {
    const reply = await this.#p.ask('page:check', {});
    if (this.#stopped) return;
    if (!reply.ok || reply.value.chatSite) {
      // On chat sites the chat watch speaks. Without the worker nothing can be decided, and the popup says so.
      this.stop();
      return;
    }
    this.#fromChat = reply.value.fromChat;
    this.#known = reply.value.domain.verdict === 'known';
    this.#observer.observe(this.#p.document.documentElement, CHANGES);
    this.changed();
  }

  stop(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#cancel?.();
    this.#observer.disconnect();
    this.#p.door.destroy();
    this.#p.onStop();
  }

  /** Something on the page changed, or it has just been loaded or come back. */
  changed(): void {
    const now = this.#p.now();
    this.#changedAt = now;
    this.#waitingSince ??= now;
    if (this.#looking) this.#again = true;
    else if (!this.#cancel) this.#wait(this.#delay());
  }

  #wait(delay: number): void {
    this.#cancel = this.#p.schedule(() => this.#due(), delay);
  }

  /** Time until a look is due: quiet for long enough, or restless for too long, and not too soon after the last. */
  #delay(): number {
    const now = this.#p.now();
    const quiet = this.#changedAt + QUIET_MS;
    const restless = (this.#waitingSince ?? now) + NEVER_QUIET_MS;
    const step = this.#looks > MANY_LOOKS ? LONG_GAP_MS : Math.min(MAX_GAP_MS, this.#looks * GAP_STEP_MS);
    const gap = this.#lookedAt + step;
    return Math.max(0, Math.max(Math.min(quiet, restless), gap) - now);
  }

  #due(): void {
    this.#cancel = null;
    if (this.#stopped) return;
    if (!this.#p.isAlive()) {
      this.stop();
      return;
    }
    const delay = this.#delay();
    if (delay > 0) {
      this.#wait(delay);
      return;
    }
    const url = this.#p.document.location.href;
    if (url !== this.#url) {
      this.#url = url;
      this.#looks = 0;
      this.#sent = '';
      this.#p.door.moved();
    }
    this.#looks++;
    this.#waitingSince = null;
    void this.#look(url);
  }

  async #look(url: string): Promise<void> {
    this.#looking = true;
    this.#again = false;
    try {
      const found = await this.#judge(url);
      if (!this.#stopped && found) await this.#record(found);
    } catch (error) {
      await this.#cannotRead(error);
    } finally {
      this.#looking = false;
      this.#lookedAt = this.#p.now();
      if (this.#again && !this.#stopped && !this.#cancel) this.#wait(this.#delay());
    }
  }

  /** Null where the page moved on to another address meanwhile: what was read belongs to no page. */
  async #judge(url: string): Promise<Ask<'page:record'> | null> {
    const { document } = this.#p;
    this.#facts = null;
    if (!this.#fromChat && !isCandidate(samplePage(document, url))) return record(SILENT, []);
    const judge = await this.#p.judge();
    if (!judge) throw new Error('no judge');
    const read = await this.#inSlices(url, judge.read(document, { url }));
    const facts = read && (await this.#withCodes(url, judge, read));
    if (!facts) return null;
    this.#facts = facts;
    const found = this.#known ? SILENT : await this.#inSlices(url, judge.assess(facts));
    return found && record(found, facts.addresses, facts.licences);
  }

  /** Adds what the page's QR codes say. One code a slice: reading one takes a few milliseconds. */
  async #withCodes(url: string, judge: PageJudge, facts: PageFacts): Promise<PageFacts | null> {
    const found = await this.#inSlices(url, judge.pictures(this.#p.document));
    if (!found) return null;
    const reader = found.pictures.length > 0 ? await this.#p.codes() : null;
    const texts: string[] = [];
    for (const picture of found.pictures) {
      await this.#breathe();
      if (this.#stopped || this.#p.document.location.href !== url) return null;
      const text = reader?.(picture) ?? null;
      if (text !== null) texts.push(text);
    }
    const unread = found.barred > 0 || (found.pictures.length > 0 && !reader);
    return judge.withCodes(unread ? { ...facts, cut: true } : facts, texts);
  }

  /** Does the work a few milliseconds at a time; null where the page moved on or the watch ended meanwhile. */
  async #inSlices<T>(url: string, work: Generator<void, T>): Promise<T | null> {
    for (;;) {
      const until = this.#p.now() + SLICE_MS;
      let step = work.next();
      while (!step.done && this.#p.now() < until) step = work.next();
      if (this.#stopped || this.#p.document.location.href !== url) return null;
      if (step.done) return step.value;
      await this.#breathe();
    }
  }

  #breathe(): Promise<void> {
    return new Promise((resolve) => this.#p.schedule(resolve, 0));
  }

  async #record(found: Ask<'page:record'>): Promise<void> {
    const sent = JSON.stringify(found);
    if (sent === this.#sent) return;
    const reply = await this.#p.ask('page:record', found);
    if (this.#stopped) return;
    if (reply.ok) {
      this.#sent = sent;
      this.#p.door.update(reply.value, this.#facts);
    } else if (reply.code !== 'gone') this.#again = true;
  }

  /** A page that cannot be read is said to be unwatched, never passed over. */
  async #cannotRead(error: unknown): Promise<void> {
    console.warn('kinward: this page cannot be read', error instanceof Error ? error.name : 'unknown error');
    await this.#p.ask('tab:watching', { watching: 'no', why: 'page-changed', messages: 0 });
  }
}

function record(
  { verdict, reasons }: PageAssessment,
  addresses: readonly PaymentAddress[],
  licences: PageFacts['licences'] = [],
): Ask<'page:record'> {
  return {
    verdict,
    reasons: reasons.map(({ rule, where }) => ({ rule, where })),
    addresses: addresses.map(({ chain, address }) => ({ chain, address })),
    ...(licences.length > 0 ? { licences: licences.map((each) => ({ ...each })) } : {}),
  };
}
