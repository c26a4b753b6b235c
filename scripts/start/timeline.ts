/** Prints a played conversation as lines of text: date, who, level, what was shown, which signs were new. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { Level } from '../../src/detection/chat/assessment.ts';
import type { Language } from '../../src/family/settings.ts';
import type { PlayedMessage } from './conversation.ts';

export type Words = Readonly<Record<string, string>>;

/** What Kinward made of everything up to and with this message. */
export interface Moment {
  readonly level: Level;
  readonly shown: string;
  /** Concepts that the level rests on and that were not told before. */
  readonly signs: readonly string[];
}

const WIDTH = 46;
const STYLES = ['dim', 'reset', 'yellow', 'yellow', 'red'] as const;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;

/** The words of one language, as the extension carries them. */
export function wordsOf(language: Language): Words {
  const file = join(import.meta.dirname, '..', '..', 'assets', 'locales', `${language}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Words;
}

/** Columns a terminal gives the text: Chinese, Japanese and Korean characters take two. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += WIDE.test(character) ? 2 : 1;
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

/** One line for one message; a message without a moment arrived together with the next one. */
export function timelineLine(message: PlayedMessage, moment: Moment | null, words: Words): string {
  const said = message.media ? `[${message.media}] ${message.text}` : message.text;
  const start = `${message.at.slice(0, 10)} ${message.from === 'me' ? '→' : '←'}   ${toWidth(said, WIDTH)}`;
  if (!moment) return start.trimEnd();
  const level = styleText(STYLES[moment.level], String(moment.level));
  const names = moment.signs.map((id) => words[`concept.${id}`] ?? id).join(' · ');
  return `${start} ${level}     ${toWidth(moment.shown, 9)} ${names}`.trimEnd();
}
