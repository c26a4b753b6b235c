/**
 * Shows the pause of a warning running down between two words of the worker. The worker's word is what counts, so a page that sleeps in
 * the background, or a computer that did, is right again at the next one.
 */

/** How often the worker is asked (ms). */
export const ASK_EVERY_MS = 5_000;

export interface CountdownParts {
  /** Left at the start, in ms. */
  readonly left: number;
  /** Monotonic ms. */
  clock(): number;
  /** What is left, in ms; null where the worker does not answer. */
  ask(): Promise<number | null>;
}

export interface Countdown {
  /** What is left, in ms, as shown now. Never 0 before the worker says so. */
  left(): number;
  /** Asks when it is due. Call it about once a second. */
  tick(): Promise<void>;
}

export function createCountdown({ left: atFirst, clock, ask }: CountdownParts): Countdown {
  let told = atFirst;
  let since = clock();
  let asking = false;
  const shown = () => told - (clock() - since);
  return {
    left: () => (told <= 0 ? 0 : Math.max(1, shown())),
    async tick() {
      if (told <= 0 || asking || (clock() - since < ASK_EVERY_MS && shown() > 0)) return;
      asking = true;
      const answer = await ask().catch(() => null);
      asking = false;
      if (answer === null) return;
      told = answer;
      since = clock();
    },
  };
}

/** `m:ss` for what is left, rounded up to the next second. */
export function clockFace(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
