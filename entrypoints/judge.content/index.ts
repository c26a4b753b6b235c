/** Entry of the page judge: the worker puts it into a tab whose page is worth a full look (never on ordinary pages). */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerJudge } from '../../src/content/judge-slot.ts';
import { pageJudge } from '../../src/content/page-judge.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => offerJudge(pageJudge),
});
