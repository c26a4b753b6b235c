/**
 * When a notice is shown over a chat, and when not: one per chat, louder only for something new, never while the person
 * types, gone at once when the chat changes; what was closed stays closed for the day, what was put off comes back. What it says is composed in the ui room; how loud it is the worker decides.
 */
import type { Assessment, ConceptId, Evidence } from '../detection/chat/assessment.ts';
import type { ActionKind } from '../family/decide.ts';
import type { Replies } from '../platform/messages.ts';
import type { Notice, NoticeButton } from '../ui/in-page/notice.ts';
import { Recent } from './chat-recent.ts';

/** A pause this long counts as having stopped typing (ms). */
export const TYPING_PAUSE_MS = 1500;
/** "Later, when I am alone" comes back by itself after this long (ms): long enough that whoever was near has gone. */
export const LATER_MS = 30 * 60_000;
/** Up to this level a notice that was closed stays closed for the day, also after a reload: heard often it is heard no more. */
const ONCE_A_DAY_UP_TO = 3;
/** Threads of which is remembered what was shown; a few hundred bytes each. */
const MAX_THREADS = 500;

export interface NoticeParts {
  readonly host: { show(notice: Notice): void; hide(): void; destroy(): void };
  /** Words and settings, asked for at each showing so that a change of language or size is followed. */
  readonly words: () => Promise<Replies['words:get'] | null>;
  readonly compose: (
    words: Replies['words:get'],
    finding: { assessment: Assessment; action: ActionKind },
  ) => Notice | null;
  /** Whether this fact has not been closed today; it is told under its name when it is. */
  readonly due: (fact: string) => Promise<boolean>;
  readonly now: () => number;
  readonly later: (run: () => void, delay: number) => void;
}

/** What has been shown about one thread, kept while the tab lives. */
interface Shown {
  level: number;
  readonly concepts: Set<ConceptId>;
  /** The person closed it: only something new brings it back. */
  closed: boolean;
  /** The person put it off: it comes back at this time, on the clock of the parts. */
  again?: number;
  /** Name of what it told, for {@link NoticeParts.due}. */
  readonly fact: string;
  readonly finding: Finding;
}
interface Finding {
  readonly assessment: Assessment;
  readonly action: ActionKind;
}

export class ChatNotice {
  readonly #parts: NoticeParts;
  readonly #shown = new Recent<Shown>(MAX_THREADS);
  readonly #strong = new Recent<Set<ConceptId>>(MAX_THREADS);
  #thread: string | null = null;
  #waiting: { readonly thread: string; readonly finding: Finding } | null = null;
  #typedAt = Number.NEGATIVE_INFINITY;
  #visible = false;

  constructor(parts: NoticeParts) {
    this.#parts = parts;
  }

  get thread(): string | null {
    return this.#thread;
  }

  /** The open chat, null for none or while it is not certain which. */
  switchTo(thread: string | null): void {
    if (thread === this.#thread) return;
    this.#thread = thread;
    this.#waiting = null;
    this.#visible = false;
    this.#parts.host.hide();
  }

  typed(): void {
    this.#typedAt = this.#parts.now();
  }

  /** Statements aimed at the reader: a concept that is new among them may show the notice again. */
  heard(thread: string, evidence: readonly Evidence[]): void {
    if (evidence.length === 0) return;
    const strong = this.#strong.get(thread) ?? new Set();
    for (const { concept, strength } of evidence) if (strength === 3) strong.add(concept);
    this.#strong.set(thread, strong);
  }

  pressed(button: NoticeButton): void {
    if (button !== 'hide' && button !== 'later' && button !== 'mistake') return;
    this.#visible = false;
    const thread = this.#thread;
    const shown = thread === null ? undefined : this.#shown.get(thread);
    if (thread === null || !shown) return;
    shown.closed = true;
    if (button !== 'later') return;
    shown.again = this.#parts.now() + LATER_MS;
    this.#parts.later(() => this.#again(thread), LATER_MS);
  }

  /** Name of what the notice on show told; '' where none was shown. A notice that was put off is not closed for the day. */
  fact(button: NoticeButton): string {
    const shown = this.#thread === null ? undefined : this.#shown.get(this.#thread);
    return button === 'hide' && shown !== undefined && shown.level <= ONCE_A_DAY_UP_TO ? shown.fact : '';
  }

  update(thread: string, finding: Finding): void {
    if (thread !== this.#thread) return;
    if (finding.action === 'none' || finding.assessment.level === 0) {
      this.#waiting = null;
      if (this.#visible) this.#parts.host.hide();
      this.#visible = false;
      return;
    }
    if (!this.#isNews(thread, finding)) return;
    const wasWaiting = this.#waiting !== null;
    this.#waiting = { thread, finding };
    if (!wasWaiting) void this.#showWhenQuiet();
  }

  destroy(): void {
    this.#waiting = null;
    this.#parts.host.destroy();
  }

  /** Its time has come; a chat that is not open now says it when it is opened. */
  #again(thread: string): void {
    const shown = this.#shown.get(thread);
    if (shown?.again !== undefined && thread === this.#thread && !this.#visible) this.update(thread, shown.finding);
  }

  #isNews(thread: string, { assessment }: Finding): boolean {
    const shown = this.#shown.get(thread);
    if (!shown || assessment.level > shown.level) return true;
    if (shown.again !== undefined && this.#parts.now() >= shown.again) return true;
    if (!this.#visible && !shown.closed) return true;
    const strong = this.#strong.get(thread);
    return assessment.concepts.some(({ id }) => strong?.has(id) && !shown.concepts.has(id));
  }

  async #showWhenQuiet(): Promise<void> {
    const wait = this.#typedAt + TYPING_PAUSE_MS - this.#parts.now();
    if (wait > 0) {
      this.#parts.later(() => void this.#showWhenQuiet(), wait);
      return;
    }
    const words = await this.#parts.words();
    const wanted = this.#waiting && factOf(this.#waiting);
    const due = wanted === null || (await this.#parts.due(wanted));
    const waiting = this.#waiting;
    if (!waiting || waiting.thread !== this.#thread) return;
    if (!words) {
      this.#parts.later(() => void this.#showWhenQuiet(), TYPING_PAUSE_MS);
      return;
    }
    this.#waiting = null;
    const { assessment } = waiting.finding;
    if (assessment.level < words.noticeFrom) return;
    const notice = this.#parts.compose(words, waiting.finding);
    if (!notice) return;
    const fact = factOf(waiting);
    const concepts = new Set(assessment.concepts.map(({ id }) => id));
    // Closed earlier today, before a reload: as if it had been closed here.
    const closed = !due && fact === wanted && assessment.level <= ONCE_A_DAY_UP_TO;
    this.#shown.set(waiting.thread, {
      level: assessment.level,
      concepts,
      closed,
      fact,
      finding: waiting.finding,
    });
    if (closed) return;
    this.#visible = true;
    this.#parts.host.show(notice);
  }
}

/** The same thread, level and signs are the same fact; anything new makes another. Bounded: ids only. */
function factOf({ thread, finding: { assessment } }: { readonly thread: string; readonly finding: Finding }): string {
  const ids = assessment.concepts.map(({ id }) => id).sort();
  return `${thread} ${assessment.level} ${ids.join(' ')}`.slice(0, 500);
}
