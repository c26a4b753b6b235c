/**
 * The element in which notices live: a closed shadow root of our own under <html>, in the top layer. It draws what it is
 * given and tells what was pressed; it never reads the page's text and never takes the focus.
 */
import css from './notice.css?inline';
import type { Notice, NoticeButton } from './notice.ts';
import { sameNotice } from './notice.ts';
import { noticeView } from './notice-view.ts';
import { acceptsPress, PRESS_DELAY_MS } from './press-guard.ts';
import { type Guard, standGuard } from './stand-guard.ts';
import { watchPresses } from './swallowed.ts';

export interface NoticeHandlers {
  /** A person pressed a button (forged presses never arrive here). `hide`, `later` and `mistake` have closed the notice. */
  onPress(button: NoticeButton): void;
  /** The page covers, deadens or removes the notice again and again: only the warning page can still be read. */
  onFought(): void;
}

export interface NoticeHost {
  /** Shows the notice, or replaces the one on show. The same notice again changes nothing. */
  show(notice: Notice): void;
  hide(): void;
  destroy(): void;
}

const CLOSES: readonly NoticeButton[] = ['hide', 'later', 'mistake'];
/** What changes on a pressed button, and on one under the mouse, and on nothing else (notice.css). */
const PRESSED = 'text-indent';
const POINTED = 'word-spacing';
/** A press and the look of it come together; a finger may rest on the button for longer (ms). */
const FELT_WITHIN_MS = 1000;
/** Level from which an unreachable notice is worth the warning page. */
const MUST_BE_SEEN = 3;

/** @param now monotonic clock in ms. */
export function createNoticeHost(
  document: Document,
  handlers: NoticeHandlers,
  now: () => number = () => performance.now(),
): NoticeHost {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const place = document.createElement('div');
  shadow.append(style, place);

  let current: Notice | null = null;
  let guard: Guard | null = null;
  let opened = false;
  let shownAt = 0;
  let destroyed = false;

  const draw = () => {
    // Drawn anew as a whole: a reader who stands on a button keeps standing on it.
    const focused = shadow.activeElement?.className;
    place.replaceChildren(
      ...(current ? [noticeView(document, { notice: current, opened, onPress: press, onExpand: expand })] : []),
    );
    if (focused) place.querySelector<HTMLElement>(`button.${focused}`)?.focus();
  };
  let stopWatching: () => void = () => {};
  const close = () => {
    stopWatching();
    guard?.stop();
    guard = null;
    current = null;
    draw();
    host.remove();
  };
  const press = (button: NoticeButton, event: Event) => {
    if (!current || !acceptsPress(event, shownAt, now())) return;
    if (CLOSES.includes(button)) close();
    handlers.onPress(button);
  };

  const expand = (event: Event) => {
    if (!acceptsPress(event, shownAt, now())) return;
    opened = !opened;
    draw();
  };

  const fought = () => {
    close();
    handlers.onFought();
  };
  // A page can swallow a press before it comes to us, but not the look of a pressed button, nor the event that its change
  // makes inside our own shadow (notice.css): where there was the one and not the other, only the warning page can be pressed.
  let felt = Number.NEGATIVE_INFINITY;
  for (const type of ['pointerdown', 'mousedown', 'keydown'])
    shadow.addEventListener(
      type,
      () => {
        felt = now();
      },
      { passive: true, capture: true },
    );
  place.addEventListener('transitionrun', (event) => {
    const { propertyName, target } = event as TransitionEvent;
    if (!current || current.level < MUST_BE_SEEN || now() - shownAt < PRESS_DELAY_MS) return;
    // Some browsers show no pressed look for a press that the page has cancelled: as the mouse comes, a press of our own that
    // means nothing is sent the same way, down past the page and not up again.
    const swallowed = propertyName === POINTED && target !== null && !arrives(shadow, target);
    if (swallowed || (propertyName === PRESSED && now() - felt >= FELT_WITHIN_MS)) fought();
  });

  // Keys and presses meant for us must not also move the chat behind us.
  for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keyup', 'keypress', 'wheel'])
    shadow.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  shadow.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if ((event as KeyboardEvent).key === 'Escape' && event.isTrusted && current) {
      close();
      handlers.onPress('hide');
    }
  });

  return {
    show(notice) {
      if (destroyed || sameNotice(current, notice)) return;
      opened = false;
      current = notice;
      shownAt = now();
      host.lang = notice.language;
      // Screen readers announce what changes inside a region that was there before: attach first, then draw. A card is
      // no status of its own, so its surroundings are the region.
      place.setAttribute('aria-live', notice.kind === 'card' ? 'polite' : 'off');
      guard ??= standGuard(document, host, {
        onFought: fought,
        mustBeReachable: () => current !== null && current.kind !== 'chip' && current.level >= MUST_BE_SEEN,
        now,
      });
      stopWatching();
      // What a page lets through that it can tell was not made by a hand looks like any other page to the check above.
      if (notice.level >= MUST_BE_SEEN)
        stopWatching = watchPresses(document, {
          pointed: () => now() - shownAt >= PRESS_DELAY_MS && shadow.querySelector('button:hover') !== null,
          onSwallowed: fought,
          now,
        });
      draw();
    },
    hide: () => {
      if (current) close();
    },
    destroy() {
      destroyed = true;
      close();
    },
  };
}

/** Whether a press gets as far as us. The one sent here is not trusted, so that no button of ours heeds it. */
function arrives(shadow: ShadowRoot, target: EventTarget): boolean {
  let arrived = false;
  const note = () => {
    arrived = true;
  };
  shadow.addEventListener('click', note, { capture: true });
  target.dispatchEvent(new MouseEvent('click', { bubbles: false, composed: true, cancelable: true }));
  shadow.removeEventListener('click', note, { capture: true });
  return arrived;
}
