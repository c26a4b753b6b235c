/** Writes the chat reader's word lists into the package: assets/public/words/chat.txt, made by the build, not committed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listText } from './chat-words.ts';

const folder = join(import.meta.dirname, '..', '..', 'assets', 'public', 'words');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'chat.txt'), `${listText()}\n`);
