/** Holds the house to its own plan: permissions, walls, sizes, names, words. Knows nothing of what the rooms do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../scripts/build/manifest.ts';
import { STAGES } from '../src/detection/chat/assessment.ts';
import { LANGUAGES } from '../src/family/settings.ts';
import { WATCH_REASONS } from '../src/family/tab-status.ts';
import { CHAT_SCRIPTS, sitesOf } from '../src/platform/chat-sites.ts';
import { isText, linesOf, ROOT, readJson, readText, trackedFiles } from './house/tree.ts';
import { tryWalls, type WallResult } from './house/walls.ts';

const files = trackedFiles();
const code = files.filter((path) => /\.(ts|tsx|mjs)$/.test(path));
const source = code.filter((path) => path.startsWith('src/'));
const house = code.filter((path) => /^(src|entrypoints|scripts)\//.test(path));

describe('the manifest', () => {
  const manifest = manifestFor('chrome', false) as Record<string, string[]>;
  const section = (title: string) => {
    const text =
      readText('docs/permissions.md')
        .split(/^## /m)
        .find((part) => part.startsWith(title)) ?? '';
    return [...text.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]);
  };

  test('asks for exactly the permissions that docs/permissions.md explains', () => {
    const asked = [...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])];
    expect(asked.toSorted()).toEqual(section('Required').toSorted());
  });
  test('asks for exactly the optional permissions that docs/permissions.md explains', () => {
    const asked = [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
    expect(asked.toSorted()).toEqual(section('Optional').toSorted());
  });
  test('opens nothing to web pages or other extensions', () => {
    expect(manifest.web_accessible_resources).toEqual([]);
    expect(manifest.externally_connectable).toEqual({ ids: [] });
  });
  test('runs no foreign or generated code in its own pages', () => {
    const { extension_pages: policy = '' } = manifest.content_security_policy as unknown as Record<string, string>;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  });
  test('of the test build differs in permissions only', () => {
    const differing = (browser: string) => {
      const [plain, granted] = [manifestFor(browser, false), manifestFor(browser, true)] as Record<string, unknown>[];
      const keys = new Set([...Object.keys(plain ?? {}), ...Object.keys(granted ?? {})]);
      return [...keys].filter((key) => JSON.stringify(plain?.[key]) !== JSON.stringify(granted?.[key])).toSorted();
    };
    const expected = ['host_permissions', 'optional_host_permissions', 'optional_permissions', 'permissions'];
    expect(differing('chrome')).toEqual(expected);
    expect(differing('firefox')).toEqual(expected);
  });
  test.each(CHAT_SCRIPTS)('names the same chat sites as the entry of $file', ({ file, hosts }) => {
    const name = file.replace(/^content-scripts\/(.+)\.js$/, '$1');
    const entry = readText(`entrypoints/${name}.content/index.ts`);
    const matches = [...entry.matchAll(/'(https:[^']+)'/g)].map((match) => match[1]);
    expect(matches.toSorted()).toEqual(sitesOf(hosts).toSorted());
  });
});

describe('the walls', () => {
  const results = tryWalls();
  const broken = ({ complaints }: WallResult) => complaints.some((rule) => /noRestricted(Imports|Globals)/.test(rule));
  const rooms = [...new Set(results.map(({ room }) => room))];

  test.each(rooms)('around %s refuse what may not come in', (room) => {
    const tried = results.filter((each) => each.room === room && each.refused);
    expect(tried.length).toBeGreaterThan(3);
    expect(tried.filter((each) => !broken(each)).map(({ path }) => path)).toEqual([]);
  });
  test.each(rooms)('around %s let through what may', (room) => {
    const tried = results.filter((each) => each.room === room && !each.refused);
    expect(tried.filter(broken).map(({ path }) => path)).toEqual([]);
  });
});

describe('files', () => {
  /** Tables of words and data may be long: they are looked things up in, not read. */
  const isTable = (path: string) => /\/(words|data|concepts|lexicon)\/|-words\.ts$|^tests\/fixtures\//.test(path);
  const overLong = (paths: readonly string[], limit: number) => paths.filter((path) => linesOf(path) > limit);

  test('in src and scripts stay within 300 lines, tables apart', () => {
    expect(
      overLong(
        house.filter((path) => !isTable(path)),
        300,
      ),
    ).toEqual([]);
  });
  test('in entrypoints stay within 40 lines', () => {
    expect(
      overLong(
        code.filter((path) => path.startsWith('entrypoints/')),
        40,
      ),
    ).toEqual([]);
  });
  test('open with a comment that says what they are for', () => {
    const opening = /^(#![^\n]*\n)?\/(\*\*|\/|\*)/;
    expect(house.filter((path) => !opening.test(readText(path)))).toEqual([]);
  });
  test('are not kept in rooms without a subject', () => {
    const nameless = /(^|\/)(utils?|helpers?|common|shared|misc)(\.|\/|$)/;
    expect(files.filter((path) => nameless.test(path))).toEqual([]);
  });
  test('in kebab-case', () => {
    const plain = /^[a-z0-9]+([.-][a-z0-9]+)*$/;
    const names = source.map((path) => path.split('/').at(-1) ?? '');
    expect(names.filter((name) => !plain.test(name))).toEqual([]);
  });
  test('use no construct that must be compiled away', () => {
    const banned =
      /^\s*(export )?(const )?enum |^\s*(export )?namespace |constructor\([^)]*\b(private|public|readonly) /m;
    expect(source.filter((path) => banned.test(readText(path)))).toEqual([]);
  });
  test('name no machine of ours', () => {
    const npm = spawnSync('npm', ['config', 'get', 'registry'], { cwd: ROOT, encoding: 'utf8' });
    const registry = URL.canParse(npm.stdout.trim()) ? new URL(npm.stdout.trim()).host : '';
    const parts = [
      ['', 'work', ''],
      ['', 'root', ''],
      ['', 'home', ''],
    ].map((path) => path.join('/'));
    const needles = [...parts, ...(registry ? [registry] : []), '"resolved":'];
    const found = files
      // Invented people talk of their own machines.
      .filter(
        (path) => isText(path) && path !== 'tests/house.test.ts' && !path.startsWith('tests/fixtures/conversations/'),
      )
      .flatMap((path) =>
        // A feed's own `public/root/` is no machine's: a path of a machine begins where it stands.
        needles
          .filter((needle) =>
            readText(path)
              .replace(/\w\/root\//g, '')
              .includes(needle),
          )
          .map((needle) => `${path}: ${needle}`),
      );
    expect(found).toEqual([]);
  });
  test('there is no barrel', () => {
    const barrels = source.filter((path) => {
      const lines = readText(path)
        .split('\n')
        .filter((line) => line.trim() !== '' && !/^\s*(\/?\*|\/\/)/.test(line));
      return lines.length > 0 && lines.every((line) => /^export .* from /.test(line));
    });
    expect(barrels).toEqual([]);
  });
});

