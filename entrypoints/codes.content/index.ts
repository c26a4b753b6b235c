/** Entry of the QR reader: the worker puts it into a tab whose page shows a picture that looks like a code. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerCodeReader } from '../../src/content/judge-slot.ts';
import { createCodeReader } from '../../src/content/page-codes.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => offerCodeReader(createCodeReader()),
});
