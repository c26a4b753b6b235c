/**
 * Where things are on WeChat Web, as data: the site's own page template, last seen to change in March 2022. Class names
 * are the template's own, not hashed, so they are the anchors here.
 */
import type { Slot } from '../slots.ts';

export const AREA: Slot = { usual: ['#chatArea'], fallback: ['.box.chat'] };
export const TITLE: Slot = { usual: ['.box_hd .title_name', '.title_name'], fallback: [] };
/** The scroll bar's wrapper carries the same classes as the list inside it: ask for what only the list has. */
export const PANE: Slot = {
  usual: ['.chat_bd.scroll-content', '.chat_bd[data-cm*="clean"]'],
  fallback: ['[data-cm*="clean"]', '.chat_bd'],
};
export const COMPOSER: Slot = { usual: ['#editArea', '.box_ft [contenteditable]'], fallback: ['[contenteditable]'] };
export const LOGGED_IN = '#J_NavChatScrollBody, .main .panel';
export const ROW = '[message-directive]';
/** Rows whose frame has lost its mark. */
export const BARE_ROW = '.message, p.message_system';
/** Signs of messages, to tell an empty chat from a page that has changed. */
export const LIKE_A_MESSAGE = '[data-cm*="msgId"], pre.js_message_plain, .message, .bubble';
/** The template's copy of rows, drawn unseen to measure them. */
export const PRERENDER = '#prerender';

export const MESSAGE = '.message';
export const BUBBLE = '.js_message_bubble, .emoticon';
export const AVATAR = 'img.avatar';
export const NICKNAME = '.content h4.nickname';
export const CHIP = '.message_system .content';
export const TEXT = 'pre.js_message_plain';
export const TEXT_FALLBACK = '.plain pre, .plain';
export const SENDING = '.ico_loading';
export const HIDDEN = 'ng-hide';

export const MEDIA = [
  ['sticker', '.emoticon, .custom_emoji'],
  ['voice', '.voice'],
  ['video', '.video, .microvideo'],
  ['location', '.location'],
  ['payment', '.luckmoney'],
  ['document', '.attach'],
  ['card', '.card'],
  ['picture', '.picture, img.msg-img'],
] as const;
/** A shared link with title and description, and the words that a shared card or friend request carries. */
export const APP = 'a.app[href]';
export const CARD_WORDS = '.card .signature';

/** The site's own accounts: not chats with a person. */
export const NOT_CHATS: ReadonlySet<string> = new Set(['filehelper', 'newsapp', 'weixin']);
/** Friend requests: strangers by nature. */
export const REQUESTS = 'fmessage';
