/** What the popup is told when nothing, something old, or something fresh is known of a tab. */
import { describe, expect, test } from 'vitest';
import { type Surroundings, tabStatus } from '../../../src/background/status.ts';
import { freshState, type TabState } from '../../../src/background/tab-states.ts';

const around: Surroundings = {
  url: 'https://a.example/',
  ownPage: false,
  allSites: true,
  chatHosts: ['web.whatsapp.com'],
  list: null,
  now: 5,
};
const page: TabState = {
  ...freshState('a.example', 'page', 1),
  watching: 'yes',
  why: 'reading',
  page: 'unknown-platform',
};

describe('what is known is told', () => {
  test.each([
    ['of the page in the tab', page, around, 'unknown-platform'],
    [
      'of the page that the warning page stopped',
      page,
      { ...around, url: 'chrome-extension://id/warning.html#1', ownPage: true },
      'unknown-platform',
    ],
  ])('%s', (_name, state, surroundings, verdict) => {
    expect(tabStatus(state, surroundings)).toMatchObject({ surface: 'page', watching: 'yes', page: verdict });
  });
});

describe('nothing is claimed', () => {
  test.each([
    ['of a page the tab has left', page, { ...around, url: 'https://b.example/' }, 'starting'],
    ['of a page whose address we may not see', page, { ...around, url: null, allSites: false }, 'no-permission'],
    ['of a browser page', null, { ...around, url: 'about:config' }, 'not-a-web-page'],
    ['of a page not yet read', null, around, 'starting'],
    ['of any site without the permission', null, { ...around, allSites: false }, 'no-permission'],
    ['of a chat site not yet read', null, { ...around, url: 'https://web.whatsapp.com/', allSites: false }, 'starting'],
  ])('%s', (_name, state, surroundings, why) => {
    expect(tabStatus(state, surroundings)).toMatchObject({
      watching: 'no',
      why,
      page: 'silent',
      level: 0,
      since: null,
    });
  });
});
