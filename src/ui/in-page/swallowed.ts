/**
 * Finds presses that the page keeps from us while the pointer rests on one of our buttons: the browser counts a press as the person's
 * doing (user activation) before any script sees it, whatever the page then does with the event. Knows nothing of the notice.
 */

/** How often we look (ms). */
const LOOK_EVERY_MS = 50;
/** A press that the browser tells of must have come to us by then (ms). */
export const GRACE_MS = 250;
/** How long one press counts as the person's doing: five seconds in both browsers, and some slack (ms). */
export const ACTIVE_FOR_MS = 5_600;

/** One look. */
export interface Look {
  /** Monotonic ms. */
  readonly now: number;
  /** The person has just pressed something in this page, as the browser sees it. */
  readonly active: boolean;
  /** The pointer rests on one of our buttons. */
  readonly pointed: boolean;
  /** When a press or key last came to us; -Infinity where none did. */
  readonly heard: number;
}

/** Takes looks one after the other; true for one that tells of a press on us which never came to us. */
export function createPressCheck(): (look: Look) => boolean {
  let active = true;
  let rose: number | null = null;
  let onUs = false;
  let pointedSince: number | null = null;
  return (look) => {
    const { now, heard } = look;
    pointedSince = look.pointed ? (pointedSince ?? now) : null;
    if (look.active && !active) {
      rose = now;
      onUs = false;
    }
    active = look.active;
    onUs ||= look.pointed;
    if (!active) rose = null;
    if (rose !== null && now - rose >= GRACE_MS) {
      if (onUs && heard < rose - GRACE_MS) return true;
      rose = null;
    }
    // It has been on for longer than one press can last, all the time on us: it was pressed again meanwhile.
    return active && pointedSince !== null && now - Math.max(pointedSince, heard) > ACTIVE_FOR_MS;
  };
}

/**
 * Looks until stopped; `onSwallowed` is told once. A key pressed inside a frame counts for the page too and cannot be heard here: while a
 * frame has the focus, nothing is looked at.
 * @returns what stops it.
 */
export function watchPresses(
  document: Document,
  parts: { pointed(): boolean; onSwallowed(): void; now(): number },
): () => void {
  const view = document.defaultView;
  const activation = view?.navigator.userActivation;
  if (!view || !activation) return () => {};
  let heard = Number.NEGATIVE_INFINITY;
  const hear = (event: Event) => {
    if (event.isTrusted) heard = parts.now();
  };
  const kinds = ['pointerdown', 'mousedown', 'keydown', 'touchend'];
  for (const kind of kinds) view.addEventListener(kind, hear, { capture: true, passive: true });
  const swallowed = createPressCheck();
  const timer = setInterval(() => {
    const elsewhere = document.activeElement?.tagName === 'IFRAME';
    const pointed = !elsewhere && parts.pointed();
    if (!swallowed({ now: parts.now(), active: activation.isActive, pointed, heard })) return;
    stop();
    parts.onSwallowed();
  }, LOOK_EVERY_MS);
  function stop() {
    clearInterval(timer);
    for (const kind of kinds) view?.removeEventListener(kind, hear, { capture: true });
  }
  return stop;
}
