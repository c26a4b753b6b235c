/** What can be pressed, filled in, followed or copied on a page. Never reads what a person typed. */
import type { PageFacts } from '../../detection/page/facts.ts';

const MAX = { headings: 40, buttons: 80, fields: 60, links: 300, values: 60, scripts: 60 } as const;
const LABEL_CHARS = 120;

export interface Controls
  extends Pick<PageFacts, 'headings' | 'buttons' | 'fields' | 'links' | 'scriptHosts' | 'downloads'> {
  readonly wordFields: number;
  /** Texts that hold addresses outside of the visible text: read-only values, clipboard attributes, titles. */
  readonly values: readonly string[];
}

const HEADINGS = 'h1, h2, h3, h4, [role=heading], legend, dialog strong';
const BUTTONS =
  'button, [role=button], input[type=submit], input[type=button], a.btn, a.button, [class*=btn], [role=tab], summary';
const FIELDS = 'input:not([type=hidden]):not([type=submit]):not([type=button]), textarea, select';
const COPIED =
  '[data-clipboard-text], [data-copy], [data-address], [data-clipboard], [title], input[readonly], input[disabled], textarea[readonly]';
const DOWNLOAD = /\.(?:apk|mobileconfig|ipa|xapk)(?:$|[?#])|^itms-services:|^https?:\/\/testflight\.apple\.com\//i;
export const isDownload = (href: string): boolean => DOWNLOAD.test(href);
const SEED_INPUTS = 'input[type=text], input[type=password], input:not([type])';

/** Reads them, giving way between one kind and the next. */
export function* readControls(document: Document): Generator<void, Controls> {
  const links: { href: string; text: string }[] = [];
  const buttons: string[] = [];
  const downloads: string[] = [];
  // Each question to the whole document is a step of its own: on a page of a megabyte one takes two or three milliseconds.
  const pressed = first(document, BUTTONS, MAX.buttons);
  yield;
  for (const element of pressed) push(buttons, labelOf(element));
  const anchors = first(document, 'a[href]', MAX.links);
  yield;
  let seen = 0;
  for (const anchor of anchors) {
    if (++seen % 40 === 0) yield;
    if (!isShown(anchor)) continue;
    const href = (anchor as HTMLAnchorElement).href.slice(0, 2048);
    const text = labelOf(anchor);
    if (isDownload(href)) downloads.push(href);
    links.push({ href, text });
  }
  yield;
  const titles = first(document, HEADINGS, MAX.headings);
  yield;
  const headings = titles.filter(isShown).map(labelOf).filter(Boolean);
  const inputs = first(document, FIELDS, MAX.fields);
  yield;
  const fields = inputs.filter(isShown).map((e) => ({ label: fieldLabel(document, e), kind: kindOf(e) }));
  yield;
  const values = copied(document);
  yield;
  const scripts = scriptHosts(document);
  yield;
  return {
    headings,
    buttons,
    fields,
    links,
    values,
    scriptHosts: scripts,
    downloads: downloads.slice(0, 20),
    wordFields: wordFields(document),
  };
}

function first(document: Document, selector: string, most: number): Element[] {
  return [...document.querySelectorAll(selector)].slice(0, most);
}

function isShown(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}

function push(list: string[], text: string): void {
  if (text !== '') list.push(text);
}

function short(text: string | null | undefined): string {
  return (text ?? '')
    .slice(0, LABEL_CHARS * 4)
    .replace(/\s{1,100}/g, ' ')
    .trim()
    .slice(0, LABEL_CHARS);
}

function labelOf(element: Element): string {
  return (
    short(element.getAttribute('aria-label') ?? '') ||
    short(element.textContent) ||
    short(element.getAttribute('value'))
  );
}

/** Everything that names a field: its label, placeholder and name, or the short text before it. */
function fieldLabel(document: Document, field: Element): string {
  const parts = [...((field as HTMLInputElement).labels ?? [])].map((l) => short(l.textContent));
  const by = field.getAttribute('aria-labelledby');
  if (by) parts.push(short(document.getElementById(by.split(' ')[0] ?? '')?.textContent));
  for (const name of ['aria-label', 'placeholder', 'name']) parts.push(short(field.getAttribute(name)));
  if (!parts[0] && !parts[1]) parts.push(short(field.previousElementSibling?.textContent).slice(0, 40));
  const options = field.tagName === 'SELECT' ? [...field.children].slice(0, 8).map((o) => short(o.textContent)) : [];
  return [...new Set([...parts, ...options].filter((p) => p && p.length > 1))].join(' | ').slice(0, 240);
}

function kindOf(field: Element): string {
  const tag = field.tagName.toLowerCase();
  return tag === 'input' ? (field.getAttribute('type') ?? 'text').toLowerCase().slice(0, 20) : tag;
}

function scriptHosts(document: Document): string[] {
  const hosts = new Set<string>();
  for (const script of first(document, 'script[src]', MAX.scripts)) {
    const src = (script as HTMLScriptElement).src;
    if (URL.canParse(src)) hosts.add(new URL(src).host);
  }
  return [...hosts];
}

/** Size of the largest group of plain one-line inputs under one parent or grandparent. */
function wordFields(document: Document): number {
  const groups = new Map<Element, number>();
  for (const input of first(document, SEED_INPUTS, 100)) {
    if (!isShown(input)) continue;
    for (const group of [input.parentElement, input.parentElement?.parentElement])
      if (group && group !== document.body) groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return Math.max(0, ...groups.values());
}

function copied(document: Document): string[] {
  const values: string[] = [];
  for (const element of first(document, COPIED, MAX.values)) {
    for (const name of ['data-clipboard-text', 'data-copy', 'data-address', 'data-clipboard', 'title'])
      push(values, (element.getAttribute(name) ?? '').slice(0, 200).trim());
    // A read-only field holds what the page put there; an open one may hold what the person typed.
    if (
      element.matches('input[readonly], input[disabled], textarea[readonly]') &&
      element.getAttribute('type') !== 'password'
    )
      push(values, ((element as HTMLInputElement).value ?? '').slice(0, 200).trim());
  }
  return values;
}
