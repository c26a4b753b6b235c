/** The walls between the rooms as a table of things that must be refused, and tried by the linter itself. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** Rooms that each room may import from, as docs/architecture.md draws them; everything else is refused. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  blocklist: [],
  detection: ['blocklist'],
  family: ['detection', 'blocklist'],
  reports: ['detection', 'blocklist'],
  sites: ['detection'],
  platform: ['blocklist', 'detection', 'family', 'reports'],
  ui: ['blocklist', 'detection', 'family', 'reports'],
  content: ['sites', 'detection', 'blocklist', 'family', 'platform', 'ui'],
  background: ['blocklist', 'detection', 'family', 'reports', 'platform'],
  services: ['blocklist', 'detection', 'family', 'reports'],
};
const ROOMS = Object.keys(MAY);
const PURE = ['blocklist', 'detection', 'family', 'reports'];

export interface WallCase {
  readonly room: string;
  readonly path: string;
  readonly code: string;
  readonly refused: boolean;
}

const importOf = (module: string) => `import { thing } from '${module}';\nexport const used = thing;\n`;

const roomOf = (path: string) => /^(?:src\/)?([a-z]+)\//.exec(path)?.[1] ?? '';

function* cases(): Generator<Omit<WallCase, 'room'>> {
  for (const room of ROOMS) {
    for (const other of ROOMS) {
      if (other === room) continue;
      const refused = !MAY[room]?.includes(other);
      yield { path: `src/${room}/to-${other}.ts`, code: importOf(`../${other}/x.ts`), refused };
    }
    if (room !== 'platform')
      yield { path: `src/${room}/to-polyfill.ts`, code: importOf('webextension-polyfill'), refused: true };
    if (room !== 'services') yield { path: `src/${room}/to-node.ts`, code: importOf('node:fs'), refused: true };
    if (!['ui', 'content'].includes(room))
      yield { path: `src/${room}/to-preact.ts`, code: importOf('preact'), refused: true };
  }
  for (const room of PURE) {
    for (const [name, expression] of [
      ['clock', 'Date.now()'],
      ['dom', 'document.title'],
      ['fetch', "fetch('x')"],
      ['browser', 'chrome.runtime'],
    ])
      yield { path: `src/${room}/uses-${name}.ts`, code: `export const used = ${expression};\n`, refused: true };
    yield { path: `src/${room}/uses-nothing.ts`, code: 'export const used = new Map([[1, 2]]);\n', refused: false };
  }
  yield { path: 'src/ui/storage.ts', code: "export const used = localStorage.getItem('x');\n", refused: true };
  yield { path: 'src/ui/network.ts', code: "export const used = fetch('x');\n", refused: true };
  yield { path: 'src/sites/network.ts', code: "export const used = fetch('x');\n", refused: true };
  yield { path: 'src/background/draws.tsx', code: importOf('preact'), refused: true };
  for (const room of ['blocklist', 'detection', 'sites', 'reports', 'services'])
    yield { path: `entrypoints/to-${room}.ts`, code: importOf(`../src/${room}/x.ts`), refused: true };
  yield { path: 'entrypoints/to-background.ts', code: importOf('../src/background/x.ts'), refused: false };
}

export interface WallResult extends WallCase {
  readonly complaints: readonly string[];
}

/** Writes every case into a folder of its own under the house's linter configuration and lints them in one go. */
export function tryWalls(): WallResult[] {
  const folder = mkdtempSync(join(tmpdir(), 'kinward-walls-'));
  try {
    cpSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
    const all = [...cases()].map((each) => ({ ...each, room: roomOf(each.path) }));
    for (const { path, code } of all) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), code);
    }
    const biome = spawnSync(
      join(ROOT, 'node_modules', '.bin', 'biome'),
      ['lint', '--reporter=json', '--vcs-enabled=false', '--max-diagnostics=none', '.'],
      { cwd: folder, encoding: 'utf8' },
    );
    const { diagnostics } = JSON.parse(biome.stdout) as {
      diagnostics: { category: string; location: { path: string } }[];
    };
    return all.map((each) => ({
      ...each,
      complaints: diagnostics.filter(({ location }) => location.path === each.path).map(({ category }) => category),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
