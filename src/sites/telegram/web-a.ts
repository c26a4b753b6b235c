/** Where things are on Telegram Web A (web.telegram.org/a/), as data: its open source, read up to 2026. */
import type { TelegramPage } from './page.ts';

const REPLY = '.EmbeddedMessage';
const PREVIEW = '.WebPage';
const NOT_TEXT = `.MessageMeta, .Reactions, ${REPLY}, ${PREVIEW}, .message-title, .message-subheader, .translation-animation, .FactCheck, .InlineButtons, .CommentButton, .message-action-buttons, .message-action-button, .quick-reaction, .svg-appendix, .transcription`;

export const webA: TelegramPage = {
  name: 'a',
  shell: '#Main, #LeftColumn, .LeftColumn, .chat-list',
  column: '#MiddleColumn',
  pane: { usual: ['.MessageList', '.messages-container'], fallback: ['.messages-layout'] },
  current: '.Transition_slide-active, .Transition_slide-to, .Transition__slide--active',
  leaving: '.Transition_slide-from, .Transition_slide-inactive, .Transition__slide--inactive',
  otherView: '.type-pinned, .type-scheduled',
  header: '.MiddleHeader .ChatInfo',
  title: {
    usual: ['.MiddleHeader .ChatInfo .fullName', '.MiddleHeader .fullName', '.ChatInfo .fullName'],
    fallback: ['.MiddleHeader h3', '.ChatInfo h3', '.ChatInfo .title'],
  },
  headerPeer: '.ChatInfo [data-peer-id]',
  subtitle: '.ChatInfo .status',
  composer: {
    usual: ['#editable-message-text', '.Composer [contenteditable="true"]'],
    fallback: ['#message-input-text [contenteditable]', '.middle-column-footer [contenteditable]'],
  },
  strangerBar: '.ChatReportPanel button, .ChatReportPane button, .UserReportPanel--Button',
  channel: '.MessageList.is-channel, .ChatInfo .channel-status',
  savedMessages: '.ChatInfo .saved-messages, .ChatInfo .icon-avatar-saved-messages',
  row: {
    any: '.Message, .message-list-item, [data-message-id], [id^="message-"]:not([id^="message-group-"])',
    whole: ['Message', 'message-list-item'],
    system: '.ActionMessage, .SponsoredMessage, .local-action-message',
    ids: [
      ['data-message-id', /^(\d{1,16})$/],
      ['id', /^message-?(\d{1,16})$/],
    ],
    idInside: '.bottom-marker[data-message-id]',
    mine: '.own, .MessageOutgoingStatus, .with-outgoing-icon',
    theirs: null,
    bubble: '.message-content',
    run: '.sender-group-container',
    text: { usual: ['.text-content'], fallback: ['.text-content-inner'] },
    quote: REPLY,
    quoteText: '.embedded-text-wrapper, .message-text > p',
    sender: '.message-title .sender-title, .message-title-name',
    forwarded: '.forwarded-message, .forward-title',
    preview: PREVIEW,
    buttons: '.InlineButtons',
    clock: '.message-time',
    meta: '.MessageMeta',
    edited: null,
    dated: '.message-time[title]',
    day: '.message-date-group',
    dayHeading: '.sticky-date',
    notText: NOT_TEXT,
    emoji: '.custom-emoji, .CustomEmoji',
    media: [
      ['sticker', '.message-content.sticker, .media-inner.sticker, .AnimatedSticker, .AnimatedEmoji'],
      ['voice', '.message-content.voice, .Audio.own-voice, .voice-recording, .Audio .waveform'],
      ['video', '.RoundVideo, .media-inner video, .message-media-duration'],
      ['poll', '.Poll'],
      ['call', '.MessagePhoneCall'],
      ['card', '.message-content.contact, .Contact'],
      ['location', '.Location'],
      ['payment', '.Invoice'],
      ['document', '.File, .Audio'],
      ['picture', '.Album, .media-inner, .message-content.media img'],
    ],
    wordyMedia:
      '.File, .Audio, .Poll, .MessagePhoneCall, .Contact, .Location, .Invoice, .message-media-duration, .media-loading',
  },
};
