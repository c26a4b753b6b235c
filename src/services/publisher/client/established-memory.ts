/** Where `verify` keeps a filter of much-visited sites: in memory, for one run. Judges nothing: the sync does. */
import type { EstablishedSlot, EstablishedStore, SlotName } from '../../../blocklist/feed/ports.ts';

export interface EstablishedMemory {
  readonly store: EstablishedStore;
  /** The active slot with its bytes, null where there is none. */
  active(): { readonly info: EstablishedSlot; readonly bytes: ArrayBuffer } | null;
}

export function establishedMemory(): EstablishedMemory {
  const slots = new Map<SlotName, { info: EstablishedSlot; bytes: ArrayBuffer }>();
  let active: SlotName | null = null;
  return {
    active: () => (active === null ? null : (slots.get(active) ?? null)),
    store: {
      read: async () => ({ slots: [...slots.values()].map(({ info }) => info), active }),
      readBytes: async (slot) => slots.get(slot)?.bytes ?? null,
      async write(info, bytes) {
        slots.set(info.slot, { info, bytes });
      },
      async drop(slot) {
        slots.delete(slot);
      },
      async flip(slot) {
        active = slot;
      },
    },
  };
}
