/** A feed for tests: keys made from numbers, releases on a mirror in memory, and every way to bend them before they are signed. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign as signBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { toBase64Url } from '../../../../src/blocklist/feed/base64.ts';
import { formatDelta } from '../../../../src/blocklist/feed/delta.ts';
import { formatEnvelope, type PayloadKind, signedBytes } from '../../../../src/blocklist/feed/envelope.ts';
import { buildFeedTable, runToEnd } from '../../../../src/blocklist/feed/feed-table.ts';
import { keyIdOf } from '../../../../src/blocklist/feed/keys.ts';
import {
  formatPayload,
  type ListPayload,
  type NowPayload,
  type RootPayload,
} from '../../../../src/blocklist/feed/payloads.ts';
import { type EntryLine, formatSnapshot } from '../../../../src/blocklist/feed/snapshot-text.ts';
import { bitsFor, depthOf } from '../../../../src/blocklist/write-table.ts';

export type Bytes = Uint8Array<ArrayBuffer>;
export interface Key {
  readonly id: string;
  readonly publicText: string;
  readonly secret: KeyObject;
}

/** Head of a PKCS#8 file of an Ed25519 key; the 32 bytes of the seed follow. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

export function makeKey(number: number): Key {
  const der = Buffer.concat([PKCS8_HEAD, createHash('sha256').update(`key ${number}`).digest()]);
  const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const raw = new Uint8Array(createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-32));
  return { id: keyIdOf(raw), publicText: toBase64Url(raw), secret };
}

export const ROOT_KEYS = [1, 2, 3].map(makeKey);
export const LIST_KEYS = [11, 12].map(makeKey);
export const NOW_KEYS = [21].map(makeKey);
export const STRANGER = makeKey(99);

/** 2026-01-01, when everything here begins. Unix seconds. */
export const DAY_ONE = 1_767_225_600;
export const HOUR = 3600;
export const DAY = 24 * HOUR;

