/** Each danger rule on small pages: where it must fire, and the honest neighbour on which it must not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import en from '../../../../assets/locales/en.json';
import fr from '../../../../assets/locales/fr.json';
import zhCN from '../../../../assets/locales/zh-CN.json';
import zhTW from '../../../../assets/locales/zh-TW.json';
import { assessPage } from '../../../../src/detection/page/assess-page.ts';
import { MARKS } from '../../../../src/detection/page/platform-marks.ts';
import { RULES } from '../../../../src/detection/page/rules.ts';
import { factsOf, type Sketch } from './facts-of.ts';

const WALLET: Sketch = { buttons: ['Withdraw', 'Deposit', 'Trade'], fields: ['Amount'] };
const ZH_WALLET: Sketch = { buttons: ['提现', '充值', '交易'], fields: ['提现金额'] };
const wallet = (...lines: string[]): Sketch => ({ ...WALLET, lines });
const zhWallet = (...lines: string[]): Sketch => ({ ...ZH_WALLET, lines });

const FIRES: readonly (readonly [rule: string, sketch: Sketch])[] = [
  ['P-withdraw-fee', wallet('Crypto wallet', 'A tax of 20% must be paid before your withdrawal is processed.')],
  ['P-withdraw-fee', zhWallet('外汇账户', '您须先缴纳保证金，方可提现。')],
  ['P-withdraw-fee', zhWallet('外匯帳戶', '您須先繳納所得稅，始能提領款項。才能提領。')],
  ['P-withdraw-fee', wallet('Placement', 'Vous devez régler une caution avant tout retrait.')],
  ['P-cannot-deduct', wallet('Trading account', 'The verification fee cannot be deducted from your balance.')],
  ['P-cannot-deduct', zhWallet('黄金', '解冻金不能从余额里扣除。')],
  ['P-score-withdraw', zhWallet('期货', '信用分不足，请充值补分后提现。')],
  ['P-frozen-pay', wallet('Forex', 'Your account is frozen.', 'Pay the security deposit to unlock the withdrawal.')],
  ['P-fixed-return', { lines: ['Bitcoin plans', 'Gold plan: 3% profit daily'], buttons: ['Invest'] }],
  ['P-fixed-return', { lines: ['量化理财', '套餐 | 起投 | 日收益率', 'A | 100 | 1.5%'], buttons: ['购买'] }],
  ['P-updown', { lines: ['BTC/USDT', '60s 30%'], buttons: ['Buy up', 'Buy down'], fields: ['Amount'] }],
  ['P-service-cashier', zhWallet('股票 外汇', '充值前请向客服索取收款账户。')],
  ['P-false-note', zhWallet('股票', '转账备注切勿写投资，勿写股票。')],
  [
    'P-bank-lie',
    wallet('Invest in crypto', 'Deposit by bank transfer.', 'If the bank asks, say it is for a family support gift.'),
  ],
  ['P-courier', wallet('Gold trading', 'For a large deposit our agent collects cash at your door.')],
  [
    'P-off-store-app',
    {
      lines: ['Crypto trading app', 'Download app', 'Install the profile, then trust the enterprise certificate.'],
      buttons: ['Download app'],
    },
  ],
  [
    'P-seed-ask',
    { lines: ['Validate your wallet: enter your recovery phrase'], fields: ['Recovery phrase'], buttons: ['Validate'] },
  ],
  [
    'P-prepaid-tasks',
    {
      lines: ['任务 12/40', '佣金 30', '余额不足，请先充值补足差额后继续做单', '完成任务可提现'],
      buttons: ['抢单', '充值'],
    },
  ],
  ['P-forced-allotment', zhWallet('新股', '恭喜中签，请今日缴款。', '逾期视为违约，账户冻结。')],
];

const SILENT: readonly (readonly [rule: string, sketch: Sketch])[] = [
  ['P-withdraw-fee', wallet('Crypto wallet', 'We never ask you to pay a tax before a withdrawal.')],
  ['P-withdraw-fee', wallet('Crypto', 'The network fee is deducted from the amount before the withdrawal is paid.')],
  ['P-withdraw-fee', zhWallet('外汇账户', '平台不会要求您先缴纳保证金才能提现。')],
  [
    'P-withdraw-fee',
    {
      lines: ['Customs', 'Parcel', 'Delivery', 'VAT and customs tax must be paid before we release the parcel.'],
      buttons: ['Pay'],
    },
  ],
  ['P-cannot-deduct', wallet('Trading account', 'The fee is deducted from your balance.')],
  ['P-cannot-deduct', wallet('Forum', 'He said the fee could not be deducted from my balance, they told me to pay.')],
  ['P-score-withdraw', { lines: ['Your credit score', 'Check your credit score for free.'], buttons: ['Log in'] }],
  ['P-frozen-pay', wallet('Forex', 'Withdrawals are suspended for 24 hours after a password change.')],
  [
    'P-fixed-return',
    { lines: ['Savings', 'Interest 4.6% AER, calculated daily, paid monthly'], buttons: ['Open an account'] },
  ],
  ['P-fixed-return', { lines: ['Crypto prices', 'Bitcoin | +2.1% | 24h'], buttons: ['Log in'] }],
  ['P-updown', { lines: ['Intervals 30s every round', 'Sit up, sit down 20%'], buttons: ['Start'] }],
  ['P-service-cashier', zhWallet('股票 外汇', '充值未到账请联系客服。')],
  ['P-false-note', zhWallet('股票', '转账时请在备注填写您的账号。')],
  ['P-bank-lie', wallet('Invest in crypto', 'If your bank asks, never hide that you buy crypto.')],
  ['P-courier', { lines: ['Cash pickup at 300,000 places', 'Send money to family'], buttons: ['Get started'] }],
  [
    'P-off-store-app',
    { lines: ['School iPad', 'Trust the enterprise certificate of the college.'], buttons: ['Download app'] },
  ],
  [
    'P-seed-ask',
    { lines: ['How to keep your recovery phrase safe', 'We will never ask you to validate it.'], fields: ['Search'] },
  ],
  ['P-prepaid-tasks', { lines: ['骑手抢单，每单报酬 8 元', '次日提现，押金离职退还'], buttons: ['报名'] }],
  ['P-forced-allotment', zhWallet('新股', '中签款项将于扣款日自账户扣除，扣款失败视为放弃。')],
];

const rulesOf = (sketch: Sketch) => assessPage(factsOf(sketch)).reasons.map(({ rule }) => rule);

describe('danger rules', () => {
  test.each(FIRES)('%s fires on %j', (rule, sketch) => expect(rulesOf(sketch)).toContain(rule));
  test.each(SILENT)('%s stays silent on %j', (rule, sketch) => expect(rulesOf(sketch)).not.toContain(rule));
  test('as many silent rows as firing ones', () => expect(SILENT.length).toBeGreaterThanOrEqual(FIRES.length));
});

describe('the rule tables', () => {
  const ids = [...RULES.map(({ id }) => id), ...MARKS.map(({ id }) => id)];
  test('ids are unique and each has its words in every language', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const words of [en, fr, zhCN, zhTW] as Readonly<Record<string, string>>[])
      for (const id of ids) expect(words[`rule.${id}`], id).toMatch(/\S/);
  });
  test('every rule names what stops it', () => {
    expect(RULES.filter(({ without }) => without.length === 0)).toEqual([]);
  });
});

describe('assessPage', () => {
  const pages = [...FIRES, ...SILENT].map(([, sketch]) => sketch);
  test('does not look at the address', () => {
    const host = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.constantFrom(...pages), host, host, (sketch, name, path) => {
        const moved = { ...sketch, url: `https://${name}.example/${path}` };
        expect(assessPage(factsOf(moved))).toEqual(assessPage(factsOf(sketch)));
      }),
    );
  });
  test('gives reasons for every verdict but silence, and at most six', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pages), { minLength: 1, maxLength: 4 }), (sketches) => {
        const { verdict, reasons } = assessPage(
          factsOf({
            lines: sketches.flatMap((s) => s.lines ?? []),
            buttons: sketches.flatMap((s) => s.buttons ?? []),
            fields: sketches.flatMap((s) => s.fields ?? []),
          }),
        );
        expect(reasons.length === 0).toBe(verdict === 'silent');
        expect(reasons.length).toBeLessThanOrEqual(6);
      }),
    );
  });
  test('takes any text without complaint', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => void assessPage(factsOf({ lines }))));
  });
  test.each([
    ['no full stops', '提现保证金缴纳先'.repeat(2500)],
    ['only marks', '%.“%.“'.repeat(3400)],
    ['only blanks between characters', '提 '.repeat(10_000)],
  ])('hostile text of 20,000 characters is read in time: %s', (_what, text) => {
    const before = performance.now();
    assessPage(factsOf({ lines: [text], buttons: ['提现'] }));
    expect(performance.now() - before).toBeLessThan(500);
  });
});
