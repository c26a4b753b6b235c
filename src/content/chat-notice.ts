/**
 * When a notice is shown over a chat, and when not: one per chat, louder only for something new, never while the person
 * types, gone at once when the chat changes. What it says is composed in the ui room; how loud it is the worker decides.
 */
import type { Assessment, ConceptId, Evidence } from '../detection/chat/assessment.ts';
import type { ActionKind } from '../family/decide.ts';
import type { Replies } from '../platform/messages.ts';
import type { Notice, NoticeButton } from '../ui/in-page/notice.ts';
import { Recent } from './chat-recent.ts';

/** A pause this long counts as having stopped typing (ms). */
export const TYPING_PAUSE_MS = 1500;
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
  readonly now: () => number;
  readonly later: (run: () => void, delay: number) => void;
}

/** What has been shown about one thread, kept while the tab lives. */
interface Shown {
  level: number;
  readonly concepts: Set<ConceptId>;
  /** The person closed it: only something new brings it back. */
  closed: boolean;
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
    const shown = this.#thread === null ? undefined : this.#shown.get(this.#thread);
    if (shown) shown.closed = true;
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

  #isNews(thread: string, { assessment }: Finding): boolean {
    const shown = this.#shown.get(thread);
    if (!shown || assessment.level > shown.level) return true;
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
    const concepts = new Set(assessment.concepts.map(({ id }) => id));
    this.#shown.set(waiting.thread, { level: assessment.level, concepts, closed: false });
    this.#visible = true;
    this.#parts.host.show(notice);
  }
}
