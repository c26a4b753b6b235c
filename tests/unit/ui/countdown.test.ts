/** The countdown of a pause: by the worker's word, never ahead of it, and a broken answer costs nothing but time. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Countdown, clockFace, createCountdown, TELL_EVERY_MS } from '../../../src/ui/warning/countdown.ts';

let clock: number;
let waited: number;
let answers: boolean;
let countdown: Countdown;
const WHOLE = 60_000;
const tell = vi.fn(async (stretch: number) => {
  if (!answers) return null;
  waited += stretch;
  return Math.max(0, WHOLE - waited);
});

beforeEach(() => {
  clock = 5_000;
  waited = 0;
  answers = true;
  tell.mockClear();
  countdown = createCountdown({ left: WHOLE, clock: () => clock, tell });
});

async function pass(ms: number, step = 1000): Promise<void> {
  for (const end = clock + ms; clock < end; ) {
    clock += step;
    await countdown.tick();
  }
}

describe('countdown', () => {
  it('counts down, tells now and then, and ends by the worker’s word', async () => {
    await pass(10_000);
    expect(countdown.left()).toBe(50_000);
    expect(tell).toHaveBeenCalledTimes(10_000 / TELL_EVERY_MS);
    await pass(50_000);
    expect(countdown.left()).toBe(0);
    expect(waited).toBe(WHOLE);
  });

  it('never shows the end before the worker has said so, and loses nothing meanwhile', async () => {
    answers = false;
    await pass(WHOLE + 5_000);
    expect(countdown.left()).toBe(1);
    answers = true;
    await pass(1000);
    expect(countdown.left()).toBe(0);
  });

  it('a worker that throws is one that does not answer', async () => {
    tell.mockRejectedValueOnce(new Error('gone'));
    await pass(TELL_EVERY_MS);
    expect(countdown.left()).toBe(WHOLE - TELL_EVERY_MS);
    await pass(1000);
    expect(waited).toBe(TELL_EVERY_MS + 1000);
  });

  it('tells the last bit as the page goes away', async () => {
    await pass(TELL_EVERY_MS + 2000);
    await countdown.tick(true);
    expect(waited).toBe(TELL_EVERY_MS + 2000);
  });

  it('tells nothing where there is no pause', async () => {
    countdown = createCountdown({ left: 0, clock: () => clock, tell });
    await pass(20_000);
    expect(tell).not.toHaveBeenCalled();
    expect(countdown.left()).toBe(0);
  });
});

it.each([
  [0, '0:00'],
  [1, '0:01'],
  [59_001, '1:00'],
  [900_000, '15:00'],
])('%d ms is shown as %s', (ms, face) => expect(clockFace(ms)).toBe(face));
