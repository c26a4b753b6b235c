/**
 * The embedded list as it was built, opened by the production code: it has entries and dated sources, finds what its
 * source lists, and lists none of the sites that its own honest sources name; and its signed envelope names this very table.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnvelope } from '../../src/blocklist/feed/envelope.ts';
import { parsePayload } from '../../src/blocklist/feed/payloads.ts';
import { openList } from '../../src/blocklist/list.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Of the hosts a source lists, at least this share must be found: the rest are entries the build refuses with reasons. */
const FOUND_SHARE = 0.95;

const built = (name: string): Buffer => readFileSync(join(ROOT, '.output', 'chrome-mv3', 'list', name));
const bytes = built('embedded.bin');
const signed = parsePayload('list', parseEnvelope(new Uint8Array(built('embedded.json')), 'list').payload);
const list = openList(new Uint8Array(bytes).buffer);
const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, 'node_modules', path), 'utf8'));

const { blacklist, whitelist } = read('eth-phishing-detect/src/config.json') as Record<
  'blacklist' | 'whitelist',
  string[]
>;
const tops = (read('top-sites/top-sites.json') as { rootDomain: string }[]).map(({ rootDomain }) => rootDomain);
const verdict = (host: string) => list.check(`https://${host}/`).verdict;

const found = blacklist.filter((host) => verdict(host) === 'listed').length;
const wronged = [...whitelist, ...tops].filter((host) => verdict(host) === 'listed');
const problems = [
  ...(list.status.entries < 1_000 ? [`only ${list.status.entries} entries`] : []),
  ...list.status.sources
    .filter(({ date }) => !/^\d{4}-\d\d-\d\d$/.test(date))
    .map(({ id }) => `source ${id} has no date`),
  ...(found < blacklist.length * FOUND_SHARE ? [`only ${found} of ${blacklist.length} listed hosts are found`] : []),
  ...(createHash('sha256').update(bytes).digest('hex') === signed.tab_sha256
    ? []
    : ['the envelope beside the list signs another table']),
  ...wronged.map((host) => `honest site listed: ${host}`),
];
for (const problem of problems) console.error(problem);
console.log(
  `${list.status.entries} entries of ${list.status.built}; ${found} of ${blacklist.length} listed hosts found; ` +
    `${wronged.length} of ${whitelist.length + tops.length} honest sites listed`,
);
if (problems.length > 0) process.exitCode = 1;
