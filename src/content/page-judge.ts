/**
 * The heavy half of the page watch: reader, judgement and the drawing of notices. Kept apart from the first look, which is
 * all that most pages ever run, so that it is loaded only where the first look or the worker says yes.
 */
import { assessInSlices } from '../detection/page/assess-page.ts';
import type { Replies } from '../platform/messages.ts';
import { readPageInSlices } from '../sites/page-facts.ts';
import { noticeForPage } from '../ui/in-page/compose.ts';
import { createNoticeHost } from '../ui/in-page/host.tsx';
import type { Notice } from '../ui/in-page/notice.ts';
import { createWords } from '../ui/words.ts';

export interface PageJudge {
  readonly read: typeof readPageInSlices;
  readonly assess: typeof assessInSlices;
  readonly compose: (words: Replies['words:get'], recorded: Replies['page:record']) => Notice | null;
  readonly notices: typeof createNoticeHost;
}

export const pageJudge: PageJudge = {
  read: readPageInSlices,
  assess: assessInSlices,
  compose: ({ words, language, textSize }, { action, status }) =>
    noticeForPage(createWords(words, language), {
      action,
      reasons: status.pageReasons,
      origin: status.origin,
      page: status.page,
      ...(status.domain ? { domain: status.domain } : {}),
      language,
      textSize,
    }),
  notices: createNoticeHost,
};
