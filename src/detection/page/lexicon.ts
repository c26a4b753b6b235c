/** All word lists of the page detector under one type. */
import { MONEY_WORDS, PAYEE_WORDS } from './lexicon/money.ts';
import { PLATFORM_WORDS } from './lexicon/platform.ts';
import { TRAP_WORDS } from './lexicon/traps.ts';
import { VOICE_WORDS } from './lexicon/voice.ts';
import { createScanner } from './scan.ts';

export const LEXICON = { ...MONEY_WORDS, ...PAYEE_WORDS, ...PLATFORM_WORDS, ...TRAP_WORDS, ...VOICE_WORDS };
export type Word = keyof typeof LEXICON;

/** Words found in a text in normal form. */
export const findWords: (text: string) => Set<Word> = createScanner(LEXICON);
