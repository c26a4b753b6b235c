/** Asks the content script of one tab; only Kinward's own pages do. The worker hears nothing of it. */
import * as v from 'valibot';
import { browser } from './browser.ts';
import { TAB_MESSAGES, type TabMessageName, type TabReply } from './tab-messages.ts';

/** Null where nobody answers (no chat site, page not loaded, an old script) or the answer has another shape. */
export async function askTab<N extends TabMessageName>(tab: number, name: N): Promise<TabReply<N> | null> {
  try {
    const reply = v.safeParse(TAB_MESSAGES[name], await browser.tabs.sendMessage(tab, { name }, { frameId: 0 }));
    return reply.success ? (reply.output as TabReply<N>) : null;
  } catch {
    return null;
  }
}
