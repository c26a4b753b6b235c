/** Entry of the chat watch on the chat sites. The same sites stand in src/platform/chat-sites.ts. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startChatWatch } from '../../src/content/start-chat-watch.ts';
import { isFirst } from '../../src/platform/messenger.ts';

export default defineContentScript({
  matches: [
    'https://web.whatsapp.com/*',
    'https://wx.qq.com/*',
    'https://wx2.qq.com/*',
    'https://web.wechat.com/*',
    'https://web2.wechat.com/*',
    'https://filehelper.weixin.qq.com/*',
    'https://szfilehelper.weixin.qq.com/*',
    'https://web.telegram.org/*',
  ],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => {
    if (isFirst('chat')) void startChatWatch(document);
  },
});
