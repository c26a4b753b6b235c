/** Where things are on Telegram Web K (web.telegram.org/k/), as data: its open source and pages seen until July 2026. */
import type { TelegramPage } from './page.ts';

const REPLY = '.reply';
const PREVIEW = '.webpage-preview, .webpage, .web';
const NOT_TEXT = `.time, ${REPLY}, ${PREVIEW}, .name, .reactions, .reply-markup, .replies-footer, .fact-check, .bubble-tail, .emoji-status`;

export const webK: TelegramPage = {
  name: 'k',
  shell: '#page-chats, #column-left, .chatlist, .chatlist-chat',
  column: '.chats-container > .chat, .chat.tabs-tab',
  pane: { usual: ['.bubbles', '.bubbles-inner'], fallback: ['[data-scrollable="bubbles"]'] },
  current: '.active',
  leaving: '.from, .backwards-from',
  otherView: '.type-pinned, .type-scheduled, .type-static, .type-logs, .type-stories',
  header: '.chat-info',
  title: {
    usual: ['.chat-info .peer-title', '.topbar .peer-title'],
    fallback: ['.chat-info .user-title', '.chat-info .top', '.topbar .user-title'],
  },
  headerPeer: '.chat-info [data-peer-id], .chat-info[data-peer-id]',
  subtitle: '.chat-info .info, .chat-info .bottom',
  composer: {
    usual: ['.input-message-input[contenteditable="true"]:not(.input-field-input-fake)', '.input-message-input'],
    fallback: ['.chat-input [contenteditable]', '.new-message-wrapper [contenteditable]'],
  },
  strangerBar: '.pinned-actions-button.danger, .pinned-actions .danger, .topbar-plate-actions .danger',
  channel: '.bubbles-inner.is-broadcast, .bubbles-inner.is-channel:not(.is-chat), .bubble.channel-post',
  savedMessages: '.avatar-icon-saved, .avatar-icon-my_notes, .tgico-savedmessages, .tgico-saved',
  row: {
    any: '.bubble, [data-mid]',
    whole: ['bubble', 'is-in', 'is-out'],
    system: '.service, .is-date, .is-sponsored, .bubble-first, .is-fake',
    ids: [['data-mid', /^(\d{1,16})$/]],
    idInside: null,
    mine: '.is-out, .is-sent, .is-read, .time .sending-status-icon, .time .tgico-check, .time .tgico-checks',
    theirs: '.is-in',
    bubble: '.bubble-content',
    run: '.bubbles-group',
    text: { usual: ['.translatable-message', '.message'], fallback: ['.spoilers-container'] },
    quote: REPLY,
    quoteText: '.reply-subtitle',
    sender: '.name .peer-title, .colored-name .peer-title',
    forwarded: '.bubble-name-forwarded',
    preview: PREVIEW,
    buttons: '.reply-markup',
    clock: '.time-inner, .time',
    meta: '.time',
    edited: '.edited, [data-edited]',
    dated: '.time-inner[title], .time[title]',
    day: '.bubbles-date-group',
    dayHeading: '.is-date',
    notText: NOT_TEXT,
    emoji: 'custom-emoji-element, custom-emoji-renderer-element, .custom-emoji',
    media: [
      ['sticker', '.sticker, .emoji-big, .media-sticker-wrapper'],
      ['voice', '.voice-message, audio-element.is-voice, .audio.is-voice'],
      ['video', '.round, .video, .media-round, .media-video'],
      ['poll', '.poll-message, poll-element'],
      ['call', '.call-message, .bubble-call'],
      ['card', '.contact-message, .contact'],
      ['location', '.geo-container, .geo-footer'],
      ['payment', '.invoice, .is-invoice'],
      ['document', '.document-message, .audio-message, .document, .document-container, audio-element'],
      ['picture', '.photo, .is-album, .media-photo, .attachment img, .attachment canvas'],
    ],
    wordyMedia:
      '.document, .document-container, audio-element, .audio, poll-element, .poll, .contact, .bubble-call, .geo-footer, .invoice, .video-time, .attachment .time',
  },
};
