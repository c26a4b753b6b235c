/** Disguises that pages use against word lists come off; what is not a disguise stays. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalForm } from '../../../../src/detection/page/normal-form.ts';

describe('normalForm', () => {
  test.each([
    ['提\u200b现', '提现'],
    ['提 现 失 败', '提现失败'],
    ['保.证·金', '保证金'],
    ['提現 保證金', '提现保证金'],
    ['ＵＳＤＴ 𝐔𝐒𝐃𝐓', 'usdt usdt'],
    ['Dépôt d’activation', 'depot d activation'],
    ['top-up / TOP‑UP', 'top up top up'],
    ['Rút tiền, nạp tiền', 'rut tien, nap tien'],
    ['dеposit', 'deposit'],
    ['a   b', 'a b'],
  ])('%s is read as %s', (raw, wanted) => expect(normalForm(raw)).toBe(wanted));

  test.each([
    ['line one\nline two', 'line one\nline two'],
    ['1.5% a day', '1.5% a day'],
    ['余额 100 元', '余额 100 元'],
    ['ถอนเงิน', 'ถอนเงิน'],
    ['출금 신청', '출금 신청'],
  ])('%s keeps its parts', (raw, wanted) => expect(normalForm(raw)).toBe(wanted));

  test('is idempotent on any text', () => {
    const pieces = fc.constantFrom(
      '提',
      '現',
      ' ',
      '.',
      '\u200b',
      '-',
      '\n',
      'É',
      'ﬁ',
      'Ａ',
      'a',
      '·',
      '%',
      '９',
      'ำ',
      '\u0301',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((p) => p.join('')),
        ),
        (text) => {
          const once = normalForm(text);
          expect(normalForm(once)).toBe(once);
        },
      ),
    );
  });
});
