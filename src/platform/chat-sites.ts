/** The chat sites that are watched, as the manifest names them. The house test holds the two lists equal. */
export const chatHosts: readonly string[] = [
  'web.whatsapp.com',
  'wx.qq.com',
  'wx2.qq.com',
  'web.wechat.com',
  'web2.wechat.com',
  'filehelper.weixin.qq.com',
  'szfilehelper.weixin.qq.com',
  'web.telegram.org',
];
export const CHAT_SITES: readonly string[] = chatHosts.map((host) => `https://${host}/*`);
