/** Small pure parts of the in-page room: forged presses, fights with the page, where a mark goes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFightCounter } from '../../../src/ui/in-page/fight-counter.ts';
import { placeMark, shiftAbout, spread } from '../../../src/ui/in-page/mark-place.ts';
import { acceptsPress } from '../../../src/ui/in-page/press-guard.ts';
import { stepsFor } from '../../../src/ui/popup/stage-picture.tsx';

describe('acceptsPress', () => {
  it.each([
    [true, 500],
    [true, 60_000],
  ])('takes a real press (trusted %s, after %i ms)', (isTrusted, now) =>
    expect(acceptsPress({ isTrusted }, 0, now)).toBe(true),
  );
  it.each([
    [true, 499],
    [false, 500],
    [false, 60_000],
  ])('refuses a forged or hasty press (trusted %s, after %i ms)', (isTrusted, now) =>
    expect(acceptsPress({ isTrusted }, 0, now)).toBe(false),
  );
});

describe('createFightCounter', () => {
  const raises = (...times: number[]) => {
    const counter = createFightCounter();
    return times.map((at) => counter.raised(at));
  };
  it.each([[[0, 100, 200]], [[0, 1400, 2900]], [[0, 5000, 5100, 5200]]])('three raises in three seconds: %o', (times) =>
    expect(raises(...times).at(-1)).toBe(true),
  );
  it.each([[[0]], [[0, 100]], [[0, 1500, 3000]], [[0, 4000, 8000, 12_000]]])('no fight: %o', (times) =>
    expect(raises(...times)).not.toContain(true),
  );

  it.each([
    ['lasting', [0, 700, 1400, 1500].map((at) => [at, false]), [false, false, false, true]],
    [
      'gone again in time',
      [
        [0, false],
        [700, false],
        [1400, true],
        [2100, true],
        [2800, false],
        [3500, false],
      ],
      Array(6).fill(false),
    ],
    [
      'late looks after the tab was away',
      [
        [0, false],
        [600_000, false],
        [600_100, true],
        [1_200_000, false],
      ],
      Array(4).fill(false),
    ],
  ] as [string, [number, boolean][], boolean[]][])('covered, %s', (_name, looks, fought) => {
    const counter = createFightCounter();
    expect(looks.map(([at, reachable]) => counter.looked(reachable, at))).toEqual(fought);
  });

  it('a cover that flickers is a cover', () => {
    const counter = createFightCounter();
    const looks = Array.from({ length: 60 }, (_, i) => counter.looked(i % 4 === 0, i * 100));
    expect(looks.indexOf(true)).toBeGreaterThan(15);
  });
});

describe('placeMark', () => {
  const view = { width: 800, height: 600 };
  const mark = { width: 120, height: 30 };
  it('stands right of the bubble where there is room', () =>
    expect(
      placeMark(
        { left: 20, top: 100, right: 200, bottom: 120 },
        { left: 10, top: 90, right: 300, bottom: 130 },
        mark,
        view,
      ).x,
    ).toBe(306));
  it('else left of it', () =>
    expect(
      placeMark(
        { left: 500, top: 100, right: 700, bottom: 120 },
        { left: 480, top: 90, right: 790, bottom: 130 },
        mark,
        view,
      ).x,
    ).toBe(354));
  it('else under the link', () =>
    expect(
      placeMark(
        { left: 5, top: 100, right: 795, bottom: 120 },
        { left: 0, top: 90, right: 800, bottom: 130 },
        mark,
        view,
      ),
    ).toEqual({ x: 5, y: 126, width: null }));

  describe('in a narrow window, beside a short bubble', () => {
    const narrow = { width: 320, height: 600 };
    const theirs = { left: 20, top: 100, right: 180, bottom: 150 };
    const mine = { left: 140, top: 100, right: 300, bottom: 150 };
    it.each([
      ['right of it, in two lines', theirs, 170, { x: 186, y: 99, width: 132 }],
      ['left of it', mine, 170, { x: 2, y: 99, width: 132 }],
      ['a long one that would need too many lines: under it', theirs, 330, { x: 0, y: 156, width: null }],
      ['no room to read in: under it', { ...theirs, left: 60, right: 250 }, 170, { x: 60, y: 156, width: null }],
    ])('%s', (_name, box, width, place) => {
      expect(placeMark(box, box, { width, height: 31 }, narrow, 52)).toEqual(place);
    });
  });

  it('never covers the link and stays inside the view sideways', () => {
    const span = (max: number) =>
      fc
        .tuple(fc.integer({ min: 0, max }), fc.integer({ min: 1, max }))
        .map(([a, b]) => [Math.min(a, b - 1), Math.max(a + 1, b)] as const);
    fc.assert(
      fc.property(
        span(800),
        span(600),
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 300, max: 800 }),
        ([left, right], [top, bottom], pad, width, wide) => {
          fc.pre(right <= wide);
          const link = { left, right, top, bottom };
          const block = { left: Math.max(0, left - pad), right: Math.min(wide, right + pad), top, bottom };
          const place = placeMark(link, block, { width, height: 30 }, { ...view, width: wide });
          const { x, y } = place;
          const taken = place.width ?? width;
          const overlaps = x < right && x + taken > left && y < bottom && y + 30 > top;
          expect(overlaps).toBe(false);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + taken).toBeLessThanOrEqual(wide);
        },
      ),
    );
  });
});

describe('shiftAbout', () => {
  const view = { width: 320, height: 600 };
  const button = { width: 120, height: 30 };
  const about = { width: 280, height: 90 };
  it.each([
    ['stays below its button where it fits', { x: 20, y: 100 }, { x: 0, y: 0 }],
    ['comes in from the right edge', { x: 190, y: 100 }, { x: -158, y: 0 }],
    ['goes above the button at the foot of the view', { x: 20, y: 540 }, { x: 0, y: -128 }],
  ])('%s', (_name, place, shift) => expect(shiftAbout(place, button, about, view)).toEqual(shift));
  it('stays below where there is no room above either', () =>
    expect(shiftAbout({ x: 20, y: 40 }, button, about, { ...view, height: 120 }).y).toBe(0));
});

describe('stepsFor', () => {
  it.each(['approach', 'persona', 'seed', 'block', 'exit', 'recovery', 'job-travel'] as const)(
    '%s stands in its own picture',
    (stage) => expect(stepsFor(stage)).toContain(stage),
  );
  it('has no picture for nothing', () => expect(stepsFor('none')).toEqual([]));
});

describe('spread', () => {
  const size = fc.record({ width: fc.integer({ min: 1, max: 200 }), height: fc.integer({ min: 1, max: 40 }) });
  const place = fc.record({ x: fc.nat(400), y: fc.nat(400), size });

  it('no mark lies on another, none is moved up, and what lies free stays', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const marks = places.map((each, id) => ({ ...each, id }));
        const set = spread(marks);
        for (const [i, a] of set.entries()) {
          expect(a.y).toBeGreaterThanOrEqual(marks[a.id]?.y ?? 0);
          for (const b of set.slice(i + 1)) {
            const apart =
              a.x + a.size.width <= b.x ||
              b.x + b.size.width <= a.x ||
              a.y + a.size.height <= b.y ||
              b.y + b.size.height <= a.y;
            expect(apart).toBe(true);
          }
        }
      }),
    );
    const one = { x: 0, y: 0, size: { width: 10, height: 10 } };
    expect(spread([one, { ...one, y: 10 }, { ...one, x: 10 }]).map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [10, 0],
      [0, 10],
    ]);
  });
});
