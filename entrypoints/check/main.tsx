/** Entry of "Check something": its `#id` names a text from the context menu; the text itself never stands in the URL. */
import '../../assets/ui.css';
import helpLines from '../../assets/help-lines.json';
import { ask } from '../../src/platform/messenger.ts';
import { readChatWords } from '../../src/platform/package-files.ts';
import { mountCheck } from '../../src/ui/check/mount.tsx';
import { copyText } from '../../src/ui/copy-text.ts';
import { readHelpLines } from '../../src/ui/help/table.ts';
import { valueOrNull } from '../../src/ui/told.ts';

const id = location.hash.slice(1);
// The key opens once: a reload or the page's history must not ask for it again.
history.replaceState(null, '', location.pathname);
const root = document.querySelector('#app');

if (root)
  await mountCheck(root, {
    settings: async () => valueOrNull(await ask('settings:get', {})),
    change: async (change) => valueOrNull(await ask('settings:set', change)),
    waiting: async () => (id === '' ? undefined : (valueOrNull(await ask('check:take', { id }))?.text ?? null)),
    async places(urls, addresses) {
      const told = valueOrNull(await ask('check:links', { urls: [...urls], addresses: [...addresses] }));
      return (
        told && {
          links: told.links,
          payments: addresses.map((address, i) => ({ address, origin: told.payments[i] ?? null })),
        }
      );
    },
    name: async (name) => valueOrNull(await ask('check:name', { name })),
    chatWords: readChatWords,
    copy: copyText,
    print: () => window.print(),
    helpLines: readHelpLines(helpLines),
    now: () => Date.now(),
  });
