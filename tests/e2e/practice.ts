/** The practice conversation as tests use it: its messages, moved to end today, whole or up to a stage. */
import { join } from 'node:path';
import { endingToday, loadConversation, type PlayedMessage } from '../../scripts/start/conversation.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'practice');

export async function practiceMessages(language: 'zh' | 'en' = 'zh'): Promise<readonly PlayedMessage[]> {
  const file = join(FOLDER, language === 'zh' ? 'conversation.jsonl' : 'conversation-en.jsonl');
  return endingToday(await loadConversation(file, null, Date.now()), Date.now()).messages;
}

/** Messages before the link, with the link, and after it. */
export function aroundLink(messages: readonly PlayedMessage[]) {
  const at = messages.findIndex(({ text }) => text.includes('https://'));
  return { before: messages.slice(0, at), link: messages.slice(at, at + 1), after: messages.slice(at + 1) };
}
