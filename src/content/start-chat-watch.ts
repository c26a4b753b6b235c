/**
 * Entry of the chat watch in the tab: fetches the reader's word lists from the worker, then lets the watch run. Until they
 * are there nothing is judged and the popup says "starting": a reader without words would call every chat calm.
 */
import { buildVocabulary } from '../detection/chat/concepts/vocabulary.ts';
import { createReader } from '../detection/chat/reader.ts';
import type { ChatSite } from '../sites/chat-site.ts';
import { PRODUCTION, type WatchDependencies, watchChat } from './watch-chat.ts';

/** The worker may be busy starting: again after a second, then ever more slowly, without end while the extension lives. */
const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 60_000;

export async function startChatWatch(
  document: Document,
  sites: readonly ChatSite[],
  d: Omit<WatchDependencies, 'createReader' | 'sites'> = PRODUCTION,
): Promise<void> {
  for (let wait = FIRST_RETRY_MS; d.isAlive(); wait = Math.min(LAST_RETRY_MS, wait * 2)) {
    const reply = await d.ask('chat:words', {});
    if (reply.ok) {
      const vocabulary = buildVocabulary(reply.value.lists);
      watchChat(document, {
        ...d,
        sites,
        createReader: (thread, opinion) => createReader(thread, vocabulary, opinion),
      });
      return;
    }
    await new Promise<void>((resolve) => d.timers.set(resolve, wait));
  }
}
