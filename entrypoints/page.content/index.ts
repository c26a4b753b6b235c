/** Entry of the page watch; registered by the worker once the person has allowed all sites. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '../../src/content/watch-page.ts';
import { isFirst } from '../../src/platform/messenger.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => {
    if (isFirst('page')) watchPage(document);
  },
});
