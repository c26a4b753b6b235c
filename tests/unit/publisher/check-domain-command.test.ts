/** `check -- domain` as people run it: rows in order, raw formats, bad input. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
let folder = '';
// Each run is a process that makes a list first.
vi.setConfig({ testTimeout: 60_000 });
afterAll(() => vi.resetConfig());

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinward-domain-'));
  writeFileSync(join(folder, 'own.txt'), 'evil.example\nstore.example/fake\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(text: string | null, name = 'input') {
  const file = join(folder, `${name}.asked`);
  if (text !== null) writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'scripts/check/main.ts'), 'domain', file, '--sources', folder],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const rows =
    stdout.trim() === ''
      ? []
      : stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { status, rows, short: rows.map(({ host, verdict }) => `${host} ${verdict}`), stderr };
}

test('one row an address, in order, with every field', () => {
  const { status, rows, short } = run(
    '# comment\nhttps://www.evil.example/pay\n\n! comment\nmetamask.io\nstore.example\nstore.example/fake/1\nunknown.example\n',
  );
  expect(status).toBe(0);
  expect(short).toEqual([
    'www.evil.example listed',
    'metamask.io known',
    'store.example none',
    'store.example listed',
    'unknown.example none',
  ]);
  expect(rows[0]).toEqual({
    host: 'www.evil.example',
    verdict: 'listed',
    source: 'own',
    since: null,
    reason: 'parent',
  });
});

test('tables, ad-block rules and JSON are read as they are', () => {
  expect(run('site\tkinds\nevil.example\tx\nother.example\ty\n').short).toEqual([
    'evil.example listed',
    'other.example none',
  ]);
  expect(run('! t\n||evil.example^\n||evil.exam*\n.half.name.\n').short).toEqual([
    'evil.example listed',
    '||evil.exam* none',
    '.half.name. none',
  ]);
  expect(run('{"allow":["a.example"],"deny":["evil.example","not a host"]}').short).toEqual([
    'evil.example listed',
    'not a host none',
  ]);
});

test('bad input: exit 2, one clear line, the rows before it are kept', () => {
  const { status, short, stderr } = run('evil.example\nother.example\nnot a host\nthird.example\n');
  expect(status).toBe(2);
  expect(short).toEqual(['evil.example listed', 'other.example none']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('line 3: not a host or URL');
});

test.each([
  ['', 'empty file'],
  [null, 'no such file'],
  ['# only comments\n', 'no address'],
  ['{"rows": 1}', 'no list of hosts'],
  ['{"deny": ["a.example"', 'not JSON'],
])('%j: exit 2, "%s"', (text, message) => {
  const { status, rows, stderr } = run(text, text === null ? 'missing' : 'input');
  expect([status, rows]).toEqual([2, []]);
  expect(stderr).toContain(message);
});