describe('words', () => {
  const catalogues = Object.fromEntries(
    LANGUAGES.map((language) => [language, readJson(`assets/locales/${language}.json`)]),
  );
  const english = Object.keys(catalogues.en ?? {});

  test.each(LANGUAGES)('in %s mirror the English ones', (language) => {
    expect(Object.keys(catalogues[language] ?? {}).toSorted()).toEqual(english.toSorted());
  });
  test('there are words for every stage', () => {
    const wanted = STAGES.filter((stage) => stage !== 'none').map((stage) => `stage.${stage}`);
    expect(wanted.filter((key) => !english.includes(key))).toEqual([]);
  });
  test('there are words for every reason of watching or not', () => {
    expect(WATCH_REASONS.map((why) => `watch.${why}`).filter((key) => !english.includes(key))).toEqual([]);
  });
  test('there are words for every concept of the chat detector', () => {
    const ids = new Set(
      source
        .filter((path) => path.startsWith('src/detection/chat/'))
        .flatMap((path) => [...readText(path).matchAll(/'(K\d{1,3})'/g)].map((match) => match[1] ?? '')),
    );
    expect(ids.size).toBeGreaterThan(20);
    expect([...ids].filter((id) => !english.includes(`concept.${id}`))).toEqual([]);
  });
  test('there are words for every rule of the page detector', () => {
    const ids = new Set(
      source
        .filter((path) => path.startsWith('src/detection/page/'))
        .flatMap((path) => [...readText(path).matchAll(/'(P-[a-z0-9-]+)'/g)].map((match) => match[1] ?? '')),
    );
    expect(ids.size).toBeGreaterThan(3);
    expect([...ids].filter((id) => !english.includes(`rule.${id}`))).toEqual([]);
  });
});

test('continuous integration runs the whole test command', () => {
  expect(existsSync(join(ROOT, '.ci', 'run'))).toBe(true);
  expect(readText('.ci/run')).toMatch(/npm test/);
});
