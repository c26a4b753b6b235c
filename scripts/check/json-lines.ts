/** Reads text files line by line for the check commands: bounded memory, one clear line on bad input. */
import { createReadStream, statSync } from 'node:fs';

/** Input that the person can mend; its message is one line that says what and where. */
export class BadInput extends Error {}

/** Longest line taken: far above any conversation, far below what would exhaust memory. */
export const MAX_LINE_CHARS = 16_000_000;

export interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * Yields the non-empty lines of a UTF-8 file, 1-based. Throws BadInput for a missing or empty file, a folder,
 * a line over {@link MAX_LINE_CHARS}, or bytes that are not UTF-8. Lines before the bad one have been yielded.
 */
export async function* lines(path: string): AsyncGenerator<Line> {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) throw new BadInput(`no such file: ${path}`);
  if (!info.isFile()) throw new BadInput(`not a file: ${path}`);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Buffer) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new BadInput(`${path}, after line ${number}: not UTF-8 text`);
    }
  };
  let rest = '';
  let number = 0;
  let any = false;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    rest += decode(chunk as Buffer);
    let from = 0;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
      number++;
      const text = rest.slice(from, end).replace(/\r$/, '');
      from = end + 1;
      if (text.length > MAX_LINE_CHARS) throw tooLong(path, number);
      if (text.trim() !== '') {
        any = true;
        yield { number, text };
      }
    }
    rest = rest.slice(from);
    if (rest.length > MAX_LINE_CHARS) throw tooLong(path, number + 1);
  }
  rest += decode();
  if (rest.trim() !== '') {
    any = true;
    yield { number: number + 1, text: rest.replace(/\r$/, '') };
  }
  if (!any) throw new BadInput(`empty file: ${path}`);
}

/** Parses each line of {@link lines} as one JSON object; BadInput names the line of the first that is not one. */
export async function* jsonLines(path: string): AsyncGenerator<Line & { readonly value: Record<string, unknown> }> {
  for await (const line of lines(path)) {
    let value: unknown;
    try {
      value = JSON.parse(line.number === 1 ? line.text.replace(/^\uFEFF/, '') : line.text);
    } catch (error) {
      throw new BadInput(
        `${path}, line ${line.number}: not JSON (${error instanceof Error ? error.message : 'parse error'})`,
      );
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new BadInput(`${path}, line ${line.number}: not a JSON object`);
    yield { ...line, value: value as Record<string, unknown> };
  }
}

function tooLong(path: string, number: number): BadInput {
  return new BadInput(`${path}, line ${number}: longer than ${MAX_LINE_CHARS / 1e6} million characters`);
}
