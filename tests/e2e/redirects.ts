/** Pages that send a browser on to another site, in every way that pages do; and one that only links there. */
import type { FakeHost } from './fake-hosts.ts';

/** The link that a chat hands over; its path says how it sends on. */
export const DOOR = 'go.link-door.example';
/** A hop in the middle: sends on by a server's answer. */
export const HOP = 'hop.counting.example';
/** Where all of them lead. */
export const LANDING = 'h5.landed-markets.example';

const page = (head: string, body = '') => `<!doctype html><meta charset="utf-8"><title>...</title>${head}<body>${body}`;
const target = (to: string) => `https://${LANDING}/reg?by=${to}`;

export const WAYS = {
  server: () => ({ status: 302, headers: { location: target('server') }, body: '' }),
  'server-307': () => ({ status: 307, headers: { location: target('server-307') }, body: '' }),
  'two-servers': () => ({ status: 301, headers: { location: `https://${HOP}/on` }, body: '' }),
  meta: () => ({ body: page(`<meta http-equiv="refresh" content="0;url=${target('meta')}">`) }),
  'meta-later': () => ({ body: page(`<meta http-equiv="refresh" content="1;url=${target('meta-later')}">`) }),
  script: () => ({ body: page(`<script>location.replace('${target('script')}')</script>`) }),
  'script-later': () => ({
    body: page(`<script>setTimeout(() => { location.href = '${target('script-later')}' }, 700)</script>`),
  }),
  'script-then-server': () => ({ body: page(`<script>location.href = 'https://${HOP}/on'</script>`) }),
} as const satisfies Record<string, FakeHost>;

export const door: FakeHost = (request) => {
  const way = request.path.slice(1);
  if (way === 'link') return { body: page('', `<a id="on" href="${target('link')}">${LANDING}</a>`) };
  return Object.hasOwn(WAYS, way) ? WAYS[way as keyof typeof WAYS]() : null;
};
export const hop: FakeHost = () => ({ status: 302, headers: { location: target('hop') }, body: '' });

/** An unknown platform, as such pages are. */
export const landing: FakeHost = () => ({
  body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>远合国际</title><body><h2>欢迎加入远合国际</h2><p>数字资产合约交易</p>
   <form><input placeholder="手机号"><input type="password" placeholder="登录密码"><input placeholder="邀请码（必填）"><button>注册</button></form>
   <p>在线客服</p><ul><li>BTC/USDT 68,210.5 +1.2%</li><li>ETH/USDT 3,410.2 -0.3%</li></ul>`,
});
