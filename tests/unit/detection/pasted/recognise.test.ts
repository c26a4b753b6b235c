/** What was pasted, two-sided: each kind with what looks like it and is another. */
import { describe, expect, it } from 'vitest';
import { addressesInText, onlyAddresses } from '../../../../src/detection/pasted/places.ts';
import { type PastedKind, recognise, recogniseAs } from '../../../../src/detection/pasted/recognise.ts';
import { toEnd } from '../../../fixtures/pasted/read-all.ts';

const ROWS: readonly (readonly [PastedKind, string])[] = [
  ['links', 'https://gold-tide.example/app?x=1'],
  ['links', 'gold-tide.example'],
  ['links', 'gold-tide[.]example'],
  ['links', 'hxxps://gold-tide.example/'],
  ['links', 'a.example\nb.example/x'],
  ['links', '例子.公司'],
  ['message', '看看 gold-tide.example 靠谱吗'],
  ['payment', '0x52908400098527886E0F7030069857D2E4169EE7'],
  ['payment', '收款地址（以太坊）：0x52908400098527886E0F7030069857D2E4169EE7'],
  ['payment', '7v91N7iZ9mNicL8WfG6cgSCKyRXydQjLh6UYBWwm6y1Q'],
  [
    'message',
    '请把钱转到 0x52908400098527886E0F7030069857D2E4169EE7 ，转好以后截图发给我，老师会马上帮你上分，今天名额只剩最后三个了，机会不等人',
  ],
  ['account', '6222 0000 1234 5678 901'],
  ['account', 'FR76 3000 6000 0112 3456 7890 189'],
  ['message', '110'],
  ['name', '币安'],
  ['name', '恒信国际交易所'],
  ['name', 'Harvest Yield Global'],
  ['name', 'MT5'],
  ['message', '你好在吗'],
  ['message', '早安'],
  ['message', 'hello'],
  ['message', 'Bonjour, ça va ?'],
  ['message', '昨天老师带我做单赚了三千'],
  ['message', 'made 4k in half an hour, not luck'],
  ['chat', '18/05/2026, 17:18 - Li: hi'],
  ['chat', '他：来投资吧\n我：不要'],
  ['message', '银行：工商银行\n账号：6222\n户名：张三'],
];

describe('a pasted text', () => {
  it.each(ROWS)('%s: %s', (kind, text) => expect(toEnd(recognise(text))?.kind).toBe(kind));
  it('that is empty is nothing', () => expect(toEnd(recognise(' \n\u3000'))).toBeNull());
  it('may be turned by the person, where it can be that', () => {
    expect(toEnd(recogniseAs('links', '看看 gold-tide.example 靠谱吗'))).toMatchObject({
      urls: ['http://gold-tide.example'],
    });
    expect(toEnd(recogniseAs('links', '没有网址'))).toBeNull();
    expect(toEnd(recogniseAs('payment', 'no address'))).toBeNull();
    expect(toEnd(recogniseAs('name', '早安'))).toEqual({ kind: 'name', name: '早安' });
    expect(toEnd(recogniseAs('message', 'gold-tide.example'))).toEqual({ kind: 'message' });
    expect(toEnd(recogniseAs('chat', 'no speaker here'))).toEqual({ kind: 'message' });
  });
});

describe('addresses', () => {
  it('in a text come with their paths and without what follows', () =>
    expect(addressesInText('去https://gold-tide.example/a/b?c=1，快点。and (see gold-tide.example/x).')).toEqual([
      'http://gold-tide.example/a/b?c=1',
      'http://gold-tide.example/x',
    ]));
  it('leave everyday places out of running text, and answer for them when asked alone', () => {
    expect(addressesInText('https://www.youtube.com/watch?v=1')).toEqual([]);
    expect(onlyAddresses('www.youtube.com')).toEqual(['http://www.youtube.com']);
  });
  it.each(['3.5', 'ok', 'e.g. this', 'mail@gold-tide.example', 'ftp://a.example', '3,5', '...', 'v1.2.3'])(
    'are not: %s',
    (text) => expect(onlyAddresses(text)).toBeNull(),
  );
  it('fit into one message to the worker', () => {
    const long = onlyAddresses(`https://a.example/${'x'.repeat(5000)}`) ?? [];
    expect(long[0]?.length).toBe(1000);
  });
});
