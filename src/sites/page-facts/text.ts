/** Visible text of a page by region, one line a block. Uses TreeWalker and checkVisibility, never innerText. */

/** Cap of each region, in characters. */
const REGION_CHARS = 20_000;
/** Nodes looked at before the walk ends: a page of a million characters has about 24,000 elements. */
const MAX_NODES = 40_000;
/** Nodes between two places where the caller may stop. */
const NODES_A_STEP = 40;

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'OBJECT', 'svg', 'SVG', 'HEAD']);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR IMG'.split(
    ' ',
  ),
);
const CELLS = new Set(['TD', 'TH']);
const CHROME = 'nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo], [role=complementary]';

export interface PageText {
  readonly main: readonly string[];
  readonly chrome: readonly string[];
  readonly cut: boolean;
}

/** Gathers lines of one region until its cap. */
class Lines {
  readonly lines: string[] = [];
  private line = '';
  private room = REGION_CHARS;
  full = false;

  add(text: string): void {
    this.line += text;
  }
  end(): void {
    const line = this.line.replace(/[ \t\r\n\f]{2,200}/g, ' ').trim();
    this.line = '';
    if (line === '') return;
    if (this.room <= 0) {
      this.full = true;
      return;
    }
    this.lines.push(line.slice(0, this.room));
    this.room -= line.length + 1;
  }
}

const ELEMENT_OR_TEXT = 5;

/** Walks body and open shadow roots. Elements that are not shown are skipped with all they hold. */
export function* walkText(document: Document): Generator<void, PageText> {
  const main = new Lines();
  const chrome = new Lines();
  let nodes = 0;
  const roots: { node: Node; chrome: boolean }[] = [{ node: document.body ?? document.documentElement, chrome: false }];
  for (let root = roots.shift(); root; root = roots.shift()) {
    const walker = document.createTreeWalker(root.node, ELEMENT_OR_TEXT);
    let region = root.chrome ? chrome : main;
    /** Where the present chrome region ends; null outside. */
    let chromeRoot: Element | null = null;
    let node: Node | null = walker.nextNode();
    while (node) {
      if (++nodes % NODES_A_STEP === 0) yield;
      if (nodes > MAX_NODES || (main.full && chrome.full)) return { main: main.lines, chrome: chrome.lines, cut: true };
      if (node.nodeType === 3) {
        region.add(clean(node.nodeValue ?? ''));
        node = walker.nextNode();
        continue;
      }
      const element = node as Element;
      if (chromeRoot && !chromeRoot.contains(element)) {
        region.end();
        chromeRoot = null;
        region = root.chrome ? chrome : main;
      }
      if (main.full && region === main) {
        // Nothing more is taken of the page's middle: what is left to read is its furniture. On a page of a megabyte this is
        // nine tenths of the time.
        yield;
        for (const part of furnitureAfter(root.node as ParentNode, element)) roots.push({ node: part, chrome: true });
        yield;
        break;
      }
      const inline = INLINE.has(element.tagName);
      if (!inline) region.add(CELLS.has(element.tagName) ? ' | ' : '');
      if (!inline && !CELLS.has(element.tagName)) region.end();
      if (SKIPPED.has(element.tagName) || !isShown(element)) {
        node = afterSubtree(walker);
        continue;
      }
      if (!chromeRoot && !inline && !root.chrome && element.matches(CHROME)) {
        region.end();
        chromeRoot = element;
        region = chrome;
      }
      if (element.shadowRoot) roots.push({ node: element.shadowRoot, chrome: root.chrome || chromeRoot !== null });
      node = walker.nextNode();
    }
    main.end();
    chrome.end();
  }
  return { main: main.lines, chrome: chrome.lines, cut: main.full || chrome.full };
}

const FOLLOWING = 4;

/** Outermost headers, footers and side bars from here on. */
function furnitureAfter(root: ParentNode, here: Element): Element[] {
  return [...root.querySelectorAll(CHROME)].filter(
    (part) =>
      (part === here || (here.compareDocumentPosition(part) & FOLLOWING) !== 0) &&
      !part.parentElement?.closest(CHROME) &&
      isShown(part),
  );
}

const clean = (text: string) => text.slice(0, REGION_CHARS).replace(/[\r\n\t\f]/g, ' ');

function isShown(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return !(element as HTMLElement).hidden;
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Next node after the current one and everything in it. */
function afterSubtree(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
