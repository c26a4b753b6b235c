/** The chat watch with the readers of WhatsApp Web and no other: a page carries only what can read it. */
import { whatsapp } from '../sites/whatsapp.ts';
import { startChatWatch } from './start-chat-watch.ts';

export const startWhatsApp = (document: Document): Promise<void> => startChatWatch(document, [whatsapp]);
