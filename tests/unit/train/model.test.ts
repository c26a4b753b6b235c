import { describe, expect, it } from 'vitest';
import { knownColumns, type Row, toRows, train } from '../../../scripts/train/model.ts';

const row = (columns: readonly number[], positive: boolean): Row => ({
  values: new Map(columns.map((column) => [column, 1])),
  scale: 1,
  positive,
  weight: 1,
});
const all = (size: number) => new Uint8Array(size).fill(1);

describe('train', () => {
  // Column 0 stands in positive rows, 1 in negative ones, 2 in all.
  const rows = toRows([...Array(20).keys()].map((i) => row([i % 2, 2], i % 2 === 0)));

  it('weighs what tells the sides apart, and not what stands in both', () => {
    const { weights } = train(rows, all(3), 10);
    expect(weights[0]).toBeGreaterThan(0.5);
    expect(weights[1]).toBeLessThan(-0.5);
    expect(Math.abs(weights[2] ?? 9)).toBeLessThan(0.1);
  });

  it('gives unknown columns no weight', () => {
    expect(train(rows, Uint8Array.of(0, 1, 1), 10).weights[0]).toBe(0);
  });

  it('gives the same every time', () => {
    expect(train(rows, all(3), 10)).toEqual(train(rows, all(3), 10));
  });

  it('leaves only the share of the sides where nothing tells them apart', () => {
    const { bias, weights } = train(toRows([row([0], true), row([0], true), row([0], false)]), all(1), 10);
    expect(1 / (1 + Math.exp(-(bias + (weights[0] ?? 0))))).toBeCloseTo(2 / 3, 1);
  });
});

it('knows what occurs in enough groups', () => {
  expect([...knownColumns(3, [[0, 0], [0, 1], [1], [2]], 2)]).toEqual([1, 1, 0]);
});
