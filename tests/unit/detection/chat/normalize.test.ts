/** The normal form: disguises fall, ordinary text keeps its words. */
import { describe, expect, it } from 'vitest';
import { MAX_CHARS, normalize } from '../../../../src/detection/chat/text/normalize.ts';

describe('normalize', () => {
  it.each([
    ['𝐔𝐒𝐃𝐓 提\u200b 現！', 'usdt提现\n'],
    ['U-S-D-T', 'usdt'],
    ['c r y p t o', 'crypto'],
    ['wit.hdraw', 'withdraw'],
    ['dep0sit', 'deposit'],
    ['Τοken', 'token'],
    ['РауРаl', 'paypal'],
    ['５００', '500'],
    ['5️⃣0️⃣0️⃣', '500'],
    ['出金 保證金', '出金保证金'],
    ['Ⓥ信', 'v信'],
    ['rút tiền', 'rut tien'],
    ['Dépôt de garantie', 'depot de garantie'],
    ['can’t', 'cant'],
    ["l'argent", 'l argent'],
  ])('folds %j to %j', (text, normal) => {
    expect(normalize(text)).toBe(normal);
  });

  it.each([
    ['one. Two', 'one\ntwo'],
    ['I am a nurse', 'i am a nurse'],
    ['il y a du lait', 'il y a du lait'],
    ['3.5%', '3.5%'],
    ['1,000.50', '1,000.50'],
    ['ถอนเงิน', 'ถอนเงิน'],
    ['출금', '출금'],
    ['引き出し', '引き出し'],
  ])('leaves words of %j apart', (text, normal) => {
    expect(normalize(text)).toBe(normal);
  });

  it('reads no more than its cap', () => {
    expect(normalize('a'.repeat(MAX_CHARS * 3)).length).toBe(MAX_CHARS);
  });
});
