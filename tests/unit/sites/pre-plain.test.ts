import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClock, parseDivider, parsePrePlain } from '../../../src/sites/whatsapp/pre-plain.ts';
import { OrderOfDates, type Stamped, TimeTeller } from '../../../src/sites/whatsapp/resolve-dates.ts';

const NOW = Date.parse('2026-12-31T00:00:00');
function decideOrder(rows: readonly Stamped[], language: string, now: number) {
  const order = new OrderOfDates();
  for (const row of rows) order.add(row);
  return order.decide(language, now);
}
function resolveDates(rows: readonly Stamped[], language: string, now: number) {
  const teller = new TimeTeller();
  for (const row of rows) teller.add(row);
  teller.settle(language, now);
  return teller.times;
}
const day = (raw: string) => parsePrePlain(raw)?.day ?? null;

describe('parts of the pre-plain text', () => {
  it.each([
    ['[13:52, 22/03/2026] +65 8123 4567: ', '+65 8123 4567', 13, 52, 2026, 22, 3],
    ['[8:05 pm, 14/12/2025] Ana: ', 'Ana', 20, 5, 2025, 14, 12],
    ['[10:54\u202fPM, 12/9/2025] Ana: ', 'Ana', 22, 54, 2025, 12, 9],
    ['[12:00 am, 4/10/2026] Ana: ', 'Ana', 0, 0, 2026, 4, 10],
    ['[12:30 pm, 4/10/2026] Ana: ', 'Ana', 12, 30, 2026, 4, 10],
    ['[24:05, 4/10/2026] Ana: ', 'Ana', 0, 5, 2026, 4, 10],
    ['[10:42, 2026/06/15] 小林: ', '小林', 10, 42, 2026, 6, 15],
    ['[下午5:18, 2026年5月18日] 小林: ', '小林', 17, 18, 2026, 5, 18],
    ['[凌晨12:18, 2026年5月18日] 小林: ', '小林', 0, 18, 2026, 5, 18],
    ['[中午12:18, 2026年5月18日] 小林: ', '小林', 12, 18, 2026, 5, 18],
    ['[오후 5:18, 2026. 5. 18.] 민: ', '민', 17, 18, 2026, 5, 18],
    ['[20.05, 14.11.2026] Aino: ', 'Aino', 20, 5, 2026, 14, 11],
    ['[8:05 p.\u00a0m., 14/11/2026] Luz: ', 'Luz', 20, 5, 2026, 14, 11],
    ['[20:05, 2026-11-14] Elsa: ', 'Elsa', 20, 5, 2026, 11, 14],
    ['[٨:٠٥ م, ١٤\u200f/١١\u200f/٢٠٢٦] ليلى: ', 'ليلى', 20, 5, 2026, 14, 11],
    ['[20:05, 14/11/2569] Nok: ', 'Nok', 20, 5, 2026, 14, 11],
    ['[20:05, 14/11/26] Ana: ', 'Ana', 20, 5, 2026, 14, 11],
    ['[20:05, 14/11/2026] Ana: [work]: : ', 'Ana: [work]:', 20, 5, 2026, 14, 11],
    ['\u202a[20:05, 14/11/2026] \u202a+44\u00a07700\u00a0900123\u202c: ', '+44 7700 900123', 20, 5, 2026, 14, 11],
  ] as const)('%s', (raw, sender, hour, minute, year, a, b) => {
    expect(parsePrePlain(raw)).toMatchObject({ sender, clock: { hour, minute }, day: { year, a, b } });
  });

  it.each(['', 'Ana: hello', '20:05, 14/11/2026 Ana: ', '[', '[20:05, 14/11/2026 Ana: '])(
    'not of this form: %j',
    (raw) => {
      expect(parsePrePlain(raw)).toBeNull();
    },
  );

  it.each(['[20:05, 14/11/1448] A: ', '[20:05, 45/11/2026] A: ', '[20:05, 14/13/1999] A: ', '[20:05, yesterday] A: '])(
    'a day that cannot be is no day: %j',
    (raw) => expect(day(raw)).toBeNull(),
  );

  it.each(['hello', '25:99', '8', '12/03', '8:05 and then some more words', '8:5'])('no clock: %j', (text) => {
    expect(parseClock(text)).toBeNull();
  });

  it('never throws and stays quick on anything', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000, unit: 'binary' }), (text) => {
        const start = performance.now();
        parsePrePlain(`[${text}] x: `);
        parseClock(text);
        expect(performance.now() - start).toBeLessThan(50);
      }),
    );
  });
});

