/** Entry of the chat watch on WhatsApp Web. The same sites stand in src/platform/chat-sites.ts. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startWhatsApp } from '../../src/content/start-whatsapp.ts';
import { isFirst } from '../../src/platform/messenger.ts';

export default defineContentScript({
  matches: ['https://web.whatsapp.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => {
    if (isFirst('chat')) void startWhatsApp(document);
  },
});
