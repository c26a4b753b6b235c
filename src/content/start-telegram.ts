/** The chat watch with the readers of Telegram Web and no other: a page carries only what can read it. */
import { telegram } from '../sites/telegram.ts';
import { startChatWatch } from './start-chat-watch.ts';

export const startTelegram = (document: Document): Promise<void> => startChatWatch(document, [telegram]);