export function sha(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** An envelope over any bytes, also over nonsense. */
export function seal(kind: PayloadKind, payload: Bytes, keys: readonly Key[], signedAs: PayloadKind = kind): Bytes {
  const message = signedBytes(signedAs, payload);
  return formatEnvelope({
    kind,
    payload,
    signatures: keys.map(({ id, secret }) => ({
      keyId: id,
      signature: new Uint8Array(signBytes(null, message, secret)),
    })),
  });
}

export function bytesOf(value: unknown): Bytes {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
}

export function rootPayload(
  change: Partial<RootPayload> = {},
  keys = { root: ROOT_KEYS, list: LIST_KEYS, now: NOW_KEYS },
): RootPayload {
  const ids = (of: readonly Key[]) => of.map(({ id }) => id);
  return {
    type: 'root',
    n: 1,
    exp: DAY_ONE + 400 * DAY,
    keys: Object.fromEntries([...keys.root, ...keys.list, ...keys.now].map(({ id, publicText }) => [id, publicText])),
    roles: {
      root: { ids: ids(keys.root), th: 2 },
      list: { ids: ids(keys.list), th: 1, th_big: Math.min(2, keys.list.length) },
      now: { ids: ids(keys.now), th: 1 },
    },
    mirrors: [],
    ...change,
  };
}

export const ROOT_1 = seal('root', formatPayload(rootPayload()), ROOT_KEYS.slice(0, 2));

export function line(entry: string, more: Partial<EntryLine> = {}): EntryLine {
  return { allow: false, entry, category: 1, severity: 3, source: 0, day: 1800, ...more };
}

/** `count` invented hosts, the first at `from`. */
export function hosts(count: number, from = 0): EntryLine[] {
  return Array.from({ length: count }, (_, i) => line(`fund${from + i}.example`));
}

/** What a test bends of a release. Functions get the honest value. */
export interface Bend {
  readonly list?: (list: ListPayload) => unknown;
  readonly now?: (now: NowPayload) => unknown;
  readonly listKeys?: readonly Key[];
  readonly nowKeys?: readonly Key[];
  readonly snapshot?: (text: string) => string;
  readonly delta?: (text: string) => string;
  /** Signed as another kind than it says. */
  readonly listSignedAs?: PayloadKind;
  readonly nowSignedAs?: PayloadKind;
}

interface Release {
  readonly v: number;
  readonly lines: readonly EntryLine[];
  readonly delta: ListPayload['deltas'][number] | null;
}

export class MadeFeed {
  readonly files = new Map<string, Bytes>();
  readonly #releases: Release[] = [];

  /** Signs and lays down a release. @param at Unix seconds. */
  publish(lines: readonly EntryLine[], at: number, bend: Bend = {}): { list: ListPayload; now: NowPayload } {
    const text = bend.snapshot?.(formatSnapshot(lines)) ?? formatSnapshot(lines);
    const v = Math.floor(at / 60);
    const before = this.#releases.at(-1);
    const bits = before ? bitsFor(this.#releases[0]?.lines.length ?? 0) : bitsFor(lines.length);
    const facts = {
      n: lines.length,
      bits,
      depth: lines.reduce((most, { entry }) => Math.max(most, depthOf(entry)), 0),
      built: '2026-01-01',
      sources: [{ id: 'own', name: 'Own', url: '', terms: '', date: '2026-01-01', entries: lines.length }],
    };
    const snap = this.#pack('s', text);
    const deltaText = before ? formatDelta(before.lines, lines) : '';
    const delta = before ? { from: before.v, ...this.#pack('d', bend.delta?.(deltaText) ?? deltaText) } : null;
    this.#releases.push({ v, lines, delta });
    const honest: ListPayload = {
      type: 'list',
      v,
      iat: at,
      exp: at + 30 * DAY,
      schema: 1,
      ...facts,
      raw_sha256: sha(bytesOf(text)),
      tab_sha256: sha(new Uint8Array(tableOf(lines, facts))),
      snap,
      deltas: this.#releases.flatMap((release) => release.delta ?? []).slice(-30),
      added: 0,
      removed: 0,
      note: '',
    };
    const list = this.#seal(
      'list',
      `list/${v}.json`,
      bend.list ? bend.list(honest) : honest,
      bend.listKeys ?? LIST_KEYS.slice(0, 1),
      bend.listSignedAs,
    );
    const now = this.sign(v, list, at, bend);
    return { list: honest, now };
  }

  /** A fresh `now` for a list that is already there. */
  sign(v: number, list: Bytes, at: number, bend: Bend = {}): NowPayload {
    const honest: NowPayload = {
      type: 'now',
      v: Math.floor(at / 60),
      iat: at,
      exp: at + 72 * HOUR,
      root_n: 1,
      list: { v, sha256: sha(list), len: list.length },
      wait_s: HOUR,
    };
    this.#seal('now', 'now.json', bend.now ? bend.now(honest) : honest, bend.nowKeys ?? NOW_KEYS, bend.nowSignedAs);
    return honest;
  }

  root(payload: RootPayload, keys: readonly Key[]): Bytes {
    return this.#seal('root', `root/${payload.n}.json`, payload, keys);
  }

  /** The same mirror as it is at this moment. */
  frozen(): Map<string, Bytes> {
    return new Map(this.files);
  }

  #seal(kind: PayloadKind, path: string, value: unknown, keys: readonly Key[], signedAs?: PayloadKind): Bytes {
    const sealed = seal(kind, bytesOf(value), keys, signedAs);
    this.files.set(path, sealed);
    return sealed;
  }

  #pack(folder: 's' | 'd', text: string): { sha256: string; gz: number; raw: number } {
    const packed = new Uint8Array(gzipSync(Buffer.from(text, 'latin1'), { level: 9 }));
    const sha256 = sha(packed);
    this.files.set(`${folder}/${sha256}.gz`, packed);
    return { sha256, gz: packed.length, raw: text.length };
  }
}

export function tableOf(
  lines: readonly EntryLine[],
  facts: Pick<ListPayload, 'n' | 'bits' | 'depth' | 'built' | 'sources'>,
): ArrayBuffer {
  return runToEnd(buildFeedTable(formatSnapshot(lines), facts));
}
