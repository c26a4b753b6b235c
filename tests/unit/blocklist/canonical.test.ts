/** One spelling for every address. */
import { expect, test } from 'vitest';
import { addressText, canonicalAddress, isIpHost, MAX_ADDRESS_CHARS } from '../../../src/blocklist/canonical.ts';
import reference from '../../reference/hosts.json';

test.each(reference.canonical)('%s is %s %s', (text = '', host, path) => {
  const read = canonicalAddress(text);
  expect(read).toMatchObject({ ok: true, value: { host, path } });
  if (read.ok) expect(canonicalAddress(addressText(read.value))).toMatchObject({ ok: true, value: { host, path } });
});

test.each(reference.junk)('"%s" is no address: %s', (text = '', error) => {
  expect(canonicalAddress(text)).toEqual({ ok: false, error });
});

test('a text longer than any honest address is refused before it is read', () => {
  expect(canonicalAddress(`site.example/${'a'.repeat(MAX_ADDRESS_CHARS)}`)).toEqual({ ok: false, error: 'too-long' });
  expect(canonicalAddress(`${'a.'.repeat(140)}example`)).toEqual({ ok: false, error: 'not-a-host' });
  expect(canonicalAddress(`${'a'.repeat(64)}.example`)).toEqual({ ok: false, error: 'not-a-host' });
  expect(canonicalAddress(`${'a'.repeat(63)}.example`).ok).toBe(true);
});

test('a query is noticed but is no part of the address', () => {
  expect(canonicalAddress('site.example/a?b')).toMatchObject({ value: { path: '/a', query: true } });
  expect(canonicalAddress('site.example/a#b')).toMatchObject({ value: { path: '/a', query: false } });
});

test.each([
  ['127.0.0.1', true],
  ['[::1]', true],
  ['127.0.0.1.example', false],
  ['1.example', false],
])('%s is an IP: %s', (host, ip) => {
  expect(isIpHost(host)).toBe(ip);
});
