/** Entry of the chat watch on Telegram Web. The same sites stand in src/platform/chat-sites.ts. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startTelegram } from '../../src/content/start-telegram.ts';
import { isFirst } from '../../src/platform/messenger.ts';

export default defineContentScript({
  matches: ['https://web.telegram.org/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => {
    if (isFirst('chat')) void startTelegram(document);
  },
});
