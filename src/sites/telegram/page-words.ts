/**
 * Words that Telegram's pages say about a chat, lower case: the two pages' own language files (English, Chinese, French,
 * Spanish, Russian, Portuguese, German). They confirm or stand in for marks; no message is ever searched for them.
 */

/** Card above the first message of a person who is not in the contacts. */
export const NOT_A_CONTACT: readonly string[] = [
  'not a contact',
  'not in your contacts',
  'non-contact',
  '不是联系人',
  '非联系人',
  '不在您的联系人',
  '不在你的联系人',
  '不是聯絡人',
  '非聯絡人',
  '不在您的聯絡人',
  'pas dans vos contacts',
  'pas un contact',
  'no es un contacto',
  'не в контактах',
  'não é um contato',
  'kein kontakt',
];

/** Buttons under the header of such a chat; whole labels. */
export const STRANGER_BUTTONS: ReadonlySet<string> = new Set([
  'add to contacts',
  'add contact',
  'block user',
  'block',
  'report spam',
  '添加到联系人',
  '添加联系人',
  '加为联系人',
  '屏蔽用户',
  '屏蔽',
  '拉黑',
  '举报垃圾信息',
  '加入聯絡人',
  '新增聯絡人',
  '封鎖使用者',
  '封鎖用戶',
  '封鎖',
  '檢舉垃圾訊息',
  'ajouter aux contacts',
  'ajouter un contact',
  'bloquer',
  'signaler un spam',
  'añadir a contactos',
  'bloquear usuario',
  'bloquear',
  'добавить в контакты',
  'заблокировать',
  'adicionar aos contatos',
  'kontakt hinzufügen',
  'blockieren',
]);

/** The line under the name of a channel: it has subscribers, where groups have members. */
export const SUBSCRIBERS: readonly string[] = [
  'subscriber',
  '订阅者',
  '位订阅',
  '訂閱者',
  '位訂閱',
  'abonné',
  'suscriptor',
  'подписчик',
  'inscrito',
  'abonnent',
];

/** The name of the chat with oneself. */
export const SAVED_MESSAGES: ReadonlySet<string> = new Set([
  'saved messages',
  '收藏夹',
  '已保存消息',
  '我的收藏',
  '儲存的訊息',
  '已儲存訊息',
  '我的訊息',
  'messages enregistrés',
  'mensajes guardados',
  'избранное',
  'mensagens salvas',
  'gespeichertes',
]);
