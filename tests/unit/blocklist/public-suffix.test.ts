/** Where strangers register names. */
import { expect, test } from 'vitest';
import { domainParts, isPublicSuffix } from '../../../src/blocklist/public-suffix.ts';

test.each(['com', 'co.uk', 'pages.dev', 'myshopify.com', 'github.io', 'com.np'])('%s is a suffix', (host) => {
  expect(isPublicSuffix(host)).toBe(true);
});

test.each([
  'evil.com',
  'evil.co.uk',
  'shop1.pages.dev',
  // One customer below a private wildcard rule (*.eth.limo).
  'shop1.eth.limo',
  '127.0.0.1',
])('%s is not', (host) => {
  expect(isPublicSuffix(host)).toBe(false);
});

test.each([
  ['www.evil.co.uk', { domain: 'evil.co.uk', label: 'evil' }],
  ['a.b.shop1.pages.dev', { domain: 'shop1.pages.dev', label: 'shop1' }],
  ['co.uk', null],
  ['localhost', null],
  ['127.0.0.1', null],
])('%s belongs to %o', (host, parts) => {
  expect(domainParts(host)).toEqual(parts);
});
