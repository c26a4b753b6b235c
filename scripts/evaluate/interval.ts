/** Wilson score interval of a share at 95 %, and the rule of three where nothing was seen. */

export interface Share {
  readonly hits: number;
  readonly of: number;
}

const Z = 1.959964;

/** Low and high bound, 0 to 1; [0, 1] for an empty set. */
export function wilson({ hits, of }: Share): readonly [number, number] {
  if (of === 0) return [0, 1];
  const p = hits / of;
  const z2 = Z * Z;
  const middle = (p + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z * Math.sqrt((p * (1 - p) + z2 / (4 * of)) / of)) / (1 + z2 / of);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

/** "92.8 % (90/97; 85.9 to 96.5 %)". */
export function shareText(share: Share): string {
  if (share.of === 0) return 'none';
  const [low, high] = wilson(share);
  return `${percent(share.hits / share.of)} (${share.hits}/${share.of}; ${(100 * low).toFixed(1)} to ${percent(high)})`;
}

/** Alarms per 1,000 conversations; where none was seen, the rule of three gives the upper bound. */
export function perThousand({ hits, of }: Share): string {
  if (of === 0) return 'none';
  if (hits === 0) return `0 (0/${of}; at most ${((3 / of) * 1000).toFixed(1)})`;
  const [low, high] = wilson({ hits, of });
  return `${((hits / of) * 1000).toFixed(2)} (${hits}/${of}; ${(low * 1000).toFixed(2)} to ${(high * 1000).toFixed(2)})`;
}
