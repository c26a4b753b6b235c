/** A-labels back to characters: against the encoder every JavaScript world has. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLabel } from '../../../../src/detection/link/punycode.ts';

test.each([
  ['xn--mnchen-3ya', 'münchen'],
  ['xn--tj3a527a', '黑貓'],
  ['xn--80ak6aa92e', 'аррӏе'],
  ['plain', 'plain'],
  ['xn--', 'xn--'],
  ['xn--a-', 'xn--a-'],
  ['xn--99999999999', 'xn--99999999999'],
  [`xn--${'9'.repeat(60)}`, `xn--${'9'.repeat(60)}`],
])('%s is %s', (label, text) => {
  expect(decodeLabel(label)).toBe(text);
});

test('undoes what a URL does to a name', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcé金投資ыяøß가나ไทย'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(letters, (name) => {
      if (!URL.canParse(`http://${name}.example/`)) return;
      const label = new URL(`http://${name}.example/`).hostname.split('.')[0] ?? '';
      expect(new URL(`http://${decodeLabel(label)}.example/`).hostname).toBe(`${label}.example`);
      if (label.startsWith('xn--')) expect(decodeLabel(label)).not.toBe(label);
    }),
  );
});
