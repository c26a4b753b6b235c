/** Messages and words for the benches of the chat reader: our own open fixtures and the words as shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedVocabulary } from '../../scripts/build/chat-vocabulary.ts';

const OPEN = join(import.meta.dirname, '..', 'fixtures', 'conversations', 'open');

/** All messages of a file of conversations, or of all open ones. */
export function fixtureMessages(file?: string): string[] {
  return readdirSync(OPEN)
    .filter((name) => name.endsWith('.jsonl') && (file === undefined || name === `${file}.jsonl`))
    .toSorted()
    .flatMap((name) => readFileSync(join(OPEN, name), 'utf8').trim().split('\n'))
    .flatMap((line) => (JSON.parse(line) as { messages: { text: string }[] }).messages.map(({ text }) => text));
}

/** `count` of the shipped words, spread over all lists; where there are fewer, pairs of them fill up. */
export function somePatterns(count: number): string[] {
  const words = shippedVocabulary().lexicon.literals;
  const step = Math.max(1, words.length / count);
  const chosen = new Set(
    Array.from({ length: Math.min(count, words.length) }, (_, i) => words[Math.floor(i * step)] as string),
  );
  for (let i = 0; chosen.size < count; i++)
    chosen.add(`${words[i % words.length]}${words[(i * 31 + 7) % words.length]}`);
  return [...chosen];
}
