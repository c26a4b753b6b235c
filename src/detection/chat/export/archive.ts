/**
 * Takes the chat's text out of a zipped export, piece by piece, and leaves pictures and everything else packed. Archives are
 * hostile: sizes are counted while unpacking, never taken from what the archive says of itself; names are only looked at.
 */
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { MAX_TEXT_BYTES } from './decode.ts';

/** A few kB of packed bytes can become a thousand times as many: this is the most that one piece may become. */
export const PIECE_BYTES = 16 * 1024;
/** Entries of an archive: a year's pictures lie in the thousands. */
const MAX_FILES = 20_000;
/** Text packs four to twelve times; a thousand times is a bomb. Counted from the first megabyte on. */
const MAX_RATIO = 100;
const RATIO_FROM_BYTES = 1024 * 1024;

/** Why no text came out: nothing of a chat inside, more than can honestly be there, or not a whole archive. */
export type ArchiveTrouble = 'no-chat-inside' | 'too-big' | 'broken';

export interface ArchiveReader {
  /** Takes the next piece, at most {@link PIECE_BYTES}. False once it is no use to go on: {@link end} says why. */
  push(piece: Uint8Array, last: boolean): boolean;
  end(): { readonly bytes: Uint8Array; readonly name: string } | ArchiveTrouble;
}

/** True for the first bytes of a zip archive. */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) <= 8 && (bytes[3] ?? 0) <= 8;

export function createArchiveReader(): ArchiveReader {
  let trouble: ArchiveTrouble | null = null;
  let files = 0;
  let packed = 0;
  let unpacked = 0;
  let finished = false;
  let chosen: { readonly name: string; readonly rank: number; readonly pieces: Uint8Array[] } | null = null;

  const take = (file: UnzipFile) => {
    if (++files > MAX_FILES) trouble = 'too-big';
    const rank = rankOf(file.name);
    if (rank === 0 || trouble || (chosen && chosen.rank >= rank)) return;
    const pieces: Uint8Array[] = [];
    chosen = { name: file.name, rank, pieces };
    finished = false;
    unpacked = 0;
    const packedBefore = packed;
    file.ondata = (error, data, final) => {
      if (error) trouble ??= 'broken';
      if (trouble) return;
      unpacked += data.length;
      const ratio = unpacked / Math.max(1, packed - packedBefore);
      if (unpacked > MAX_TEXT_BYTES || (unpacked > RATIO_FROM_BYTES && ratio > MAX_RATIO)) trouble = 'too-big';
      else pieces.push(data.slice());
      finished = final;
    };
    file.start();
  };
  const unzip = new Unzip(take);
  unzip.register(UnzipInflate);
  return {
    push(piece, last) {
      packed += piece.length;
      try {
        unzip.push(piece, last);
      } catch {
        // The library throws on bytes that are no archive, and on encrypted or unknown ones.
        trouble ??= 'broken';
      }
      return trouble === null;
    },
    end() {
      if (trouble) return trouble;
      if (!chosen) return files > 0 ? 'no-chat-inside' : 'broken';
      if (!finished) return 'broken';
      return { bytes: joined(chosen.pieces), name: chosen.name };
    },
  };
}

/** How surely an entry is the chat itself; 0 for what is left packed. Folders in the name do not matter: nothing is written. */
function rankOf(path: string): number {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  if (name.startsWith('.') || path.includes('__MACOSX')) return 0;
  if (name === '_chat.txt' || name === 'result.json') return 3;
  if (name.endsWith('.txt')) return 2;
  return name === 'messages.html' ? 1 : 0;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
