/** Payment addresses put into a form: what is asked about, what is never looked at, and the moments a page is warned of. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pageJudge } from '../../src/content/page-judge.ts';
import { momentOf } from '../../src/content/page-moments.ts';
import { PageTyping } from '../../src/content/page-typing.ts';
import { textFieldOf } from '../../src/content/text-field.ts';
import type { PageFacts } from '../../src/detection/page/facts.ts';
import type { Replies } from '../../src/platform/messages.ts';

const TRON = 'TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC';
const ETH = '0x52908400098527886e0f7030069857d2e4169ee7';
const FINDING = { kind: 'from-chat' as const, origin: { level: 3 as const, at: 1 } };

function setUp(answer: () => Replies['payment:check']['finding'] | undefined = () => FINDING) {
  const asked: string[][] = [];
  const told: unknown[] = [];
  const looked: string[] = [];
  const typing = new PageTyping({
    addresses: (text) => {
      looked.push(text);
      return pageJudge.addresses(text, () => document.body.textContent ?? '');
    },
    check: async (addresses) => {
      asked.push(addresses.map(({ address }) => address));
      return answer();
    },
    tell: (finding) => told.push(finding),
    schedule: (run, delay) => {
      const timer = setTimeout(run, delay);
      return () => clearTimeout(timer);
    },
  });
  const put = async (selector: string, value: string) => {
    const field = document.querySelector(selector) as HTMLInputElement;
    field.value = value;
    const listen = (event: Event) => {
      const changed = textFieldOf(event);
      if (changed) typing.changed(changed);
    };
    document.addEventListener('input', listen, { once: true });
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    document.removeEventListener('input', listen);
    await vi.advanceTimersByTimeAsync(300);
  };
  return { typing, asked, told, looked, put };
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<form><input id="to"><input id="shown" readonly><input id="amount"><input id="secret" type="password"><textarea id="note"></textarea></form>';
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

describe('an address in a field', () => {
  test.each([
    ['#to', TRON, TRON],
    ['#to', ` ${ETH.toUpperCase().replace('0X', '0x')} `, ETH],
    ['#note', `please pay ${TRON} today`, TRON],
  ])('%s: %s is asked about', async (field, text, address) => {
    const { put, asked, told } = setUp();
    await put(field, text);
    expect(asked).toEqual([[address]]);
    expect(told).toEqual([FINDING]);
  });

  test.each([
    ['#to', '250.00'],
    ['#to', TRON.slice(0, 30)],
    ['#note', 'Dear aunt, thank you for the lovely tea yesterday, we must do it again'],
    ['#secret', TRON],
    ['#shown', TRON],
    ['#note', `${'long story '.repeat(60)}${TRON}`],
  ])('%s: %s is not', async (field, text) => {
    const { put, asked, told } = setUp();
    await put(field, text);
    expect([asked, told]).toEqual([[], []]);
  });

  test('ordinary text is not even handed to the judge', async () => {
    const { put, looked } = setUp();
    await put('#note', 'my new password is swordfish');
    expect(looked).toEqual([]);
  });

  test('is asked about once, again after a change, and taken back when it is deleted', async () => {
    const { put, asked } = setUp();
    await put('#to', TRON);
    await put('#to', TRON);
    await put('#amount', '3');
    await put('#to', ETH);
    await put('#to', '');
    expect(asked).toEqual([[TRON], [ETH], []]);
  });

  test('a field that the page has removed holds nothing any more', async () => {
    const { put, asked, typing } = setUp();
    await put('#to', TRON);
    document.body.innerHTML = '';
    typing.pageChanged();
    await vi.advanceTimersByTimeAsync(10);
    expect(asked).toEqual([[TRON], []]);
  });

  test('is asked about again where the worker gave no answer', async () => {
    let answer: typeof FINDING | undefined;
    const silent = setUp(() => answer);
    await silent.put('#to', ETH);
    expect(silent.told).toEqual([]);
    answer = FINDING;
    await silent.put('#to', ETH);
    expect(silent.told).toEqual([FINDING]);
  });

  test('Solana counts where the page speaks of it', async () => {
    const solana = '7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV3';
    const { put, asked } = setUp();
    await put('#to', solana);
    expect(asked).toEqual([]);
    document.body.append('Network: Solana');
    await put('#to', `${solana} `);
    expect(asked).toEqual([[solana]]);
  });
});

describe('the moment before', () => {
  const recorded = (action: string, rules: string[] = []) =>
    ({
      action,
      status: { pageReasons: rules.map((rule) => ({ rule, where: 'main' })) },
    }) as unknown as Replies['page:record'];
  const facts = (more: Partial<PageFacts> = {}) =>
    ({ addresses: [{ chain: 'tron', address: TRON }], downloads: ['https://x.example/a.apk'], ...more }) as PageFacts;
  const press = (
    selector: string,
    type: string,
    about: Replies['page:record'] | null,
    read: PageFacts | null = facts(),
  ) => {
    let moment: string | null = 'never pressed';
    const listen = (event: Event) => {
      event.preventDefault();
      moment = momentOf(event, about, read);
    };
    document.addEventListener(type, listen, { once: true });
    document
      .querySelector(selector)
      ?.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
    document.removeEventListener(type, listen);
    return moment;
  };
  beforeEach(() => {
    document.body.innerHTML = `<p id="p">${TRON}</p><button id="copy">复制地址</button><button id="other">查看活动</button>
      <a id="app" href="https://x.example/a.apk"><span id="in">下载</span></a><a id="link" href="https://x.example/b">b</a>
      <textarea id="seed"></textarea><input id="mail" type="email">`;
  });

  test.each([
    ['#copy', 'click', 'deposit', []],
    ['#p', 'copy', 'deposit', []],
    ['#in', 'click', 'app', []],
    ['#seed', 'focusin', 'seed', ['P-seed-ask']],
  ] as const)('%s %s: %s', (selector, type, moment, rules) => {
    expect(press(selector, type, recorded('banner', [...rules]))).toBe(moment);
  });

  test.each([
    ['#other', 'click', 'banner', []],
    ['#link', 'click', 'banner', []],
    ['#seed', 'focusin', 'banner', ['P-bare-door']],
    ['#mail', 'focusin', 'banner', ['P-seed-ask']],
    ['#seed', 'copy', 'banner', []],
    ['#copy', 'click', 'none', []],
  ] as const)('%s %s under %s says nothing', (selector, type, action, rules) => {
    expect(press(selector, type, recorded(action, [...rules]))).toBeNull();
  });

  test('nothing is said of a page that was not read, or shows no address', () => {
    expect(press('#copy', 'click', null)).toBeNull();
    expect(press('#copy', 'click', recorded('banner'), null)).toBeNull();
    expect(press('#copy', 'click', recorded('banner'), facts({ addresses: [] }))).toBeNull();
  });
});
