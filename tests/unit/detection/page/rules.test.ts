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
import { FIRES, SILENT } from './rule-rows.ts';

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

describe('the mild verdict', () => {
  const verdictOf = (sketch: Sketch, password = false) => {
    const facts = factsOf(sketch);
    const fields = password ? [...facts.fields, { label: 'Password', kind: 'password' }] : facts.fields;
    return assessPage({ ...facts, fields }).verdict;
  };
  const QUOTES = ['BTC | 61,233.9', 'XAUUSD | 2,641.40'];
  test.each([
    [{ title: 'Crest Trader', lines: [...QUOTES, 'Leverage 1:400'], buttons: ['Sell', 'Buy'] }, false],
    [{ lines: ['凯盛外汇 网页交易端', 'EURUSD | 1.08341'], buttons: ['市价买入', '市价卖出'] }, false],
    [{ title: 'Login', lines: ['Welcome back', ...QUOTES], buttons: ['Log in', 'Register'] }, true],
  ] as readonly (readonly [Sketch, boolean])[])('speaks on %j', (sketch, password) => {
    expect(verdictOf(sketch, password)).toBe('unknown-platform');
  });
  test.each([
    [{ title: 'Cryptocurrency prices', lines: QUOTES, fields: ['Search coins'], buttons: ['Search'] }, false],
    [{ title: 'Login', lines: ['Welcome back', 'Your library card'], buttons: ['Log in'] }, true],
    [
      {
        title: 'Bank trading login',
        lines: [...QUOTES, 'Your capital is at risk.'],
        buttons: ['Log in'],
        links: ['Terms', 'Privacy', 'Complaints', 'Fees', 'Careers'].map((text) => ({
          href: 'https://b.example/',
          text,
        })),
      },
      true,
    ],
  ] as readonly (readonly [Sketch, boolean])[])('stays silent on %j', (sketch, password) => {
    expect(verdictOf(sketch, password)).toBe('silent');
  });
});

describe('a news page that quotes what every rule fires on', () => {
  const lines = FIRES.flatMap(([, sketch]) => [
    ...(sketch.lines ?? []),
    ...(sketch.buttons ?? []),
    ...(sketch.fields ?? []),
  ]);
  const quoted = (open: string, close: string, said: string) => lines.map((line) => `${said}${open}${line}${close}`);
  test.each([
    [
      'en',
      'How fake platforms talk: a reporter reads 40 of them',
      quoted('“', '”', 'One of the fake platforms wrote to its victim: '),
    ],
    [
      'fr',
      'Arnaques : les mots des fausses plateformes',
      quoted('« ', ' »', 'Une victime raconte, le site lui écrivait : '),
    ],
    ['zh-Hans', '记者看了四十个虚假平台，骗局都这么说', quoted('“', '”', '受害人说，骗子的平台写着：')],
  ])('%s: stays silent', (language, title, text) => {
    const sketch = { language, title, lines: [title, ...text], buttons: ['Subscribe', '分享'], fields: ['Search'] };
    expect(assessPage(factsOf(sketch))).toEqual({ verdict: 'silent', reasons: [] });
  });
  test('the same lines without quotation and reporter do not', () => {
    expect(assessPage(factsOf({ lines, buttons: ['提现', '充值', 'Withdraw'], fields: ['Amount'] })).verdict).toBe(
      'danger',
    );
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
  }, 30_000);
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
