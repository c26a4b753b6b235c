/** Which messages get a mark for a payment address: two tables, and texts made to cost time. */
import { describe, expect, it } from 'vitest';
import { AddressFinder, shortened } from '../../../src/content/chat-addresses.ts';

const BTC = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';
const ETH = '0x52908400098527886E0F7030069857D2E4169EE7';
const TRON = 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8';
const SOL = '7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV';
const chat = (...texts: (string | { me: string })[]) =>
  texts.map((text, i) =>
    typeof text === 'string'
      ? { id: `m${i}`, from: 'them' as const, text }
      : { id: `m${i}`, from: 'me' as const, text: text.me },
  );
const found = (...texts: (string | { me: string })[]) =>
  new AddressFinder().find(chat(...texts)).map(({ message, address }) => [message, address]);

describe('AddressFinder', () => {
  it.each([
    ['Bitcoin', [`send it to ${BTC}`], [['m0', BTC]]],
    ['Ethereum, in one case', [`地址：${ETH}`], [['m0', ETH.toLowerCase()]]],
    ['TRON', ['hi', `TRC20 ${TRON}，请核对`], [['m1', TRON]]],
    ['Solana in its own message', [`my SOL wallet ${SOL}`], [['m0', SOL]]],
    ['Solana spoken of before', ['open Phantom first', 'ok?', SOL], [['m2', SOL]]],
    [
      'two messages, in order',
      [TRON, ETH],
      [
        ['m0', TRON],
        ['m1', ETH.toLowerCase()],
      ],
    ],
    ['two in one message: one mark', [`${TRON} or ${ETH}`], [['m0', TRON]]],
  ])('finds: %s', (_name, texts, wanted) => expect(found(...(texts as string[]))).toEqual(wanted));

  it.each([
    ['one of the reader herself', [{ me: TRON }]],
    ['Solana that nobody spoke of', ['have a look', SOL]],
    ['Solana spoken of long ago', ['Phantom', ...Array.from({ length: 12 }, (_, i) => `talk ${i}`), SOL]],
    ['a card number', ['6222 0210 0123 4567 890', '6222021001234567890']],
    ['a bank account', ['GB29NWBK60161331926819', 'FR7630006000011234567890189']],
    ['a telephone number and an order', ['+44 7700 900123', 'order 2026112500017788']],
    [
      'a long word and a link',
      ['Donaudampfschifffahrtsgesellschaft', 'https://example.example/aVeryLongPathWithoutAnyDigitsInIt'],
    ],
  ])('passes over: %s', (_name, texts) => expect(found(...(texts as string[]))).toEqual([]));

  it('looks again at a message that was edited', () => {
    const finder = new AddressFinder();
    expect(finder.find(chat(TRON, 'no'))).toHaveLength(1);
    expect(finder.find(chat('nothing here', `now ${TRON}`)).map(({ message }) => message)).toEqual(['m1']);
  });

  it('a chat of long hostile texts is searched in bounded work', () => {
    const hostile = chat(...Array.from({ length: 2000 }, (_, i) => `${i} ${'1a'.repeat(20_000)}`));
    expect(new AddressFinder().find(hostile)).toEqual([]);
  });
});

describe('shortened', () => {
  it('keeps both ends', () => expect(shortened(TRON)).toBe('TJRabPrw…jpRTv8'));
  it('leaves a short one alone', () => expect(shortened('abc')).toBe('abc'));
});
