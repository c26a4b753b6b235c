/** Entry of the settings page. */
import '../../assets/ui.css';
import helpLines from '../../assets/help-lines.json';
import { ask } from '../../src/platform/messenger.ts';
import { readHelpLines } from '../../src/ui/help/table.ts';
import { mountOptions } from '../../src/ui/options/mount.tsx';
import { saveFile } from '../../src/ui/save-file.ts';
import { valueOrNull } from '../../src/ui/told.ts';

const root = document.querySelector('#app');

if (root)
  await mountOptions(root, {
    settings: async () => valueOrNull(await ask('settings:get', {})),
    change: async (change) => valueOrNull(await ask('settings:set', change)),
    passes: async () => valueOrNull(await ask('passes:list', {})),
    withdraw: async (host) => (await ask('passes:withdraw', { host })).ok,
    history: async () => valueOrNull(await ask('history:list', {})),
    eraseHistory: async () => (await ask('history:erase', {})).ok,
    export: async () => valueOrNull(await ask('data:export', {})),
    save: saveFile,
    erase: async () => (await ask('data:erase', {})).ok,
    listActions: {
      update: async () => valueOrNull(await ask('list:update', {})),
      addMirror: async (url) => valueOrNull(await ask('mirror:add', { url })),
      removeMirror: async (url) => valueOrNull(await ask('mirror:remove', { url })),
    },
    helpLines: readHelpLines(helpLines),
    now: () => Date.now(),
  });
