/**
 * Builds the few elements of notices and marks without a library: a page script is loaded on every page, and Preact is a
 * third of what it may weigh. Strings become text nodes or attribute values, never markup.
 */

export type Child = Node | string | false | null;
export type Attributes = Readonly<Record<string, string | undefined>>;

const SVG = 'http://www.w3.org/2000/svg';

export function element(
  document: Document,
  tag: string,
  attributes: Attributes,
  children: readonly Child[] = [],
): HTMLElement {
  const made = document.createElement(tag);
  set(made, attributes);
  made.append(...children.filter((child): child is Node | string => child !== false && child !== null));
  return made;
}

/** A button whose press is told with its event; it never submits anything. */
export function button(
  document: Document,
  attributes: Attributes,
  children: readonly Child[],
  onPress: (event: Event) => void,
): HTMLElement {
  const made = element(document, 'button', { type: 'button', ...attributes }, children);
  made.addEventListener('click', onPress);
  return made;
}

/** One icon of src/ui/in-page/shapes.ts, hidden from screen readers: the words beside it say the same. */
export function icon(document: Document, d: string): Element {
  const svg = document.createElementNS(SVG, 'svg');
  set(svg, {
    class: 'icon',
    width: '24',
    height: '24',
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  });
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}

function set(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) target.setAttribute(name, value);
}
