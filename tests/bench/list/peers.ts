/** What else could hold a list of hosts: a `Set`, plain sorted records under SHA-256, an ad blocker's engine, a wallet's detector. */
import { createRequire } from 'node:module';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { sha256 } from '@noble/hashes/sha2.js';

type Lookup = (host: string) => boolean;

export function hostSet(hosts: readonly string[]): Lookup {
  const set = new Set(hosts);
  return (host) => {
    for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) if (set.has(name)) return true;
    return false;
  };
}

/** The other candidate: sorted records of 12 bytes, keyed by 8 bytes of a SHA-256 that a worker can call synchronously. */
export function sortedRecords(hosts: readonly string[]): Lookup {
  const table = BigUint64Array.from(hosts.map(keyOf)).sort();
  return (host) => {
    for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
      const key = keyOf(name);
      let [low, high] = [0, table.length - 1];
      while (low <= high) {
        const middle = (low + high) >> 1;
        const found = table[middle] as bigint;
        if (found === key) return true;
        if (found < key) low = middle + 1;
        else high = middle - 1;
      }
    }
    return false;
  };
}

const text = new TextEncoder();
function keyOf(host: string): bigint {
  const digest = sha256(text.encode(host));
  return new DataView(digest.buffer, digest.byteOffset, 8).getBigUint64(0);
}

export function adBlockEngine(hosts: readonly string[]): Lookup {
  const engine = FiltersEngine.parse(hosts.map((host) => `||${host}^$document`).join('\n'));
  return (host) => engine.match(Request.fromRawDetails({ url: `https://${host}/`, type: 'document' })).match;
}

/** @param fuzzy names it looks for within two slips. */
export function phishingDetector(hosts: readonly string[], fuzzy: readonly string[] = []): Lookup {
  const Detector = createRequire(import.meta.url)('eth-phishing-detect/src/detector.js') as new (
    config: object,
  ) => {
    check(host: string): { result: boolean };
  };
  const detector = new Detector({
    blacklist: hosts,
    whitelist: [],
    fuzzylist: fuzzy,
    tolerance: fuzzy.length > 0 ? 2 : 0,
  });
  return (host) => detector.check(host).result;
}
