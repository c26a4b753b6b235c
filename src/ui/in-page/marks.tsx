/**
 * Marks beside links, before the click. One overlay outside the page's tree, so that no row of the chat is touched;
 * each mark follows its link and goes when the link goes. Reads boxes of the page, never its text.
 */
import type { Language } from '../../family/settings.ts';
import type { Words } from '../words.ts';
import { plainText } from '../words.ts';
import { button, element, icon } from './element.ts';
import { placeMark } from './mark-place.ts';
import css from './marks.css?inline';
import { QUESTION, STOP, TWIN } from './shapes.ts';

export type MarkKind = 'listed' | 'lookalike' | 'unknown';
export interface Mark {
  readonly id: string;
  readonly kind: MarkKind;
  /** The link (or its bubble) in the page. */
  readonly anchor: Element;
  readonly host: string;
}
export interface MarkLayer {
  /** Replaces all marks. */
  set(marks: readonly Mark[]): void;
  destroy(): void;
}

const SHAPES: Record<MarkKind, string> = { listed: STOP, lookalike: TWIN, unknown: QUESTION };
/** Layout can move without scroll or resize (a new message arrives): then we follow within this time (ms). */
const FOLLOW_MS = 500;
/** More marks than this in view help nobody and cost layout. */
const MAX_MARKS = 100;

export function createMarkLayer(document: Document, options: { words: Words; language: Language }): MarkLayer {
  const { words, language } = options;
  const host = document.createElement('div');
  host.lang = language;
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const place = document.createElement('div');
  shadow.append(style, place);

  let marks: readonly Mark[] = [];
  let openId: string | null = null;
  let waiting = false;
  let timer: ReturnType<typeof setInterval> | null = null;
  const inView = new Map<Element, boolean>();
  const nodes = new Map<string, HTMLElement>();
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

  const toggle = (id: string) => {
    openId = openId === id ? null : id;
    for (const [each, node] of nodes) {
      node.querySelector('button')?.setAttribute('aria-expanded', String(each === openId));
      const about = node.querySelector<HTMLElement>('.about');
      if (about) about.hidden = each !== openId;
    }
    put();
  };
  const draw = () => {
    nodes.clear();
    for (const { id, kind, host: about } of marks)
      nodes.set(
        id,
        element(document, 'div', { class: `mark ${kind}`, lang: language }, [
          button(
            document,
            { 'aria-expanded': String(openId === id) },
            [icon(document, SHAPES[kind]), words.t(`mark.${kind}.label`)],
            (event) => event.isTrusted && toggle(id),
          ),
          element(document, 'p', { class: 'about', hidden: openId === id ? undefined : '' }, [
            words.t(`mark.${kind}.about`, { host: plainText(about) }),
          ]),
        ]),
      );
    place.replaceChildren(...nodes.values());
  };

  const put = () => {
    waiting = false;
    if (marks.some(({ anchor }) => !anchor.isConnected)) {
      for (const { id, anchor } of marks)
        if (!anchor.isConnected) {
          nodes.get(id)?.remove();
          nodes.delete(id);
        }
      marks = marks.filter(({ anchor }) => anchor.isConnected);
    }
    if (marks.length === 0) return rest();
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
    const size = { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
    // All reads first, then all writes: one layout for the whole layer.
    const plans = marks.map((mark) => {
      const node = nodes.get(mark.id);
      const link = mark.anchor.getBoundingClientRect();
      const block = blockOf(mark.anchor).getBoundingClientRect();
      const button = node?.firstElementChild?.getBoundingClientRect();
      const shown = link.width > 0 && link.height > 0 && inView.get(mark.anchor) !== false;
      return { node, shown, at: placeMark(link, block, button ?? { width: 0, height: 0 }, size) };
    });
    for (const { node, shown, at } of plans) {
      if (!node) continue;
      node.hidden = !shown;
      node.style.setProperty('visibility', shown ? 'visible' : 'hidden');
      node.style.setProperty('transform', `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`);
    }
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
  document.addEventListener('scroll', soon, { capture: true, passive: true });
  view?.addEventListener('resize', soon, { passive: true });

  return {
    set(next) {
      marks = next.slice(0, MAX_MARKS);
      if (!marks.some(({ id }) => id === openId)) openId = null;
      seen?.disconnect();
      inView.clear();
      for (const { anchor } of marks) seen?.observe(anchor);
      draw();
      put();
      if (marks.length > 0) timer ??= setInterval(soon, FOLLOW_MS);
    },
    destroy() {
      marks = [];
      place.replaceChildren();
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
