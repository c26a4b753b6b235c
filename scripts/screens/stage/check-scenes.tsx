/** Scenes of "Check something": the real page with invented texts; what the worker would tell is made up beside them. */
import type { DomainVerdict } from '../../../src/blocklist/verdict.ts';
import type { NameVerdict } from '../../../src/detection/link/check-name.ts';
import { type CheckCallbacks, mountCheck } from '../../../src/ui/check/mount.tsx';
import type { Scene } from './scenes.tsx';

type Shared = Pick<CheckCallbacks, 'settings' | 'change' | 'helpLines' | 'now'>;

const CHAT = `2026/5/18 下午5:18 - 林先生: 早安，今天我舅舅说行情来了，他以前是华尔街分析师，有内部消息
2026/5/18 下午5:20 - 王芳: 我不懂这些
2026/5/18 下午5:21 - 林先生: 我带你一起做，手把手教，很简单。先小额体验，亏了我赔
2026/5/18 下午5:22 - 林先生: 点这个链接下载 https://harvest-yield-global.example/app ，应用商店搜不到
2026/5/20 上午9:01 - 王芳: <省略多媒体文件>
2026/5/20 上午9:02 - 王芳: 我转了两万过去了
2026/5/28 上午9:02 - 王芳: 平台说提现要先交20%的税，还不能从余额里扣
2026/5/28 上午9:03 - 林先生: 先交上就能提，我帮你出一半，别跟家人讲`;

const LISTED = 'harvest-yield-global.example';
const domainOf = (url: string): DomainVerdict => {
  const host = new URL(url).hostname;
  const listed = host === LISTED;
  return {
    host,
    verdict: listed ? 'listed' : 'none',
    source: listed ? 'sample-one' : null,
    since: listed ? '2026-09-02' : null,
    reason: listed ? 'exact' : null,
  };
};
const nameOf = (name: string): NameVerdict =>
  name.includes('Harbour')
    ? { verdict: 'known', name: 'Harbour Exchange', hosts: ['harbour-exchange.example'], listed: [] }
    : { verdict: 'none', name: '', hosts: [], listed: [] };

/** @param after what the person does once the text stands in the box and was looked at. */
function check(
  text: string,
  shared: (look: Parameters<Scene>[1]) => Shared,
  after?: (root: HTMLElement) => void,
): Scene {
  return async (root, look) => {
    await mountCheck(root, {
      ...shared(look),
      waiting: async () => (text === '' ? undefined : text),
      places: async (urls, addresses) => ({
        links: urls.map((url) => ({ domain: domainOf(url), origin: null })),
        payments: addresses.map((address) => ({ address, origin: null })),
      }),
      name: async (name) => nameOf(name),
      chatWords: async () => (await fetch('/words/chat.txt')).text(),
      copy: async () => true,
      print: () => {},
    });
    after?.(root);
    // The last step of a press is drawn in a later turn.
    for (let i = 0; i < 100 && after && !root.querySelector('[data-step=done]'); i++)
      await new Promise((next) => setTimeout(next, 20));
  };
}

const second = (root: HTMLElement) => root.querySelectorAll<HTMLElement>('.places button')[1]?.click();

export function checkScenes(shared: (look: Parameters<Scene>[1]) => Shared): Readonly<Record<string, Scene>> {
  return {
    'check-empty': check('', shared),
    'check-who': check(CHAT, shared),
    'check-chat': check(CHAT, shared, second),
    'check-link': check('https://gold-tide.example/app', shared),
    'check-listed': check(`看看 ${LISTED}/app 靠谱吗`, shared),
    'check-name': check('Harbour Exchange', shared),
    'check-name-none': check('晨星恒信国际', shared),
    'check-payment': check('0x52908400098527886E0F7030069857D2E4169EE7', shared),
    'check-account': check('6222 0000 1234 5678 901', shared),
    'check-calm': check('妈：晚上回来吃饭吗\n我：回，七点到\n妈：那我炖排骨', shared),
  };
}
