/**
 * `Name: text` line by line, as people retell a chat. A colon alone makes no chat ("Bank: ..., account: ..."): names must
 * come again, or be words by which people name the two sides.
 */
import { type Entry, entryName, joinLines } from './entry.ts';

const SPOKEN = /^\s{0,8}([^\s:：][^:：\n]{0,29}?)\s?[:：]\s?(?!\/\/)(.+)$/u;
const NO_NAME = /[。！？!?；;，,.<>=@/\\]|^\d+$|^https?$/i;

/** How people write "I" and "the other one", lower case. Both Chinese scripts, English, French. */
const ME = new Set(['我', '本人', '自己', '俺', 'me', 'i', 'myself', 'moi', 'je', 'you', '您', '你', 'vous', 'toi']);
const THEM = new Set(
  '他,她,对方,對方,他说,她说,他說,她說,网友,網友,老师,老師,客服,导师,導師,a,b,him,her,he,she,them,they,other,lui,elle,contact,service,support'.split(
    ',',
  ),
);

/** True for a word that means the reader, in a chat that the reader copied: "我", "me", and what apps call her, "You". */
export const meansMe = (name: string): boolean => ME.has(name.toLowerCase());

export function readSpokenLine(line: string): { readonly name: string; readonly text: string } | null {
  const match = SPOKEN.exec(line.slice(0, 20_100));
  const name = entryName(match?.[1] ?? '');
  return match && name !== '' && !NO_NAME.test(name) ? { name, text: (match[2] ?? '').trim() } : null;
}

/** Most different speakers of a retold chat; more are the labels of a form. */
const MAX_SPEAKERS = 12;

/** Whether these lines are talk: at least two spoken ones, by speakers who come again or are plainly the two sides. */
export function areSpoken(lines: readonly string[]): boolean {
  const counts = new Map<string, number>();
  let spoken = 0;
  let filled = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    filled++;
    const said = readSpokenLine(line);
    if (!said) continue;
    spoken++;
    counts.set(said.name, (counts.get(said.name) ?? 0) + 1);
  }
  if (spoken < 2 || spoken * 2 < filled || counts.size > MAX_SPEAKERS) return false;
  const names = [...counts.keys()].map((name) => name.toLowerCase());
  return spoken > counts.size || names.some((name) => ME.has(name)) || names.every((name) => THEM.has(name));
}

export function createSpokenLines(): { take(line: string): void; end(): readonly Entry[] } {
  const entries: Entry[] = [];
  return {
    take(line) {
      const said = readSpokenLine(line);
      const last = entries.at(-1);
      if (said) entries.push({ ...said, stamp: null });
      else if (last && line.trim() !== '') entries[entries.length - 1] = { ...last, text: joinLines(last.text, line) };
    },
    end: () => entries,
  };
}
