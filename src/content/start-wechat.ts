/** The chat watch with the readers of WeChat Web and its file helper and no other: a page carries only what can read it. */
import { fileHelper } from '../sites/file-helper.ts';
import { wechat } from '../sites/wechat.ts';
import { startChatWatch } from './start-chat-watch.ts';

export const startWeChat = (document: Document): Promise<void> => startChatWatch(document, [wechat, fileHelper]);
