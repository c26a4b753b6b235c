/** Entry of the popup: for the tab named in `?tab=`, else for the active one. */
import '../../assets/ui.css';
import helpLines from '../../assets/help-lines.json';
import { glance, likelyLanguage } from '../../src/background/glance.ts';
import { activeTabId } from '../../src/platform/active-tab.ts';
import { askTab } from '../../src/platform/ask-tab.ts';
import { ask } from '../../src/platform/messenger.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { readHelpLines } from '../../src/ui/help/table.ts';
import { mountPopup } from '../../src/ui/popup/mount.tsx';
import { valueOrNull } from '../../src/ui/told.ts';

const wanted = new URLSearchParams(location.search).get('tab');
// As the browser's own popup there is no window to be as wide as: the page sets its width itself.
document.documentElement.classList.toggle('in-action', wanted === null);
const tab = wanted === null ? await activeTabId() : Number(wanted);
const target = { tab: tab !== null && Number.isSafeInteger(tab) && tab >= 0 ? tab : 0 };
const root = document.querySelector('#app');

if (root)
  await mountPopup(root, {
    glance: () => glance(target.tab),
    likely: likelyLanguage(),
    status: async () => valueOrNull(await ask('tab:status', target)),
    settings: async () => valueOrNull(await ask('settings:get', {})),
    change: async (change) => valueOrNull(await ask('settings:set', change)),
    dismiss: async () => (await ask('chat:dismiss', target)).ok,
    passes: async () => valueOrNull(await ask('passes:list', {})),
    withdraw: async (host) => (await ask('passes:withdraw', { host })).ok,
    openWelcome: () => window.open('/welcome.html', '_blank'),
    reads: () => askTab(target.tab, 'chat:reads'),
    readsAtOnce: wanted !== null,
    copy: copyText,
    helpLines: readHelpLines(helpLines),
    now: () => Date.now(),
  });
