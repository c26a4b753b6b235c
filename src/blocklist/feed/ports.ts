/**
 * What a sync needs from outside: network, unpacking, storage, time. Each throws nothing but FeedError; a promise that rejects with
 * anything else is a fault of the program and ends the sync as such.
 */
import type { FeedCrypto } from './keys.ts';
import type { StoredTrust } from './trust.ts';

export type SlotName = 'a' | 'b';

/** A table that lies in a slot, with the signed envelope of its list. */
export interface SlotInfo {
  readonly slot: SlotName;
  readonly v: number;
  /** Hex SHA-256 of the table. */
  readonly sha256: string;
  readonly list: Uint8Array<ArrayBuffer>;
}

/** Roots and `now` as the database has them, and what lies in the slots; null where the database knows nothing. */
export interface StoredFeed {
  readonly trust: Omit<StoredTrust, 'lists'> | null;
  readonly slots: readonly SlotInfo[];
  readonly active: SlotName | null;
}

/** The list in the package, when it is one that a feed signed. */
export interface EmbeddedFeedList {
  /** Its signed envelope; believed only as far as today's root vouches for it. */
  readonly list: Uint8Array<ArrayBuffer>;
  table(): Promise<ArrayBuffer>;
}

export interface FeedStore {
  readDatabase(): Promise<StoredFeed>;
  /** The second copy of roots and `now`, outside the database. Anybody may have written it. */
  readMirror(): Promise<Omit<StoredTrust, 'lists'> | null>;
  readTable(slot: SlotName): Promise<ArrayBuffer | null>;
  /** Writes into a slot that is not active. `quota` when there is no room. */
  writeTable(info: SlotInfo, table: ArrayBuffer): Promise<void>;
  dropTable(slot: SlotName): Promise<void>;
  /** One strict transaction: which slot counts from now on, and the trust that belongs to it. */
  commit(active: SlotName | null, trust: Omit<StoredTrust, 'lists'>): Promise<void>;
  writeMirror(trust: Omit<StoredTrust, 'lists'>): Promise<void>;
}

/** A filter of much-visited sites that lies in a slot, with the signed envelope whose words it repeats. */
export interface EstablishedSlot {
  readonly slot: SlotName;
  readonly v: number;
  /** Sites in it. */
  readonly n: number;
  /** Day of their table, YYYY-MM-DD. */
  readonly date: string;
  /** Unix seconds after which it is no longer spoken of. */
  readonly exp: number;
  /** Hex SHA-256 of its bytes. */
  readonly sha256: string;
  readonly envelope: Uint8Array<ArrayBuffer>;
}

/** Where filters lie, apart from the lists: what breaks here takes no list along. */
export interface EstablishedStore {
  read(): Promise<{ readonly slots: readonly EstablishedSlot[]; readonly active: SlotName | null }>;
  readBytes(slot: SlotName): Promise<ArrayBuffer | null>;
  /** Writes into a slot that is not active. */
  write(info: EstablishedSlot, bytes: ArrayBuffer): Promise<void>;
  drop(slot: SlotName): Promise<void>;
  /** One strict transaction: which slot counts from now on. */
  flip(active: SlotName | null): Promise<void>;
}

export interface SyncPorts {
  readonly packagedRoot: Uint8Array<ArrayBuffer>;
  /** When this build was made, Unix seconds: no honest clock shows less. */
  readonly built: number;
  /** No list older than this is taken, deltas may start from it. None in a build whose list no feed signed. */
  readonly embedded?: EmbeddedFeedList | null;
  /** Whether the next root is asked for although nothing points at one: once a day is enough. True when left out. */
  readonly askRoots?: boolean;
  /** The computer's clock, Unix seconds. */
  now(): number;
  readonly crypto: FeedCrypto;
  /**
   * One file, whole. Statuses: `offline` no answer in time, `http` an answer that is no file, `too_big` more than `cap` bytes
   * (noticed while they come).
   */
  fetch(url: string, cap: number): Promise<Uint8Array<ArrayBuffer>>;
  /** `too_big` as soon as more than `cap` bytes come out, `bad_bytes` on damage. */
  gunzip(packed: Uint8Array<ArrayBuffer>, cap: number): Promise<Uint8Array<ArrayBuffer>>;
  readonly store: FeedStore;
  /** Lets waiting work of the worker run, when it is time to. */
  pause(): Promise<void>;
}
