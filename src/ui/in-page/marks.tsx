/**
 * Marks beside links and payment addresses, before the click. One overlay outside the page's tree, so that no row of the chat
 * is touched; each mark follows what it stands by and goes when that goes. Reads boxes of the page, never its text.
 */
import type { Language } from '../../family/settings.ts';
import type { Words } from '../words.ts';
import { element } from './element.ts';
import { createMarkNodes } from './mark-nodes.ts';
import { placeMark, type Size, shiftAbout, spread } from './mark-place.ts';
import css from './marks.css?inline';

export type MarkKind = 'listed' | 'lookalike' | 'unknown' | 'address';
export interface Mark {
  readonly id: string;
  readonly kind: MarkKind;
  /** The link or text (or its bubble) in the page. */
  readonly anchor: Element;
  /** What the mark is about: the link's host, or the address, shortened. */
  readonly host: string;
  /** An address from a chat with warning signs. */
  readonly risky?: boolean;
}
export interface MarkLayer {
  /** Replaces all marks; one that stays the same keeps its node, and with it the focus. In page order. */
  set(marks: readonly Mark[]): void;
  destroy(): void;
}

/** Layout can move without scroll or resize (a new message arrives): then we follow within this time (ms). */
const FOLLOW_MS = 500;
/** More marks than this help nobody and cost layout; the newest are kept. */
const MAX_MARKS = 100;

export function createMarkLayer(document: Document, options: { words: Words; language: Language }): MarkLayer {
  const { words, language } = options;
  const host = document.createElement('div');
  host.lang = language;
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const place = element(document, 'div', { role: 'group', 'aria-label': words.t('mark.group') });
  shadow.append(style, place);

  let marks: readonly Mark[] = [];
  let waiting = false;
  let timer: ReturnType<typeof setInterval> | null = null;
  const inView = new Map<Element, boolean>();
  /** Of each mark that was seen: its size in one line, and the width it was given since. */
  const sizes = new WeakMap<HTMLElement, { readonly whole: Size; width: number | null }>();
  const view = document.defaultView;
  const seen =
    typeof IntersectionObserver === 'function'
      ? new IntersectionObserver(
          (entries) => {
            // Half a link under the composer's edge would put the mark on the composer.
            for (const entry of entries) inView.set(entry.target, entry.intersectionRatio >= 0.5);
            soon();
          },
          { threshold: [0, 0.5] },
        )
      : null;

  const put = () => {
    waiting = false;
    const left = marks.filter(({ anchor }) => anchor.isConnected);
    if (left.length < marks.length) show(left);
    if (marks.length === 0) return rest();
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
    const size = { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
    // All reads together, then all writes: a layout for what comes into view and one for the whole layer.
    const placed: { mark: Mark; node: HTMLElement; link: DOMRect }[] = [];
    const away: HTMLElement[] = [];
    for (const mark of marks) {
      const node = nodes.of(mark.id);
      const link = mark.anchor.getBoundingClientRect();
      if (!node) continue;
      if (link.width > 0 && link.height > 0 && inView.get(mark.anchor) !== false) placed.push({ mark, node, link });
      else away.push(node);
    }
    for (const node of away) node.hidden = true;
    for (const { node } of placed) node.hidden = false;
    const plans = placed.map(({ mark, node, link }) => {
      const block = blockOf(mark.anchor).getBoundingClientRect();
      const [button, about] = [...node.children].map((part) => part.getBoundingClientRect());
      const now = button ?? { width: 0, height: 0 };
      const known = sizes.get(node) ?? { whole: { width: now.width, height: now.height }, width: null };
      if (now.width > 0) sizes.set(node, known);
      return { node, known, about, ...placeMark(link, block, known.whole, size, now.height), size: now };
    });
    let again = false;
    for (const { node, known, about, x, y, width, size: now } of spread(plans)) {
      const [button, text] = node.children as unknown as Iterable<HTMLElement>;
      node.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`);
      const shift = about && about.width > 0 ? shiftAbout({ x, y }, now, about, size) : { x: 0, y: 0 };
      text?.style.setProperty('transform', `translate(${Math.round(shift.x)}px, ${Math.round(shift.y)}px)`);
      if (known.width === width) continue;
      known.width = width;
      button?.style.setProperty('max-width', width === null ? 'none' : `${width}px`);
      button?.classList.toggle('tight', width !== null);
      again = true;
    }
    // In another width it has another height.
    if (again) soon();
  };
  const nodes = createMarkNodes(document, place, { words, language, onToggle: put });
  const show = (next: readonly Mark[]) => {
    const anchors = new Set(next.map(({ anchor }) => anchor));
    for (const { anchor } of marks) {
      if (anchors.has(anchor)) continue;
      seen?.unobserve(anchor);
      inView.delete(anchor);
    }
    const before = new Set(marks.map(({ anchor }) => anchor));
    marks = next;
    nodes.show(marks);
    for (const anchor of anchors) if (!before.has(anchor)) seen?.observe(anchor);
  };
  const soon = () => {
    if (waiting || marks.length === 0) return;
    waiting = true;
    (view?.requestAnimationFrame ?? setTimeout)(put);
  };
  const rest = () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
    host.remove();
  };

  for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'keypress'])
    shadow.addEventListener(type, (event) => event.stopPropagation());
  shadow.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape' && event.isTrusted) nodes.close();
  });
  document.addEventListener('scroll', soon, { capture: true, passive: true });
  view?.addEventListener('resize', soon, { passive: true });

  return {
    set(next) {
      show(next.slice(-MAX_MARKS));
      put();
      if (marks.length > 0) timer ??= setInterval(soon, FOLLOW_MS);
    },
    destroy() {
      show([]);
      seen?.disconnect();
      document.removeEventListener('scroll', soon, { capture: true });
      view?.removeEventListener('resize', soon);
      rest();
    },
  };
}

/** The nearest box around the link that is wider than a line of text: the bubble or paragraph. */
function blockOf(anchor: Element): Element {
  const view = anchor.ownerDocument.defaultView;
  for (let node: Element | null = anchor; node; node = node.parentElement) {
    const display = view?.getComputedStyle(node).display ?? 'block';
    if (display !== 'inline' && display !== 'contents') return node;
  }
  return anchor;
}
