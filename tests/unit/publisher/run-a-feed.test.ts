/** docs/run-a-feed.md does what it says: its commands, in its order, in an empty folder. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readFeedConfig } from '../../../src/services/publisher/sources/feed-config.ts';
import { SAMPLE } from './feed-desk.ts';

vi.setConfig({ testTimeout: 60_000 });
afterAll(() => vi.resetConfig());

const ROOT = join(import.meta.dirname, '..', '..', '..');
const doc = readFileSync(join(ROOT, 'docs', 'run-a-feed.md'), 'utf8');
const blocks = [...doc.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text = '']) => ({ language, text }));
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'))
  .filter((line) => line.startsWith('npx kinward-feed '));

describe('docs/run-a-feed.md', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kinward-run-a-feed-'));
    mkdirSync(join(folder, 'lists'));
    for (const name of ['reported.txt', 'history.tsv']) cpSync(join(SAMPLE, name), join(folder, 'lists', name));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('comes from nothing to a signed feed in five commands', () => {
    const first =
      blocks
        .find(({ language }) => language === 'sh')
        ?.text.trim()
        .split('\n') ?? [];
    expect(first.map((line) => line.split(' ')[2])).toEqual(['keygen', 'root', 'import', 'build', 'sign']);
  });

  test.each(commands.map((line) => [line]))('%s', (line) => {
    // As `npx kinward-feed` runs it from anywhere: the bin file, without a shell.
    const run = spawnSync(process.execPath, [join(ROOT, 'scripts', 'feed.mjs'), ...line.split(' ').slice(2)], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, KINWARD_FEED_PASSPHRASE: 'a passphrase of the test' },
    });
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
    if (line.includes(' verify ')) expect(run.stdout).toMatch(/^success$/m);
  });

  test('leaves a feed of two roots and three lists behind', () => {
    expect(existsSync(join(folder, 'feed', 'public', 'root', '2.json'))).toBe(true);
    expect(commands.filter((line) => line.includes(' sign ')).length).toBe(3);
  });

  test('its feed.json is one', () => {
    const json = blocks.find(({ language }) => language === 'json')?.text ?? '';
    expect(readFeedConfig(json, 'feed.json').sources.map(({ id, severity }) => [id, severity])).toEqual([
      ['gaso', 3],
      ['own', 3],
      ['register', 2],
    ]);
  });
});