describe('dividers between days', () => {
  it.each([
    ['14/11/2026', [2026, 14, 11]],
    ['2026年11月14日', [2026, 11, 14]],
    ['١٤\u200f/١١\u200f/٢٠٢٦', [2026, 14, 11]],
    ['14. 11. 2026', [2026, 14, 11]],
    ['2026. 11. 14.', [2026, 11, 14]],
    ['5 unread messages', null],
    ['Ana added +44 7700 900333', null],
    ['10:30 14/11/2026', null],
    ['Ana, 14/11/2026', null],
    ['', null],
  ] as const)('%s', (text, wanted) => {
    const day = parseDivider(text);
    expect(day && [day.year, day.a, day.b]).toEqual(wanted);
  });

  const times = (language: string, ...list: (Stamped | string)[]) => {
    const teller = new TimeTeller();
    for (const one of list) typeof one === 'string' ? teller.begin(one) : teller.add(one);
    teller.settle(language, NOW);
    return teller.times.map((at) => at && new Date(at).toString().slice(4, 21));
  };
  const alone: Stamped = { day: null, clock: null, alone: { hour: 9, minute: 5 } };
  const stamped: Stamped = { day: day('[10:00, 20/12/2026] A: '), clock: { hour: 10, minute: 0 } };

  it('give a picture its day, before and after rows of another', () => {
    expect(times('en', '18/12/2026', alone, '20/12/2026', stamped)).toEqual(['Dec 18 2026 09:05', 'Dec 20 2026 10:00']);
    expect(times('fr', stamped, '21/12/2026', alone)).toEqual(['Dec 20 2026 10:00', 'Dec 21 2026 09:05']);
    expect(times('fr', stamped, 'Aujourd’hui', alone)).toEqual(['Dec 20 2026 10:00', 'Dec 31 2026 09:05']);
    expect(times('zh-CN', '昨天', alone)).toEqual(['Dec 30 2026 09:05']);
  });

  it('say nothing where they are notices, or where day and month cannot be told apart', () => {
    expect(times('en', '1 unread message', alone, stamped)).toEqual(['Dec 20 2026 09:05', 'Dec 20 2026 10:00']);
    expect(times('en', stamped, 'Ana left', alone)).toEqual(['Dec 20 2026 10:00', 'Dec 20 2026 09:05']);
    expect(times('en', '4/5/2026', alone)).toEqual([null]);
  });

  it('row after row tells the same as all at once', () => {
    const teller = new TimeTeller();
    teller.begin('18/12/2026');
    teller.add(alone);
    teller.settle('fr', NOW);
    teller.add(alone);
    teller.begin('Hier');
    teller.add(alone);
    teller.settle('fr', NOW);
    expect(teller.times.map((at) => new Date(at ?? 0).getDate())).toEqual([18, 18, 30]);
  });
});

describe('day and month', () => {
  const rows = (...dates: string[]) =>
    dates.map((d) => ({ day: day(`[10:00, ${d}] A: `), clock: { hour: 10, minute: 0 } }));
  it.each([
    ['one date above 12 decides', ['4/5/2026', '13/5/2026'], '', 'dm'],
    ['also the other way', ['4/5/2026', '5/13/2026'], '', 'md'],
    ['the order of rows decides', ['4/5/2026', '3/6/2026'], '', 'dm'],
    ['the order of rows decides, month first', ['4/5/2026', '5/3/2026'], '', 'md'],
    ['nothing lies in the future', ['12/10/2026'], 'en', 'dm'],
    ['the page’s language', ['4/5/2026'], 'en-US', 'md'],
    ['the page’s language', ['4/5/2026'], 'fr', 'dm'],
    ['nothing decides', ['4/5/2026'], 'en', null],
  ] as const)('%s: %j', (_, dates, language, order) => {
    const now = dates[0] === '12/10/2026' ? Date.parse('2026-11-01T00:00:00') : NOW;
    expect(decideOrder(rows(...dates), language, now)).toBe(order);
  });

  it('an ambiguous day stays unknown rather than guessed', () => {
    expect(resolveDates(rows('4/5/2026', '5/5/2026'), 'en', NOW)[0]).toBeNull();
    expect(resolveDates(rows('5/5/2026'), 'en', NOW)[0]).toBe(new Date(2026, 4, 5, 10, 0).getTime());
  });
});
