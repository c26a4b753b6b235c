/** Addresses that the embedded list's own source names. They are never contacted: every host name leads to this machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const CONFIG = join(import.meta.dirname, '../../node_modules/eth-phishing-detect/src/config.json');

/** Some of the source's hosts as addresses; the build refuses a few, so ask the extension which of them are listed. */
export function candidates(count = 40): string[] {
  const { blacklist } = JSON.parse(readFileSync(CONFIG, 'utf8')) as { blacklist: string[] };
  return blacklist.slice(0, count).map((host) => `https://${host}/`);
}
