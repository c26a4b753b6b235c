/** How the test command counts, and how the privacy test looks for traces: a mistake here would hide others. */
import { describe, expect, test } from 'vitest';
import { countVitest } from '../../../scripts/test/run.ts';
import { CANARIES, tracesOf } from '../../e2e/chromium/canaries.ts';

describe('counting', () => {
  const report = (results: { status: string; tests: string[] }[]) => {
    const statuses = results.flatMap(({ tests }) => tests);
    return {
      numPassedTests: statuses.filter((status) => status === 'passed').length,
      numFailedTests: statuses.filter((status) => status === 'failed').length,
      numPendingTests: statuses.filter((status) => status === 'pending').length,
      testResults: results.map(({ status, tests }) => ({
        status,
        assertionResults: tests.map((each) => ({ status: each })),
      })),
    };
  };
  test.each([
    ['all well', [{ status: 'passed', tests: ['passed', 'passed'] }], { passed: 2, failed: 0, skipped: 0 }],
    ['one failed', [{ status: 'failed', tests: ['passed', 'failed'] }], { passed: 1, failed: 1, skipped: 0 }],
    ['a file that did not load', [{ status: 'failed', tests: [] }], { passed: 0, failed: 1, skipped: 0 }],
    ['a set-up that failed', [{ status: 'failed', tests: ['pending'] }], { passed: 0, failed: 1, skipped: 1 }],
    ['one skipped', [{ status: 'passed', tests: ['passed', 'pending'] }], { passed: 1, failed: 0, skipped: 1 }],
  ])('%s', (_, results, wanted) => {
    expect(countVitest(report(results))).toEqual(wanted);
  });
});

describe('traces of a chat', () => {
  const { text, number } = CANARIES;
  const json = JSON.stringify({ a: 'x', text });
  test.each([
    ['plain', `GET https://a.example/?q=${text}`],
    ['percent-encoded', `GET https://a.example/?q=${encodeURIComponent(text)}`],
    ['base64', Buffer.from(text).toString('base64')],
    ['base64 within other text', Buffer.from(json).toString('base64')],
    ['base64 at another offset', Buffer.from(`a${json}`).toString('base64')],
    ['base64 for addresses', Buffer.from(`ab${json}`).toString('base64url')],
    ['hex', Buffer.from(json).toString('hex')],
    ['hex in capitals', Buffer.from(json).toString('hex').toUpperCase()],
    ['escaped JSON', json.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)],
    ['a number', `tel=${number}`],
  ])('are found: %s', (_, haystack) => {
    expect(tracesOf(haystack)).not.toEqual([]);
  });
  test.each([
    ['nothing', ''],
    ['an honest request', 'GET https://web.whatsapp.com/fixture.js'],
    ['another base64', Buffer.from('an entirely different text of some length').toString('base64')],
    ['a hash', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['concepts and times', JSON.stringify({ id: 'K16', first: 1764000000000, by: 'them' })],
  ])('are not seen where there are none: %s', (_, haystack) => {
    expect(tracesOf(haystack)).toEqual([]);
  });
});
