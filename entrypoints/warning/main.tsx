/** Entry of the warning page: its `#id` names a pending warning; the address it is about never stands in the URL. */
import '../../assets/ui.css';
import helpLines from '../../assets/help-lines.json';
import { ask } from '../../src/platform/messenger.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { readHelpLines } from '../../src/ui/help/table.ts';
import { valueOrNull } from '../../src/ui/told.ts';
import { mountWarning } from '../../src/ui/warning/mount.tsx';

const id = location.hash.slice(1);
const root = document.querySelector('#app');

if (root) {
  const reply = await ask('warning:get', { id });
  const warning = reply.ok ? reply.value : null;
  await mountWarning(root, {
    warning: async () => warning,
    settings: async () => valueOrNull(await ask('settings:get', {})),
    change: async (change) => valueOrNull(await ask('settings:set', change)),
    async proceed() {
      const { ok } = await ask('warning:proceed', { id });
      if (ok && warning) location.replace(warning.url);
      return ok;
    },
    wait: async () => valueOrNull(await ask('warning:wait', { id }))?.left ?? null,
    clock: () => performance.now(),
    emptyPage: () => location.replace('about:blank'),
    copy: copyText,
    print: () => window.print(),
    helpLines: readHelpLines(helpLines),
    now: () => Date.now(),
  });
}
