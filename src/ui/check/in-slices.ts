/** Runs long work piece by piece, so that the page can draw, be heard by a screen reader, and be stopped. */

/** Longest stretch of work at a time, in ms; a frame has 16. */
const SLICE_MS = 5;

/**
 * Runs the work to its end. @param report how far it is, 0 to 1, about two hundred times a second.
 * @throws what the work throws, and the signal's reason once it is stopped.
 */
export async function inSlices<T>(
  work: Generator<number, T>,
  report: (share: number) => void,
  stop: AbortSignal,
): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    let share = 0;
    do {
      const step = work.next();
      if (step.done) return step.value;
      share = step.value;
    } while (performance.now() < until);
    report(share);
    await nextTurn();
    stop.throwIfAborted();
  }
}

/** The next turn of the page's own loop. A message, not a timer: timers wait 4 ms, and a second in tabs that are not in front. */
function nextTurn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
