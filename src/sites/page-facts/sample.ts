/** The little that the first look needs: bounded in nodes, without asking for layout. */
import type { PageSample } from '../../detection/page/candidate.ts';

const HEAD_CHARS = 1400;
const TAIL_CHARS = 600;
const LABEL_CHARS = 800;
const NODE_CHARS = 400;
const HEAD_NODES = 300;
const TAIL_NODES = 100;
const MAX_LABELS = 16;
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg']);
const TEXT = 4;

export function samplePage(document: Document, url: string): PageSample {
  const body = document.body ?? document.documentElement;
  // Live collections stop where we stop; a selector would first walk the whole page.
  const inputs = document.getElementsByTagName('input');
  const areas = document.getElementsByTagName('textarea');
  const labels: string[] = [];
  for (const found of [document.getElementsByTagName('button'), inputs, areas, document.getElementsByClassName('btn')])
    for (let at = 0; at < MAX_LABELS; at++) {
      const control = found[at];
      if (!control) break;
      labels.push((control.getAttribute('placeholder') ?? control.textContent ?? '').trim().slice(0, 40));
    }
  const head = take(document.createTreeWalker(body, TEXT), 'nextNode', HEAD_CHARS, HEAD_NODES);
  const back = document.createTreeWalker(body, TEXT);
  while (back.currentNode.lastChild) back.currentNode = back.currentNode.lastChild;
  const end = back.currentNode.nodeValue ?? '';
  const tail = take(back, 'previousNode', TAIL_CHARS, TAIL_NODES);
  return {
    url,
    title: document.title.slice(0, 200),
    textSample: head.all ? head.text : `${head.text}\n${end.slice(0, NODE_CHARS)}\n${tail.text}`,
    labels: labels.join('\n').slice(0, LABEL_CHARS),
    whole: head.all,
    inputs: inputs.length + areas.length,
  };
}

/** `all`: the walk came to its end before a cap. */
function take(walker: TreeWalker, step: 'nextNode' | 'previousNode', chars: number, nodes: number) {
  let out = '';
  for (let i = 0; i < nodes && out.length < chars; i++) {
    const node = walker[step]();
    if (!node) return { text: out, all: true };
    if (SKIPPED.has(node.parentElement?.tagName ?? '')) continue;
    const text = node.nodeValue?.trim() ?? '';
    if (text.length > 1) out += `${text.slice(0, NODE_CHARS)}\n`;
  }
  return { text: out, all: false };
}
