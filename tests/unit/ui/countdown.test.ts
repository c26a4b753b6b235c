/** The countdown of a pause: by the worker's word, never ahead of it, and a missing answer costs nothing but time. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ASK_EVERY_MS, type Countdown, clockFace, createCountdown } from '../../../src/ui/warning/countdown.ts';

let clock: number;
/** When the worker says that the pause is over, by the same clock. */
let end: number;
let answers: boolean;
let countdown: Countdown;
const WHOLE = 60_000;
const ask = vi.fn(async () => (answers ? Math.max(0, end - clock) : null));

beforeEach(() => {
  clock = 5_000;
  end = clock + WHOLE;
  answers = true;
  ask.mockClear();
  countdown = createCountdown({ left: WHOLE, clock: () => clock, ask });
});

async function pass(ms: number, step = 1000): Promise<void> {
  for (const until = clock + ms; clock < until; ) {
    clock += step;
    await countdown.tick();
  }
}

describe('countdown', () => {
  it('counts down, asks now and then, and ends by the worker’s word', async () => {
    await pass(10_000);
    expect(countdown.left()).toBe(50_000);
    expect(ask).toHaveBeenCalledTimes(10_000 / ASK_EVERY_MS);
    await pass(50_000);
    expect(countdown.left()).toBe(0);
  });

  it('never shows the end before the worker has said so', async () => {
    answers = false;
    await pass(WHOLE + 5_000);
    expect(countdown.left()).toBe(1);
    answers = true;
    await pass(1000);
    expect(countdown.left()).toBe(0);
  });

  it('takes the worker’s word where it knows better: the computer slept, or the clock was set back', async () => {
    end -= 30_000;
    await pass(ASK_EVERY_MS);
    expect(countdown.left()).toBe(WHOLE - ASK_EVERY_MS - 30_000);
    end += 50_000;
    await pass(ASK_EVERY_MS);
    expect(countdown.left()).toBe(WHOLE - 2 * ASK_EVERY_MS + 20_000);
  });

  it('a worker that throws is one that does not answer', async () => {
    ask.mockRejectedValueOnce(new Error('gone'));
    await pass(ASK_EVERY_MS);
    expect(countdown.left()).toBe(WHOLE - ASK_EVERY_MS);
    await pass(1000);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('asks nothing where there is no pause', async () => {
    countdown = createCountdown({ left: 0, clock: () => clock, ask });
    await pass(20_000);
    expect(ask).not.toHaveBeenCalled();
    expect(countdown.left()).toBe(0);
  });
});

it.each([
  [0, '0:00'],
  [1, '0:01'],
  [59_001, '1:00'],
  [900_000, '15:00'],
])('%d ms is shown as %s', (ms, face) => expect(clockFace(ms)).toBe(face));
