/** Reads what Kinward draws in a page. Its shadow roots are closed to the page; only the debugger sees into them. */
import type { BrowserContext, Page } from 'playwright-core';

/** One thing drawn: a notice (chip, banner, card) or a mark beside a link (listed, lookalike, unknown). */
export interface SeenNotice {
  readonly what: 'notice' | 'mark';
  readonly kind: string;
  /** ARIA role, '' where there is none. */
  readonly role: string;
  readonly text: string;
}

interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly (Node & { readonly shadowRootType?: string })[];
}

const TEXT_NODE = 3;

function attribute(node: Node, name: string): string {
  const list = node.attributes ?? [];
  for (let i = 0; i + 1 < list.length; i += 2) if (list[i] === name) return list[i + 1] ?? '';
  return '';
}

function textOf(node: Node): string {
  if (node.nodeName === 'STYLE' || node.nodeName.toLowerCase() === 'svg') return '';
  if (node.attributes?.includes('hidden')) return '';
  if (node.nodeType === TEXT_NODE) return node.nodeValue;
  return (node.children ?? []).map(textOf).filter(Boolean).join(' ');
}

function closedRoots(node: Node): Node[] {
  const here = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...here, ...(node.children ?? []).flatMap(closedRoots)];
}

function drawn(node: Node): SeenNotice[] {
  const [what = '', kind = ''] = attribute(node, 'class').split(' ');
  if (what === 'notice' || what === 'mark')
    return [{ what, kind, role: attribute(node, 'role'), text: textOf(node).replace(/\s+/g, ' ').trim() }];
  return (node.children ?? []).flatMap(drawn);
}

export async function readNotices(context: BrowserContext, page: Page): Promise<SeenNotice[]> {
  const cdp = await context.newCDPSession(page);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    return closedRoots(root as Node).flatMap(drawn);
  } finally {
    await cdp.detach();
  }
}
