/** Writes the chat reader's word lists and weights into the package: assets/public/words/chat.txt, made by the build, not committed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedText } from './chat-vocabulary.ts';

const folder = join(import.meta.dirname, '..', '..', 'assets', 'public', 'words');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'chat.txt'), shippedText());
