/**
 * The heavy half of the page watch: reader, judgement and the drawing of notices. Kept apart from the first look, which is
 * all that most pages ever run, so that it is loaded only where the first look or the worker says yes.
 */
import { addressesIn, speaksOfSolana } from '../detection/link/addresses.ts';
import { assessInSlices } from '../detection/page/assess-page.ts';
import type { PaymentAddress } from '../detection/page/facts.ts';
import { findQrPictures } from '../sites/page-facts/qr-pictures.ts';
import { withCodes } from '../sites/page-facts/with-codes.ts';
import { readPageInSlices } from '../sites/page-facts.ts';
import { noticeForPage } from '../ui/in-page/compose.ts';
import { createNoticeHost } from '../ui/in-page/host.tsx';
import { noticeForMoment, noticeForPayment } from '../ui/in-page/payment-notice.ts';
import { createWords } from '../ui/words.ts';
import { createPageDesk, type PageDesk, type PageDeskParts } from './page-desk.ts';
import type { NoticePresenter } from './page-notice.ts';

export interface PageJudge {
  readonly read: typeof readPageInSlices;
  readonly pictures: typeof findQrPictures;
  readonly withCodes: typeof withCodes;
  readonly assess: typeof assessInSlices;
  /** Payment addresses in a text that was put into a form. @param context text of the page around it. */
  readonly addresses: (text: string, context: () => string) => readonly PaymentAddress[];
  readonly compose: Omit<NoticePresenter, 'host'>;
  readonly notices: typeof createNoticeHost;
  /** What is said on the page; opened when there is something to say. */
  readonly desk: (parts: PageDeskParts) => PageDesk;
}

export const pageJudge: PageJudge = {
  read: readPageInSlices,
  pictures: findQrPictures,
  withCodes,
  assess: assessInSlices,
  addresses: (text, context) => {
    const found = addressesIn(text, false);
    return found.length > 0 ? found : addressesIn(text, speaksOfSolana(context()));
  },
  compose: {
    compose: ({ words, language, textSize }, { action, status }) =>
      noticeForPage(createWords(words, language), {
        action,
        reasons: status.pageReasons,
        origin: status.origin,
        page: status.page,
        ...(status.domain ? { domain: status.domain } : {}),
        ...(status.licences ? { licences: status.licences } : {}),
        unestablished: status.unestablished ?? null,
        language,
        textSize,
      }),
    composePayment: ({ words, language, textSize }, finding) =>
      noticeForPayment(createWords(words, language), finding, { language, textSize }),
    composeMoment: ({ words, language, textSize }, moment, { action, status }) =>
      noticeForMoment(createWords(words, language), moment, {
        action,
        reasons: status.pageReasons,
        origin: status.origin,
        page: status.page,
        language,
        textSize,
      }),
  },
  notices: createNoticeHost,
  desk(parts) {
    return createPageDesk(this, parts);
  },
};
