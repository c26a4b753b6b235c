/** Entry of the practice page: it may ask for settings and word lists, and has no way to tell anything. */
import '../../assets/ui.css';
import { ask } from '../../src/platform/messenger.ts';
import { readChatWords } from '../../src/platform/package-files.ts';
import { mountPractice } from '../../src/ui/practice/mount.tsx';
import { valueOrNull } from '../../src/ui/told.ts';

const root = document.querySelector('#app');

if (root)
  await mountPractice(root, {
    settings: async () => valueOrNull(await ask('settings:get', {})),
    chatWords: readChatWords,
    now: () => Date.now(),
  });
