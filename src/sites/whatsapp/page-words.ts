/**
 * Words by which WhatsApp Web says things that no attribute says, by language, in lower case. Attested in public reports
 * where marked (*), else our own rendering of the same control. A missing language only loses this one signal: every use
 * has a second witness, and no word here ever decides alone who wrote a message.
 */

/** How the page calls the reader: `aria-label="You:"`*, "Você:"*, "Tú:"*, "你:"*. */
export const YOU: ReadonlySet<string> = new Set([
  'you',
  'você',
  'voce',
  'tú',
  'tu',
  'usted',
  '你',
  '您',
  'vous',
  'du',
  'sie',
  'вы',
  'ви',
  'あなた',
  '나',
  '본인',
  'bạn',
  'คุณ',
  'anda',
  'kamu',
  'आप',
  'siz',
  'sen',
  'jij',
  'u',
  'ty',
  'أنت',
  'אתה',
  'את',
  'شما',
  'তুমি',
  'আপনি',
  'εσείς',
  'te',
  'sinä',
  'ikaw',
]);

/** Name of the box that repeats an earlier message: "Quoted message"*. */
export const QUOTED: ReadonlySet<string> = new Set([
  'quoted message',
  '引用的消息',
  '引用消息',
  '引用的訊息',
  '引用訊息',
  '引用的郵件',
  'message cité',
  'message cite',
  'mensaje citado',
  'mensagem citada',
  'zitierte nachricht',
  'messaggio citato',
  'geciteerd bericht',
  'цитируемое сообщение',
  '引用されたメッセージ',
  '인용된 메시지',
  'tin nhắn được trích dẫn',
  'pesan yang dikutip',
  'mesej yang dipetik',
]);

/** Body of a message its author took back: "This message was deleted"*, "你已删除这条消息"*. */
export const DELETED: ReadonlySet<string> = new Set([
  'this message was deleted',
  'you deleted this message',
  '你已删除这条消息',
  '您已删除这条消息',
  '此消息已删除',
  '此消息已被删除',
  '此訊息已刪除',
  '你已刪除此訊息',
  'ce message a été supprimé',
  'vous avez supprimé ce message',
  'se eliminó este mensaje',
  'eliminaste este mensaje',
  'diese nachricht wurde gelöscht',
  'mensagem apagada',
  'esta mensagem foi apagada',
]);

/** Mark beside the clock: "Edited"*. */
export const EDITED: readonly string[] = [
  'edited',
  '已编辑',
  '已編輯',
  'modifié',
  'editado',
  'editada',
  'bearbeitet',
  'modificato',
  'изменено',
];

/** Label of the composer in the newest pages: "Type a message to group <name>"*, "Digite uma mensagem para o grupo …"*. */
export const COMPOSER_GROUP: readonly string[] = [
  'type a message to group ',
  'digite uma mensagem para o grupo ',
  'entrez un message pour le groupe ',
  'escribe un mensaje al grupo ',
  '输入消息发送到群组 ',
  '輸入訊息傳送至群組 ',
  'nachricht an die gruppe ',
  'scrivi un messaggio al gruppo ',
];
/** "Type a message to <name>"*. Asked after the group form, of which some are a beginning. */
export const COMPOSER_DIRECT: readonly string[] = [
  'type a message to ',
  'digite uma mensagem para ',
  'entrez un message pour ',
  'escribe un mensaje a ',
  '输入消息发送给 ',
  '輸入訊息傳送給 ',
  'nachricht an ',
  'scrivi un messaggio a ',
];

/** Card above a chat with a stranger: "Not in your contacts"*, "Não está nos seus contatos"*. */
export const NOT_IN_CONTACTS: readonly string[] = [
  'not in your contacts',
  'not in your contact list',
  'não está nos seus contatos',
  'no está en tus contactos',
  'pas dans vos contacts',
  'ne fait pas partie de vos contacts',
  '不在您的联系人',
  '不在你的联系人',
  '不在您的通讯录',
  '不在你的聯絡人',
  '不在您的聯絡人',
  'nicht in deinen kontakten',
];

/** How the page marks a name that only the other person chose: "Maybe <push name>"*, "~ Name"*. */
export const MAYBE = /^(?:maybe|可能是|也許是|peut-être|quizá|quizás|talvez|vielleicht)\s/iu;

/** Receipts in words, where the icon's name is gone: aria-label Sent / Delivered / Read*. */
export const RECEIPTS: ReadonlySet<string> = new Set([
  'sent',
  'delivered',
  'read',
  'pending',
  '已发送',
  '已送达',
  '已读',
  '已傳送',
  '已送達',
  '已讀',
  'envoyé',
  'distribué',
  'lu',
  'enviado',
  'entregado',
  'entregue',
  'leído',
  'lida',
  'lido',
  'gesendet',
  'zugestellt',
  'gelesen',
]);
