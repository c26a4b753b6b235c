/** Marks beside links and addresses: outside the page's tree, focusable, gone with their links. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../../assets/locales/en.json';
import { createMarkLayer, type Mark, type MarkLayer } from '../../../src/ui/in-page/marks.tsx';
import { createWords } from '../../../src/ui/words.ts';
import { catchRoots, forge, press } from './trusted.ts';

let layer: MarkLayer;
let root: ShadowRoot;

function link(href: string): HTMLAnchorElement {
  const anchor = document.body.appendChild(document.createElement('a'));
  anchor.href = href;
  anchor.getBoundingClientRect = () => new DOMRect(20, 20, 100, 20);
  return anchor;
}
const mark = (id: string, kind: Mark['kind'], host = `${id}.example`): Mark => ({
  id,
  kind,
  host,
  anchor: link(`https://${id}.example/`),
});
const texts = () => [...root.querySelectorAll('button')].map(({ textContent }) => textContent);

beforeEach(() => {
  vi.useFakeTimers();
  const [caught] = catchRoots(() => {
    layer = createMarkLayer(document, { words: createWords(en, 'en'), language: 'en' });
  });
  if (!caught) throw new Error('no shadow root');
  root = caught;
});
afterEach(() => {
  layer.destroy();
  vi.useRealTimers();
});

describe('createMarkLayer', () => {
  it('says in words what each mark means', () => {
    layer.set([mark('a', 'listed'), mark('b', 'lookalike'), mark('c', 'unknown')]);
    expect(texts()).toEqual([en['mark.listed.label'], en['mark.lookalike.label'], en['mark.unknown.label']]);
    expect(root.host.parentNode).toBe(document.documentElement);
  });

  it('leaves the page around the link untouched', () => {
    const one = mark('a', 'listed');
    const before = document.body.innerHTML;
    layer.set([one]);
    expect(document.body.innerHTML).toBe(before);
  });

  it('explains itself on a press, with the host as plain text', () => {
    layer.set([mark('a', 'listed', 'ev\u202eil.example')]);
    const button = root.querySelector('button');
    if (!button) throw new Error('no mark');
    forge(button);
    expect(root.querySelector<HTMLElement>('.about')?.hidden).toBe(true);
    press(button);
    expect(root.querySelector('.about')?.textContent).toContain('evil.example');
    press(button);
    expect(root.querySelector<HTMLElement>('.about')?.hidden).toBe(true);
  });

  it('goes when its link goes, and the layer with the last', async () => {
    const one = mark('a', 'listed');
    const two = mark('b', 'unknown');
    layer.set([one, two]);
    one.anchor.remove();
    await vi.advanceTimersByTimeAsync(600);
    expect(texts()).toEqual([en['mark.unknown.label']]);
    two.anchor.remove();
    await vi.advanceTimersByTimeAsync(600);
    expect(root.host.isConnected).toBe(false);
  });

  it('shows nothing for a link without a box, and nothing at all when told of none', () => {
    const one = mark('a', 'listed');
    one.anchor.getBoundingClientRect = () => new DOMRect(0, 0, 0, 0);
    layer.set([one]);
    expect(root.querySelector<HTMLElement>('.mark')?.hidden).toBe(true);
    layer.set([]);
    expect(root.host.isConnected).toBe(false);
  });

  it('an address is named by shape and words, graver ones by others', () => {
    const calm = { ...mark('a', 'address', 'TJRabPrw…jpRTv8'), risky: false };
    layer.set([calm, { ...mark('b', 'address', '0x52…'), risky: true }]);
    expect(texts()).toEqual([en['mark.address.label'], en['mark.address.label']]);
    const [first, second] = [...root.querySelectorAll('.about')].map(({ textContent }) => textContent);
    expect(first).toBe(en['mark.address.about'].replace('{host}', 'TJRabPrw…jpRTv8'));
    expect(second).toBe(en['mark.address.risky'].replace('{host}', '0x52…'));
    const shapes = [...root.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    expect(shapes[0]).not.toBe(shapes[1]);
    layer.set([{ ...calm, risky: true }]);
    expect(root.querySelector('.mark')?.className).toBe('mark address risky');
  });

  it('what stays the same keeps its node, so that nobody loses the place they stand on', () => {
    const [one, two] = [mark('a', 'listed'), mark('b', 'unknown')];
    layer.set([one, two]);
    const before = [...root.querySelectorAll('button')];
    layer.set([mark('c', 'lookalike'), one, two, mark('d', 'unknown')]);
    const after = [...root.querySelectorAll('button')];
    expect([after[1], after[2]]).toEqual(before);
    expect(texts()).toHaveLength(4);
    layer.set([two]);
    expect([...root.querySelectorAll('button')]).toEqual([before[1]]);
  });

  it('a screen reader hears what each mark is about, and Escape closes', () => {
    layer.set([mark('a', 'listed'), mark('b', 'listed')]);
    expect(root.querySelector('[role="group"]')?.getAttribute('aria-label')).toBe(en['mark.group']);
    for (const button of root.querySelectorAll('button')) {
      const about = root.getElementById(button.getAttribute('aria-describedby') ?? '');
      expect(about?.textContent).toContain(button === root.querySelector('button') ? 'a.example' : 'b.example');
    }
    const button = root.querySelector('button') as HTMLElement;
    press(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    forge(button, 'keydown', { key: 'Escape' });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    press(button, 'keydown', { key: 'Escape' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(root.querySelector<HTMLElement>('.about')?.hidden).toBe(true);
  });

  it('of very many the newest are kept', () => {
    layer.set(Array.from({ length: 130 }, (_, i) => mark(`m${i}`, 'unknown')));
    expect(texts()).toHaveLength(100);
    expect(root.querySelector('.about')?.textContent).toContain('m30.example');
  });
});
