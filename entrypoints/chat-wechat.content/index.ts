/** Entry of the chat watch on WeChat Web and its file helper. The same sites stand in src/platform/chat-sites.ts. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startWeChat } from '../../src/content/start-wechat.ts';
import { isFirst } from '../../src/platform/messenger.ts';

export default defineContentScript({
  matches: [
    'https://wx.qq.com/*',
    'https://wx2.qq.com/*',
    'https://web.wechat.com/*',
    'https://web2.wechat.com/*',
    'https://filehelper.weixin.qq.com/*',
    'https://szfilehelper.weixin.qq.com/*',
  ],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => {
    if (isFirst('chat')) void startWeChat(document);
  },
});
