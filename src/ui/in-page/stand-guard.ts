/**
 * Keeps our host element in the page, on top and clickable while a page works against it. It reads the page only to see
 * whether we are still there, and gives up (`onFought`) rather than race with it: then the warning page takes over.
 */
import { isPaintedOver } from './cover.ts';
import { createFightCounter } from './fight-counter.ts';

/** How often we look (ms). Page overlays that stay shorter than this cannot be read either. */
export const LOOK_EVERY_MS = 100;
const ON_TOP = ':popover-open, dialog:modal, :fullscreen';
/** The only attributes our host carries; the page may add any other to hide or deaden it. */
const OURS = new Set(['popover', 'lang']);

export interface Guard {
  stop(): void;
}

export interface GuardOptions {
  onFought(): void;
  /** Whether being out of reach for seconds is a fight. A page's own long dialog over a small chip is not. */
  mustBeReachable(): boolean;
  now(): number;
}

/** Puts `host` under <html>, into the top layer, and watches it until stopped. */
export function standGuard(document: Document, host: HTMLElement, options: GuardOptions): Guard {
  const root = document.documentElement;
  const counter = createFightCounter();
  let above = new Set<Element>();
  let stopped = false;

  const raise = () => {
    if (host.parentNode !== root) root.append(host);
    if (typeof host.showPopover === 'function') {
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover();
    }
    above = onTop(document, host);
  };
  const fought = () => {
    stop();
    options.onFought();
  };
  const putBack = () => {
    if (stopped) return;
    let touched = stripForeign(host);
    for (const name of ['inert', 'hidden'])
      if (root.hasAttribute(name)) {
        root.removeAttribute(name);
        touched = true;
      }
    const now = onTop(document, host);
    // What was closed and comes back comes back above us.
    for (const element of above) if (!now.has(element)) above.delete(element);
    if (host.parentNode !== root || isClosed(host) || hasNew(now, above)) {
      raise();
      touched = true;
    }
    changes.takeRecords();
    if (touched && counter.raised(options.now())) fought();
  };
  const look = () => {
    putBack();
    if (stopped || document.visibilityState === 'hidden') return;
    const reachable = isReachable(document, host) && !isPaintedOver(host, onTop(document, host));
    if (counter.looked(reachable || !options.mustBeReachable(), options.now())) fought();
  };

  const changes = new MutationObserver(putBack);
  host.popover = 'manual';
  raise();
  changes.observe(root, { childList: true, attributes: true, attributeFilter: ['inert', 'hidden'] });
  changes.observe(host, { attributes: true });
  const timer = setInterval(look, LOOK_EVERY_MS);
  function stop() {
    stopped = true;
    clearInterval(timer);
    changes.disconnect();
  }
  return { stop };
}

/** True when a press near the top of the host would reach it. No layout at all (not drawn yet) counts as reachable. */
function isReachable(document: Document, host: HTMLElement): boolean {
  const box = host.getBoundingClientRect();
  const view = document.defaultView;
  if (!view || view.innerWidth === 0) return true;
  const root = document.documentElement;
  if (root.getBoundingClientRect().width === 0) return view.getComputedStyle(root).display !== 'none';
  if (box.width === 0 || box.height === 0) return false;
  const hit = document.elementFromPoint(box.left + box.width / 2, Math.min(box.top + 20, box.top + box.height / 2));
  return hit === host;
}

function onTop(document: Document, host: Element): Set<Element> {
  try {
    return new Set([...document.querySelectorAll(ON_TOP)].filter((element) => element !== host));
  } catch {
    // A browser without one of these selectors has no such layer to lose to.
    return new Set();
  }
}

function hasNew(now: ReadonlySet<Element>, before: ReadonlySet<Element>): boolean {
  for (const element of now) if (!before.has(element)) return true;
  return false;
}

function isClosed(host: HTMLElement): boolean {
  return typeof host.showPopover === 'function' && !host.matches(':popover-open');
}

function stripForeign(host: HTMLElement): boolean {
  let stripped = false;
  for (const { name } of [...host.attributes])
    if (!OURS.has(name)) {
      host.removeAttribute(name);
      stripped = true;
    }
  if (host.getAttribute('popover') !== 'manual') {
    host.popover = 'manual';
    stripped = true;
  }
  return stripped;
}
