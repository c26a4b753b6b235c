/** The vocabulary as the package ships it, for commands and tests: the same text, the same code. Built once. */
import { buildVocabulary, type Vocabulary } from '../../src/detection/chat/concepts/vocabulary.ts';
import { listText } from './chat-words.ts';

let built: Vocabulary | null = null;

export function shippedVocabulary(): Vocabulary {
  built ??= buildVocabulary(listText());
  return built;
}
