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

/** @param root signed root. @param built Unix seconds. */
export function feedBuild(granted: string, root: Uint8Array, built: number): FeedBuild {
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
  };
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
