import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../src/detection/link/addresses.ts';
import { findAddresses } from '../../../src/sites/page-facts/addresses.ts';

/** Made-up addresses of the right form; none has been used. */
const TRON = 'TXk2mR7vPq9LwE4nYb8HsZc3GdJ6fUaT1x';
const ETH = '0x52908400098527886E0F7030069857D2E4169EE7';
const BTC = 'bc1q9zpgru4yq7k2r5mexample0000000000000000'.replace(/[bio1](?=.{0,38}$)/g, (c, i: number) =>
  i < 4 ? c : 'x',
);
const OLD = '1Kp3vTq8XwYz5RbN2mJhG7dFsLcA9eUo4k'.replace(/[0OIl]/g, '2');
const SOL = '7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU';

describe('payment addresses', () => {
  it.each([
    ['tron', `send to ${TRON} please`, TRON],
    ['tron', `地址：${TRON}，别写错`, TRON],
    ['eth', `ERC20 ${ETH}.`, ETH.toLowerCase()],
    ['btc', `(${BTC})`, BTC.toLowerCase()],
    ['btc', OLD, OLD],
    ['sol', `my SOL wallet ${SOL}`, SOL],
  ] as const)('%s in %j', (chain, text, address) => {
    expect(addressesIn(text)).toEqual([{ chain, address }]);
  });

  it.each([
    'no address at all',
    'TABCDEFGHJKLMNPQRSTUVWXYZabcdefghi',
    `${TRON}x`,
    `x${TRON}`,
    ETH.slice(0, 41),
    `${ETH}0`,
    SOL,
    'https://desk.example/0x12',
    '3333',
    '订单号 202611142005123456789012345678',
  ])('none in %j', (text) => expect(addressesIn(text)).toEqual([]));

  it('in order, each once, and stays quick', () => {
    expect(addressesIn(`${ETH} ${TRON} ${ETH.toLowerCase()}`).map((a) => a.chain)).toEqual(['eth', 'tron']);
    const start = performance.now();
    for (const text of ['T'.repeat(20_000), '1'.repeat(20_000), 'bc1'.repeat(7000), `sol ${'a'.repeat(20_000)}`])
      addressesIn(text);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

it.each([
  ['0xAbCdEf0123456789aBcDeF0123456789AbCdEf01', '0xabcdef0123456789abcdef0123456789abcdef01'],
  ['BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  ['TXk29fQmH7rLq8sVtYbNcPdEeGgHhJjKk3', 'TXk29fQmH7rLq8sVtYbNcPdEeGgHhJjKk3'],
])('the address %s of a chat is the same address on a page', (inChat, onPage) => {
  const [chat] = addressesIn(`send it to ${inChat}`);
  expect(chat?.address).toBe(onPage);
  expect(findAddresses([`Deposit address: ${inChat}`, onPage], '')).toEqual([chat]);
  const half = Math.floor(inChat.length / 2);
  expect(findAddresses([`${inChat.slice(0, half)} ${inChat.slice(half)}`], '')).toContainEqual(chat);
});
