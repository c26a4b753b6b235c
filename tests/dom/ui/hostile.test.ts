/** Names and hosts from outside are text wherever they are shown: no element, no attribute, no turned-around sentence. */
import fc from 'fast-check';
import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import en from '../../../assets/locales/en.json';
import { DomainLine } from '../../../src/ui/domain-line.tsx';
import type { Notice } from '../../../src/ui/in-page/notice.ts';
import { noticeView } from '../../../src/ui/in-page/notice-view.ts';
import { createWords } from '../../../src/ui/words.ts';

const words = createWords(en, 'en');
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '\u202egnp.exe',
    'a\u0000b',
    '&lt;b&gt;',
    '{host}{name}',
    'x'.repeat(5000),
  ),
);
const allowed = new Set(['SECTION', 'DIV', 'SVG', 'PATH', 'P', 'UL', 'LI', 'BUTTON', 'STRONG']);
const tags = (root: Element) => [...root.querySelectorAll('*')].map(({ tagName }) => tagName.toUpperCase());

describe('hostile text', () => {
  it('is text in a notice', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, line) => {
        const notice: Notice = {
          kind: 'card',
          level: 3,
          title,
          lines: [line],
          next: title,
          buttons: [{ id: 'hide', label: line }],
          language: 'en',
          textSize: 'normal',
        };
        const view = noticeView(document, { notice, opened: true, onPress: () => {}, onExpand: () => {} });
        expect(tags(view).filter((tag) => !allowed.has(tag))).toEqual([]);
        expect(view.querySelector('.title')?.textContent).toBe(title);
      }),
      { numRuns: 5000 },
    );
  });

  it('is short, visible text as a host', () => {
    const root = document.createElement('div');
    fc.assert(
      fc.property(hostile, (host) => {
        const domain = { host, verdict: 'lookalike', source: null, since: null, reason: `lookalike:${host}` } as const;
        render(h(DomainLine, { words, domain }), root);
        expect(tags(root).filter((tag) => !allowed.has(tag))).toEqual([]);
        expect(root.textContent).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect((root.textContent ?? '').length).toBeLessThan(1000);
      }),
      { numRuns: 5000 },
    );
  });
});
