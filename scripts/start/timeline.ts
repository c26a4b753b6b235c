/** Prints a played conversation as lines of text: date, who, level, what was shown, which signs were seen. */
import { styleText } from 'node:util';
import type { TabStatus } from '../../src/family/tab-status.ts';
import type { PlayedMessage } from './conversation.ts';

export type Words = Readonly<Record<string, string>>;

const WIDTH = 46;
const LOUDNESS = ['dim', 'reset', 'yellow', 'yellow', 'red'] as const;

/** Columns a terminal gives the text: Chinese characters take two. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text)
    sum += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(character) ? 2 : 1;
  return sum;
}

/** Cuts or pads the text to that many columns. */
export function toWidth(text: string, width: number): string {
  let out = '';
  for (const character of text.replace(/\s+/g, ' ')) {
    if (columns(out + character) > width - 1) {
      out += '…';
      break;
    }
    out += character;
  }
  return out + ' '.repeat(Math.max(0, width - columns(out)));
}

/** One line for one message; `signs` are those that the level rests on and that were not there before. */
export function timelineLine(
  message: PlayedMessage,
  status: TabStatus,
  shown: string,
  signs: readonly string[],
  words: Words,
): string {
  const who = message.from === 'me' ? '→' : '←';
  const said = message.media ? `[${message.media}] ${message.text}` : message.text;
  const date = message.at.slice(0, 10);
  const level = styleText(LOUDNESS[status.level], String(status.level));
  const names = signs.map((id) => words[`concept.${id}`] ?? id).join(' · ');
  return `${date} ${who} ${toWidth(said, WIDTH)} ${level} ${toWidth(shown, 9)} ${names}`.trimEnd();
}
