/**
 * Text of a bubble as a person reads it: emoji from their pictures, line breaks kept, hidden parts left out. Walks nodes
 * and never asks for layout (`innerText` costs a thousand times more). Knows no site: what to skip is passed in.
 */

/** Longest text that is read of one message; chat text is hostile input. */
export const MAX_TEXT_CHARS = 20_000;

export interface TextRules {
  /** Subtrees that are not the message: ghost clocks, icons, buttons. */
  skips(element: Element): boolean;
  /** What a picture says inside text; '' for nothing. */
  picture(image: Element): string;
  /** What stands for a whole element (an emoji drawn as an element of its own); null where it is read as usual. */
  instead?(element: Element): string | null;
}

const BLOCK = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4']);
const ELEMENT = 1;
const TEXT = 3;

/** Reads below `root`. Trailing and leading blank lines are cut, at most MAX_TEXT_CHARS characters are returned. */
export function readText(root: Element, rules: TextRules): string {
  const out: string[] = [];
  let length = 0;
  const add = (text: string) => {
    if (text === '' || length >= MAX_TEXT_CHARS) return;
    out.push(text);
    length += text.length;
  };
  const breakLine = () => {
    const last = out.at(-1);
    if (last !== undefined && !last.endsWith('\n')) add('\n');
  };
  const walk = (parent: Node, depth: number) => {
    for (let node = parent.firstChild; node && length < MAX_TEXT_CHARS; node = node.nextSibling) {
      if (node.nodeType === TEXT) add(node.nodeValue ?? '');
      if (node.nodeType !== ELEMENT) continue;
      const element = node as Element;
      const tag = element.tagName.toUpperCase();
      const stand = rules.instead?.(element) ?? null;
      if (stand !== null) {
        add(stand);
        continue;
      }
      if (tag === 'BR') add('\n');
      else if (tag === 'IMG') add(rules.skips(element) ? '' : rules.picture(element));
      else if (tag === 'SVG' || tag === 'STYLE' || tag === 'SCRIPT' || depth > 40 || rules.skips(element)) continue;
      else if (BLOCK.has(tag)) {
        breakLine();
        walk(element, depth + 1);
        breakLine();
      } else walk(element, depth + 1);
    }
  };
  walk(root, 0);
  return out
    .join('')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .slice(0, MAX_TEXT_CHARS)
    .trim();
}
