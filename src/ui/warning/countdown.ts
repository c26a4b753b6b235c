/**
 * Counts the pause of a warning down while its page is open, by a monotonic clock, and tells the worker what was waited, so
 * that a reload goes on where it was. The worker's word is what counts; this only shows it.
 */

/** How often what was waited is told (ms): a reload loses at most this much, always towards a longer pause. */
export const TELL_EVERY_MS = 5_000;

export interface CountdownParts {
  /** Left at the start, in ms. */
  readonly left: number;
  /** Monotonic ms: setting the clock on the wall must not move it. */
  clock(): number;
  /** Tells a stretch that was waited (ms) and answers what is left; null where the worker does not answer. */
  tell(stretch: number): Promise<number | null>;
}

export interface Countdown {
  /** What is left, in ms, as shown now. Never 0 before the worker says so. */
  left(): number;
  /** Tells when it is due. Call it about once a second, and with `true` as the page goes away. */
  tick(leaving?: boolean): Promise<void>;
}

export function createCountdown({ left: atFirst, clock, tell }: CountdownParts): Countdown {
  let told = atFirst;
  let since = clock();
  let telling = false;
  const shown = () => told - (clock() - since);
  return {
    left: () => (told <= 0 ? 0 : Math.max(1, shown())),
    async tick(leaving = false) {
      if (told <= 0 || telling) return;
      const stretch = clock() - since;
      if (!leaving && stretch < TELL_EVERY_MS && shown() > 0) return;
      telling = true;
      const answer = await tell(stretch).catch(() => null);
      telling = false;
      // Without an answer nothing is counted as told: the next message carries the whole stretch.
      if (answer === null) return;
      told = answer;
      since += stretch;
    },
  };
}

/** `m:ss` for what is left, rounded up to the next second. */
export function clockFace(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
