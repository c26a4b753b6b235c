/**
 * A build that takes its lists from a test's mirror: the granted build, copied, with another `list/feed.json` and the mirror in its
 * `connect-src`. Exactly what KINWARD_HOSTS and KINWARD_ROOT change, without a second build.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FakeHost } from './fake-hosts.ts';

export const FEED_HOST = 'feed.example';
const MIRROR = `https://${FEED_HOST}/kinward/`;

export interface FeedBuild {
  readonly folder: string;
  remove(): void;
}

/** A list of that feed to go into the package. */
interface PackagedList {
  readonly v: number;
  readonly envelope: Uint8Array;
  readonly table: ArrayBuffer;
}

/** @param root signed root. @param built Unix seconds. @param packaged without it the package keeps its development list. */
export function feedBuild(granted: string, root: Uint8Array, built: number, packaged?: PackagedList): FeedBuild {
  const folder = mkdtempSync(join(tmpdir(), 'kinward-build-'));
  cpSync(granted, folder, { recursive: true });
  const manifestFile = join(folder, 'manifest.json');
  const manifest = readFileSync(manifestFile, 'utf8');
  const withMirror = manifest.replace("connect-src 'self'", `connect-src 'self' https://${FEED_HOST}`);
  if (withMirror === manifest) throw new Error('the manifest has no connect-src of the form we know');
  writeFileSync(manifestFile, withMirror);
  const feed = {
    mirrors: [MIRROR],
    origins: [`https://${FEED_HOST}`],
    root: new TextDecoder().decode(root),
    built,
    embedded: packaged ? { by: 'feed', v: packaged.v } : { by: 'development', v: 0 },
  };
  if (packaged) {
    writeFileSync(join(folder, 'list', 'embedded.bin'), new Uint8Array(packaged.table));
    writeFileSync(join(folder, 'list', 'embedded.json'), packaged.envelope);
  }
  writeFileSync(join(folder, 'list', 'feed.json'), JSON.stringify(feed));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A mirror that serves these files, as any static host would. */
export function mirrorHost(files: () => ReadonlyMap<string, Uint8Array>, delay = 0): FakeHost {
  return ({ path }) => {
    const file = files().get(path.replace(/^\/kinward\//, ''));
    if (file === undefined) return null;
    return {
      headers: { 'content-type': 'application/octet-stream', 'access-control-allow-origin': '*' },
      body: file,
      delay,
    };
  };
}
