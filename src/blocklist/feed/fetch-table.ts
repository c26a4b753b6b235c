/**
 * Steps 8 and 9 of a sync: the table a signed list describes, by deltas from the one we have or from the whole text. Whatever
 * way it came, its SHA-256 must be the signed one.
 */
import { applyDelta } from './apply-delta.ts';
import { parseDelta } from './delta.ts';
import { FeedError } from './feed-error.ts';
import { buildFeedTable } from './feed-table.ts';
import { toHex } from './keys.ts';
import type { ListPayload } from './payloads.ts';
import type { SyncPorts } from './ports.ts';

type Ports = Pick<SyncPorts, 'fetch' | 'gunzip' | 'crypto' | 'pause'>;

interface PackedFile {
  readonly sha256: string;
  readonly gz: number;
  readonly raw: number;
}

/** @param have the whole table of an older version, if there is one. @throws FeedError */
export async function fetchTable(
  ports: Ports,
  base: string,
  list: ListPayload,
  have: { readonly v: number; readonly table: ArrayBuffer } | null,
): Promise<ArrayBuffer> {
  const chain = have ? chainFrom(list, have.v) : null;
  if (have && chain)
    try {
      return await byDeltas(ports, base, list, have.table, chain);
    } catch (error) {
      // A delta that does not lead there is no loss: the whole text does.
      if (!(error instanceof FeedError)) throw error;
    }
  const text = await fetchPacked(ports, `${base}s/${list.snap.sha256}.gz`, list.snap);
  if (toHex(await ports.crypto.sha256(text)) !== list.raw_sha256) throw new FeedError('hash', 'not the signed text');
  const steps = buildFeedTable(latin1(text), list);
  for (;;) {
    const step = steps.next();
    if (step.done) return signedTable(ports, list, step.value);
    await ports.pause();
  }
}

/** Deltas from this version on; null when there are none or the whole text is smaller. */
function chainFrom({ deltas, snap }: ListPayload, v: number): ListPayload['deltas'] | null {
  const from = deltas.findIndex((delta) => delta.from === v);
  const chain = from < 0 ? [] : deltas.slice(from);
  return chain.length > 0 && chain.reduce((sum, { gz }) => sum + gz, 0) < snap.gz ? chain : null;
}

async function byDeltas(
  ports: Ports,
  base: string,
  list: ListPayload,
  start: ArrayBuffer,
  chain: ListPayload['deltas'],
): Promise<ArrayBuffer> {
  let table = start;
  for (const file of chain) {
    const text = await fetchPacked(ports, `${base}d/${file.sha256}.gz`, file);
    table = applyDelta(table, parseDelta(latin1(text)), list);
    await ports.pause();
  }
  return signedTable(ports, list, table);
}

/** Hash of the packed bytes before anything is unpacked: what nobody signed for is not even looked into. */
async function fetchPacked(
  ports: Ports,
  url: string,
  { sha256, gz, raw }: PackedFile,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await ports.fetch(url, gz);
  if (packed.length !== gz || toHex(await ports.crypto.sha256(packed)) !== sha256)
    throw new FeedError('hash', 'not the file that was signed for');
  const text = await ports.gunzip(packed, raw);
  if (text.length !== raw) throw new FeedError('hash', `${text.length} bytes unpacked of ${raw}`);
  return text;
}

async function signedTable(ports: Ports, { tab_sha256 }: ListPayload, table: ArrayBuffer): Promise<ArrayBuffer> {
  if (toHex(await ports.crypto.sha256(new Uint8Array(table))) !== tab_sha256)
    throw new FeedError('hash', 'not the table that was signed for');
  return table;
}

/** One character a byte; anything beyond ASCII is refused by the grammar. */
function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
