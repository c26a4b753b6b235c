/**
 * What Kinward says on a page, and when: the notice of the page as a whole, addresses put into forms, the moments before.
 * Comes with the judge, because most pages never need any of it.
 */
import type { PageFacts } from '../detection/page/facts.ts';
import type { Replies } from '../platform/messages.ts';
import type { ask as askWorker } from '../platform/messenger.ts';
import type { NoticeButton } from '../ui/in-page/notice.ts';
import type { PageJudge } from './page-judge.ts';
import { momentOf } from './page-moments.ts';
import { PageNotice } from './page-notice.ts';
import { PageTyping } from './page-typing.ts';
import type { TextField } from './text-field.ts';

export interface PageDesk {
  /** The worker's word on the page, and what was read of it; null where nothing was read in full. */
  update(recorded: Replies['page:record'], facts: PageFacts | null): void;
  /** The person typed; with the field where it may hold an address now. @param at when, by the caller's clock. */
  typed(at: number | null, field: TextField | null): void;
  /** A press, a copy, or a field that was stepped into. */
  acted(event: Event): void;
  pageChanged(): void;
  /** The page has gone on to another address. */
  moved(): void;
  destroy(): void;
}

export interface PageDeskParts {
  readonly document: Document;
  readonly ask: typeof askWorker;
  readonly schedule: (run: () => void, delay: number) => () => void;
  readonly now: () => number;
}

/** Longest text of the page that tells whether Solana is spoken of. */
const CONTEXT_CHARS = 100_000;

export function createPageDesk(judge: PageJudge, { document, ask, schedule, now }: PageDeskParts): PageDesk {
  const press = (button: NoticeButton | 'fought') => {
    const fact = button === 'fought' ? undefined : notice.pressed(button);
    void ask('notice:pressed', { button, thread: null, ...(fact === undefined ? {} : { fact }) });
  };
  const notice = new PageNotice({
    words: async () => {
      const reply = await ask('words:get', {});
      return reply.ok ? reply.value : null;
    },
    due: async (fact, once) => {
      const reply = await ask('notice:due', { fact, once });
      return reply.ok ? reply.value.due : null;
    },
    presenter: () => ({
      host: judge.notices(document, { onPress: press, onFought: () => press('fought') }),
      ...judge.compose,
    }),
    schedule,
    now,
  });
  const typing = new PageTyping({
    addresses: (text) => judge.addresses(text, () => (document.body?.textContent ?? '').slice(0, CONTEXT_CHARS)),
    check: async (addresses) => {
      const reply = await ask('payment:check', { addresses: addresses.map((each) => ({ ...each })) });
      return reply.ok ? reply.value.finding : undefined;
    },
    tell: (finding, key) => notice.payment(finding, key),
    schedule,
  });
  let recorded: Replies['page:record'] | null = null;
  let facts: PageFacts | null = null;

  return {
    update(reply, read) {
      recorded = reply;
      facts = read;
      notice.update(reply);
      typing.pageChanged();
    },
    typed(at, field) {
      if (at !== null) notice.typed(at);
      if (field) typing.changed(field);
    },
    acted(event) {
      const moment = momentOf(event, recorded, facts);
      if (moment) notice.moment(moment, recorded);
    },
    pageChanged: () => typing.pageChanged(),
    moved() {
      recorded = null;
      facts = null;
      notice.moment(null, null);
      typing.pageChanged();
    },
    destroy() {
      typing.stop();
      notice.destroy();
    },
  };
}
