/**
 * Chats in which a line names the speaker and the time, and the text follows on lines of its own: what WeChat, QQ and
 * Telegram put on the clipboard.
 *
 *   李娜                     李娜 2026/5/18 17:18:03        2026-05-18 17:18:03 李娜        李娜, [18.05.2026 17:18]
 *   2026年5月18日 17:18       文字                            文字                            text
 *   文字
 */
import { type Entry, entryName, joinLines } from './entry.ts';
import { MAX_STAMP_CHARS, plainStamp, readDateLine, readStamp, type Stamp, type WrittenDate } from './stamp.ts';

const MAX_NAME = 40;
/** What stands in sentences and links and not in names. */
const NO_NAME = /[。！？!?；;，,<>]|https?:|www\./;
const TELEGRAM = /^(.{1,60}), \[([^\]\n]{8,48})\]:?$/u;
/** A stamp behind a name or before one: from its first digit or half of the day on. */
const BEHIND =
  /^(.{1,40}?)[:：]?\s+((?:(?:\d{4}|\d{1,2})[-/.年]\d{1,2}[-/.月]\d{1,4}日?,?\s+)?(?:上午|下午|凌晨|早上|晚上|中午)?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?)$/u;
const BEFORE = /^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+(?:上午|下午)?\s?\d{1,2}:\d{2}(?::\d{2})?)\s+(.{1,60})$/u;
/** Days said in words, which tell no date. */
const RELATIVE = /昨天|前天|今天|星期[一二三四五六日天]|周[一二三四五六日]|yesterday|today/giu;
/** Digits, their marks, and at most one half of the day: a name beside them makes a head of the line. */
const TIME_ONLY =
  /^[\d\s.,:：/年月日()（）-]*(?:(?:上午|下午|凌晨|清晨|早上|晚上|中午|[ap]\.?m\.?)[\d\s.,:：/年月日()（）-]*)?$/iu;

interface Head {
  readonly name: string;
  readonly stamp: Stamp;
}

/** A line that is name and time in one; null for every other. */
export function readHead(line: string): Head | null {
  const text = line.trim();
  if (text.length < 5 || text.length > MAX_NAME + MAX_STAMP_CHARS + 8 || readTimeLine(text)) return null;
  const telegram = TELEGRAM.exec(text);
  if (telegram) return headOf(telegram[1] ?? '', telegram[2] ?? '');
  const behind = BEHIND.exec(text);
  if (behind) return headOf(behind[1] ?? '', behind[2] ?? '');
  const before = BEFORE.exec(text);
  return before ? headOf((before[2] ?? '').replace(/[(（<]\S{5,40}[)）>]$/, ''), before[1] ?? '') : null;
}

function headOf(rawName: string, rawStamp: string): Head | null {
  const name = entryName(rawName);
  const stamp = isName(name) ? readStamp(rawStamp) : null;
  return stamp ? { name, stamp } : null;
}

const isName = (name: string) => name !== '' && name.length <= MAX_NAME && !NO_NAME.test(name) && !/^\d+$/.test(name);

/** A line that is a time and nothing else; the day may be said in words, which tell no date. */
export function readTimeLine(line: string): Stamp | null {
  const text = line.trim();
  if (text === '' || text.length > MAX_STAMP_CHARS) return null;
  const time = plainStamp(text).replace(RELATIVE, ' ').trim();
  return TIME_ONLY.test(time) ? readStamp(time) : null;
}

/** Chat lines of this kind, one by one. The line before a time line is a name, if it can be one. */
export function createBlockLines(): { take(line: string): void; end(): readonly Entry[] } {
  const entries: Entry[] = [];
  let open: Entry | null = null;
  let held: string | null = null;
  let day: WrittenDate | null = null;
  const add = (line: string) => {
    if (open) open = { ...open, text: open.text === '' ? line : joinLines(open.text, line) };
  };
  const start = ({ name, stamp }: Head) => {
    if (open) entries.push({ ...open, text: open.text.trim() });
    day = stamp.date ?? day;
    open = { name, text: '', stamp: stamp.date ? stamp : { ...stamp, date: day } };
  };
  /** A line waits one turn: if a time follows, it was a name. */
  const release = () => {
    if (held !== null) add(held);
    held = null;
  };
  return {
    take(line) {
      const head = readHead(line);
      if (head) {
        release();
        start(head);
        return;
      }
      const time = readTimeLine(line);
      const name = held === null ? '' : entryName(held.replace(/[:：]\s*$/, ''));
      if (time && isName(name)) {
        held = null;
        start({ name, stamp: time });
        return;
      }
      const date = open ? null : readDateLine(line);
      if (date) day = date;
      release();
      held = line;
    },
    end() {
      release();
      if (open) entries.push({ ...open, text: open.text.trim() });
      open = null;
      return entries.filter(({ text }) => text !== '');
    },
  };
}
