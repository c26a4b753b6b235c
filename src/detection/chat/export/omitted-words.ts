/**
 * What WhatsApp writes in place of a message, by language: left-out media, deleted and edited ones. Source: the wording of
 * exports and chats in these languages as the editors know it; a line that is missing here is read as ordinary text.
 */

/** A whole message that stands for a picture, a video and the like; lower case, marks gone. */
export const OMITTED =
  /^<?(?:media|image|video|audio|sticker|gif|document|contact card|photo|file|省略|多媒体|媒体|图像|图片|视频|音频|贴图|表情|文档|照片|影像|圖片|影片|音訊|語音訊息|貼圖|文件|médias?|image|vidéo|fichier|sticker|document|medien|bild|dokument|multimedia|imagen|archivo|mídia|imagem|multimídia|multimédia|media|immagine|без медиафайлов|медиа|изображение|видео|аудио|미디어|사진|동영상|오디오|メディア|画像|動画|音声|bỏ qua|đã bỏ qua|hình ảnh|gambar|media tidak|วิดีโอ|รูปภาพ|สื่อ|تم استبعاد|تم حذف)[^<>\n]{0,40}(?:omitted|omis|omise|omises|absente?|ausgeschlossen|weggelassen|omitid[oa]s?|ocult[oa]s?|omess[oia]|обмежено|пропущен[оы]?|опущен[оы]?|файлов|省略|忽略|略去|已略过|已略過|생략됨?|省略されました|除外|bỏ qua|disertakan|diabaikan|ถูกละ|ไม่รวม|الوسائط|تضمين)[^<>\n]{0,20}>?$/u;

/** Chinese clients put the verb first: <省略多媒体文件>. */
export const OMITTED_FIRST = /^<?(?:已?省略|已?忽略|已?略去|未包含)[^<>\n]{1,20}>?$/u;

/** A file beside the text: `IMG-1.jpg (file attached)`, `<attached: 1.opus>`, `<附件：1.mp4>`. */
export const ATTACHED =
  /^(?:<[^<>\n:：]{2,24}[:：]\s?[^<>\n]{3,120}>|[^\n<>()]{3,120}\.[a-z0-9]{2,4} \([^()\n]{3,40}\))/iu;

export const DELETED = new Set([
  'this message was deleted',
  'you deleted this message',
  'this message was deleted by admin',
  '此消息已删除',
  '此消息已被删除',
  '您删除了此消息',
  '你删除了此消息',
  '您已删除此消息',
  '你已删除此消息',
  '此訊息已刪除',
  '此訊息已被刪除',
  '你刪除了此訊息',
  '你已刪除此訊息',
  '您已刪除此訊息',
  '呢則訊息已刪除',
  'ce message a été supprimé',
  'vous avez supprimé ce message',
  'diese nachricht wurde gelöscht',
  'du hast diese nachricht gelöscht',
  'se eliminó este mensaje',
  'este mensaje fue eliminado',
  'eliminaste este mensaje',
  'esta mensagem foi apagada',
  'mensagem apagada',
  'você apagou esta mensagem',
  'questo messaggio è stato eliminato',
  'hai eliminato questo messaggio',
  'dit bericht is verwijderd',
  'u hebt dit bericht verwijderd',
  'данное сообщение удалено',
  'вы удалили данное сообщение',
  'このメッセージは削除されました',
  'このメッセージを削除しました',
  '삭제된 메시지입니다',
  '이 메시지는 삭제되었습니다',
  'tin nhắn này đã bị xóa',
  'pesan ini dihapus',
  'anda menghapus pesan ini',
  'ข้อความนี้ถูกลบแล้ว',
  'تم حذف هذه الرسالة',
  'bu mesaj silindi',
]);

/** The mark behind an edited message: `<This message was edited>`, `<此消息已编辑>`. */
export const EDITED =
  /\s?<[^<>\n]{0,30}(?:edited|编辑|編輯|modifié|bearbeitet|editó|editado|editada|modificato|bewerkt|изменено|編集|편집|chỉnh sửa|diedit|แก้ไข|تعديل|düzenlendi)[^<>\n]{0,16}>$/iu;
