/**
 * The chat sites that are watched, as the manifest names them, each beside the script that watches it: a page carries the
 * reader of its own site only. The house test holds this and the entrypoints equal.
 */
export interface ChatScript {
  /** Path in the package. */
  readonly file: string;
  readonly hosts: readonly string[];
}

export const CHAT_SCRIPTS: readonly ChatScript[] = [
  { file: 'content-scripts/chat-whatsapp.js', hosts: ['web.whatsapp.com'] },
  {
    file: 'content-scripts/chat-wechat.js',
    hosts: [
      'wx.qq.com',
      'wx2.qq.com',
      'web.wechat.com',
      'web2.wechat.com',
      'filehelper.weixin.qq.com',
      'szfilehelper.weixin.qq.com',
    ],
  },
  { file: 'content-scripts/chat-telegram.js', hosts: ['web.telegram.org'] },
];

export const chatHosts: readonly string[] = CHAT_SCRIPTS.flatMap(({ hosts }) => hosts);
export const sitesOf = (hosts: readonly string[]): readonly string[] => hosts.map((host) => `https://${host}/*`);
export const CHAT_SITES: readonly string[] = sitesOf(chatHosts);
