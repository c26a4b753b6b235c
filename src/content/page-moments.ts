/**
 * Sees what the person is about to do on a page that has something against it: enter a recovery phrase, copy a payment
 * address, follow a link to an app outside the stores. Reads the place of a press, never what is typed.
 */
import type { PageFacts } from '../detection/page/facts.ts';
import type { Replies } from '../platform/messages.ts';
import type { Moment } from './page-notice.ts';

type Recorded = Replies['page:record'];
type Facts = Pick<PageFacts, 'addresses' | 'downloads'>;

const SEED_RULE = 'P-seed-ask';
/** Longest control that is taken for a copy button, in characters of its text. */
const SHORT = 40;
const COPY = /copy|copier|复制|複製|copiar|sao chép|คัดลอก|salin|コピー|복사/i;

/** Null where the press is about none of them, or nothing speaks against the page. */
export function momentOf(event: Event, recorded: Recorded | null, facts: Facts | null): Moment | null {
  if (!recorded || !facts || recorded.action === 'none') return null;
  const target = event.composedPath()[0] as Element | undefined;
  if (typeof target?.closest !== 'function') return null;
  if (event.type === 'focusin') {
    const asks = recorded.status.pageReasons.some(({ rule }) => rule === SEED_RULE);
    return asks && target.matches('input:not([type=password]):not([type=email]), textarea') ? 'seed' : null;
  }
  if (event.type === 'copy') return facts.addresses.length > 0 && !isField(target) ? 'deposit' : null;
  const link = target.closest('a[href]') as HTMLAnchorElement | null;
  if (link && facts.downloads.includes(link.href)) return 'app';
  const control = target.closest('button, [role=button], [data-clipboard-text], [class*=copy], [class*=btn]');
  const label = control?.textContent?.slice(0, SHORT + 1) ?? '';
  const copies = control?.hasAttribute('data-clipboard-text') || (label.length <= SHORT && COPY.test(label));
  return copies && facts.addresses.length > 0 ? 'deposit' : null;
}

/** What a person copies out of a field of their own is no deposit address of the page. */
function isField(target: Element): boolean {
  return target.matches('input:not([readonly]), textarea:not([readonly])');
}
