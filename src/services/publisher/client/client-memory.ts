/**
 * What a client remembers between two runs of `verify`, in a folder instead of a browser's database: two slots, the trust that
 * belongs to the active one, and no second copy. Judges nothing: the sync does.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { fromBase64, toBase64 } from '../../../blocklist/feed/base64.ts';
import type { FeedStore, SlotInfo, SlotName } from '../../../blocklist/feed/ports.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { Refused } from '../refused.ts';

const bytes = v.pipe(
  v.string(),
  v.transform((text) => fromBase64(text)),
  v.check((read) => read !== null, 'no base64'),
);
const memory = v.strictObject({
  roots: v.array(bytes),
  now: v.nullable(bytes),
  active: v.nullable(v.picklist(['a', 'b'])),
  slots: v.array(v.strictObject({ slot: v.picklist(['a', 'b']), v: v.number(), sha256: v.string(), list: bytes })),
});

type Bytes = Uint8Array<ArrayBuffer>;
interface Memory {
  trust: { readonly roots: readonly Bytes[]; readonly now: Bytes | null } | null;
  active: SlotName | null;
  readonly slots: Map<SlotName, SlotInfo>;
  readonly tables: Map<SlotName, ArrayBuffer>;
}

export interface ClientMemory {
  readonly store: FeedStore;
  /** Table of the active slot, null before the first success. */
  active(): { readonly info: SlotInfo; readonly table: ArrayBuffer } | null;
}

/** @param folder null: nothing outlives this run. @throws Refused when the folder holds something else. */
export function clientMemory(folder: string | null): ClientMemory {
  const kept = folder === null ? empty() : read(folder);
  const save = (): void => {
    if (folder !== null) write(folder, kept);
  };
  return {
    active() {
      const info = kept.active === null ? undefined : kept.slots.get(kept.active);
      const table = info && kept.tables.get(info.slot);
      return info && table ? { info, table } : null;
    },
    store: {
      readDatabase: async () => ({ trust: kept.trust, slots: [...kept.slots.values()], active: kept.active }),
      readMirror: async () => null,
      readTable: async (slot) => kept.tables.get(slot) ?? null,
      async writeTable(info, table) {
        kept.slots.set(info.slot, info);
        kept.tables.set(info.slot, table.slice(0));
        save();
      },
      async dropTable(slot) {
        kept.slots.delete(slot);
        kept.tables.delete(slot);
        save();
      },
      async commit(active, trust) {
        kept.active = active;
        kept.trust = trust;
        save();
      },
      writeMirror: async () => {},
    },
  };
}

function empty(): Memory {
  return { trust: null, active: null, slots: new Map(), tables: new Map() };
}

function read(folder: string): Memory {
  const path = join(folder, 'client.json');
  if (!existsSync(path)) return empty();
  try {
    const { roots, now, active, slots } = v.parse(memory, JSON.parse(readFileSync(path, 'utf8')));
    const whole = (each: Bytes | null): Bytes => each ?? new Uint8Array();
    const state = empty();
    state.trust = { roots: roots.map(whole), now };
    state.active = active;
    for (const info of slots) {
      state.slots.set(info.slot, { ...info, list: whole(info.list) });
      state.tables.set(info.slot, new Uint8Array(readFileSync(join(folder, `${info.slot}.bin`))).buffer);
    }
    return state;
  } catch (error) {
    throw new Refused(`${path}: not what verify wrote; name another --state`, { cause: error });
  }
}

function write(folder: string, { trust, active, slots, tables }: Memory): void {
  for (const slot of ['a', 'b'] as const) {
    const table = tables.get(slot);
    if (table) writeAtomic(join(folder, `${slot}.bin`), new Uint8Array(table));
    else rmSync(join(folder, `${slot}.bin`), { force: true });
  }
  const told = {
    roots: (trust?.roots ?? []).map(toBase64),
    now: trust?.now ? toBase64(trust.now) : null,
    active,
    slots: [...slots.values()].map(({ slot, v: version, sha256, list }) => ({
      slot,
      v: version,
      sha256,
      list: toBase64(list),
    })),
  };
  writeAtomic(join(folder, 'client.json'), `${JSON.stringify(told)}\n`);
}
