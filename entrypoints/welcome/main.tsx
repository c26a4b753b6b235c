/** Entry of the welcome page. */
import '../../assets/ui.css';
import { ask } from '../../src/platform/messenger.ts';
import { hasAllSites, requestAllSites } from '../../src/platform/permissions.ts';
import { valueOrNull } from '../../src/ui/told.ts';
import { mountWelcome } from '../../src/ui/welcome/mount.tsx';

const root = document.querySelector('#app');

if (root)
  await mountWelcome(root, {
    settings: async () => valueOrNull(await ask('settings:get', {})),
    change: async (change) => valueOrNull(await ask('settings:set', change)),
    requestAllSites,
    hasAllSites,
  });
