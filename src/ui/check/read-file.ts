/** A dropped or chosen file to its text: plain or zipped, piece by piece. Says in one word why it could not be read. */
import {
  type ArchiveTrouble,
  createArchiveReader,
  isArchive,
  PIECE_BYTES,
} from '../../detection/chat/export/archive.ts';
import { decodeText, MAX_TEXT_BYTES } from '../../detection/chat/export/decode.ts';
import { inSlices } from './in-slices.ts';

export type FileTrouble = ArchiveTrouble | 'not-text' | 'unreadable';

/** What is read from the disk at a time. */
const READ_BYTES = 1024 * 1024;

export type ReadFile = { readonly text: string } | { readonly trouble: FileTrouble };

/** @param report how far it is, 0 to 1. @throws the signal's reason once it is stopped. */
export async function readFile(file: Blob, report: (share: number) => void, stop: AbortSignal): Promise<ReadFile> {
  try {
    const zipped = isArchive(new Uint8Array(await file.slice(0, 4).arrayBuffer()));
    if (!zipped && file.size > MAX_TEXT_BYTES) return { trouble: 'too-big' };
    const bytes = zipped ? await unpack(file, report, stop) : new Uint8Array(await file.arrayBuffer());
    if (typeof bytes === 'string') return { trouble: bytes };
    const text = await inSlices(decodeText(bytes), report, stop);
    return text === null ? { trouble: 'not-text' } : { text };
  } catch (error) {
    stop.throwIfAborted();
    // The file was moved, or the browser may not read it.
    if (error instanceof DOMException) return { trouble: 'unreadable' };
    throw error;
  }
}

async function unpack(
  file: Blob,
  report: (share: number) => void,
  stop: AbortSignal,
): Promise<Uint8Array | ArchiveTrouble> {
  const archive = createArchiveReader();
  for (let at = 0; at < file.size; at += READ_BYTES) {
    const block = new Uint8Array(await file.slice(at, at + READ_BYTES).arrayBuffer());
    const last = at + READ_BYTES >= file.size;
    const going = await inSlices(
      pushAll(archive, block, last),
      (share) => report((at + share * block.length) / file.size),
      stop,
    );
    if (!going) break;
  }
  const end = archive.end();
  return typeof end === 'string' ? end : end.bytes;
}

/** False once it is no use to go on. */
function* pushAll(
  archive: ReturnType<typeof createArchiveReader>,
  block: Uint8Array,
  last: boolean,
): Generator<number, boolean> {
  for (let at = 0; at < block.length; at += PIECE_BYTES) {
    const piece = block.subarray(at, at + PIECE_BYTES);
    if (!archive.push(piece, last && at + PIECE_BYTES >= block.length)) return false;
    yield at / block.length;
  }
  return true;
}
