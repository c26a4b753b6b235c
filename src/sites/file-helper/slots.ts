/** Where things are on WeChat's file transfer page, as data: one public user script of 2026 that reads the live page. */
import type { Slot } from '../slots.ts';

export const LOGGED_IN = '.page-logined, .chat-panel';
export const LOG_IN = '.page__login, .login__type__container';
export const PANE: Slot = { usual: ['#chatBody', '.chat-panel__body'], fallback: ['.page-logined .chat-panel'] };
export const COMPOSER: Slot = {
  usual: ['textarea.chat-panel__input-container', '.chat-panel__input-container'],
  fallback: ['.chat-panel textarea', 'textarea'],
};
export const ROW: Slot = { usual: ['.msg-item'], fallback: ['.msg-list__item'] };
export const TEXT: Slot = { usual: ['.msg-text'], fallback: [] };
export const BUBBLE = '.msg-item__content';
export const MEDIA = [
  ['document', '.msg-file'],
  ['video', '.msg-video, video'],
  ['picture', '.msg-image'],
] as const;
/** Signs of messages, to tell an empty page from one that has changed. */
export const LIKE_A_MESSAGE = '.msg-text, .msg-image, .msg-file, .msg-item__content';
