/** The vocabulary as the package ships it, for the build, commands and tests: the same text, the same code. Built once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildVocabulary, type Vocabulary } from '../../src/detection/chat/concepts/vocabulary.ts';
import { packageText } from '../../src/detection/chat/words/list-text.ts';
import { listText } from './chat-words.ts';

/** Weights of the second opinion, made by scripts/train/main.ts. */
export const WEIGHTS_FILE = join(import.meta.dirname, '..', '..', 'assets', 'chat-opinion.txt');

let built: Vocabulary | null = null;

/** What the package carries beside the code of the chat watch. */
export const shippedText = (): string => packageText(listText(), readFileSync(WEIGHTS_FILE, 'utf8'));

export function shippedVocabulary(): Vocabulary {
  built ??= buildVocabulary(shippedText());
  return built;
}
