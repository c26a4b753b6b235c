/**
 * LINE's own export: a line for each day, then `time <tab> name <tab> text`. Texts of several lines stand in quotation marks.
 */
import { type Entry, entryName, joinLines } from './entry.ts';
import { readDateLine, readStamp, type WrittenDate } from './stamp.ts';

const ROW = /^([^\t]{4,16})\t([^\t]{1,100})\t(.*)$/u;
/** `[Photo]`, `[貼圖]`: LINE's own words in place of a message. */
const MEDIA = /^\[[^[\]\n]{1,12}\]$/u;

/** Name and text of a row; null for every other line. */
export function readLineRow(
  line: string,
): { readonly time: string; readonly name: string; readonly text: string } | null {
  const row = ROW.exec(line.slice(0, 20_200));
  const [time = '', name = '', text = ''] = row?.slice(1) ?? [];
  return row && readStamp(time) ? { time, name: entryName(name), text } : null;
}

export function createLineAppLines(): { take(line: string): void; end(): readonly Entry[] } {
  const entries: Entry[] = [];
  let day: WrittenDate | null = null;
  let inside = false;
  return {
    take(line) {
      const row = readLineRow(line);
      if (row) {
        const stamp = readStamp(row.time);
        inside = row.text.startsWith('"') && !/."$/.test(row.text);
        const media = MEDIA.test(row.text);
        entries.push({
          name: row.name,
          text: media ? '' : inside ? row.text.slice(1) : row.text.replace(/^"(.*)"$/, '$1'),
          stamp: stamp && { ...stamp, date: day },
          ...(media ? { media: true as const } : {}),
        });
        return;
      }
      const last = entries.at(-1);
      if (inside && last) {
        inside = !line.endsWith('"');
        entries[entries.length - 1] = { ...last, text: joinLines(last.text, line).replace(/"$/, '') };
        return;
      }
      day = readDateLine(line) ?? day;
    },
    end: () => entries,
  };
}
