import { describe, expect, test } from 'vitest';
import { glanceAt, keepShown } from '../../../src/background/glance.ts';
import { createTabStates } from '../../../src/background/tab-states.ts';
import { createWarnings } from '../../../src/background/warnings.ts';
import { DEFAULT_SETTINGS } from '../../../src/family/settings.ts';
import type { SettingsView } from '../../../src/platform/messages.ts';
import { sessionStore } from '../../../src/platform/session-store.ts';

const NOW = 1_000_000;
const now = () => NOW;
const view: SettingsView = {
  settings: DEFAULT_SETTINGS,
  language: 'zh-CN',
  allSites: false,
  list: null,
  repaired: false,
};

function setUp(url: string | null = 'https://chat.example/') {
  const session = { ...sessionStore };
  const look = () =>
    glanceAt(7, {
      session,
      tabUrl: async () => url,
      hasAllSites: async () => true,
      chatHosts: ['chat.example'],
      ownBase: 'chrome-extension://own/',
      now,
    });
  return { session, look, tabs: createTabStates(session, now) };
}
const read = { watching: 'yes', why: 'reading', messages: 12 } as const;

describe('what the popup may show before the worker answers', () => {
  test('nothing before the worker has told anything', async () => {
    const { look, tabs } = setUp();
    await tabs.change(7, 'chat.example', 'chat', read);
    expect(await look()).toBeNull();
  });

  test('the tab as it was seen last, in the settings that were told last', async () => {
    const { session, look, tabs } = setUp();
    await keepShown(session, view);
    await tabs.change(7, 'chat.example', 'chat', read);
    const glance = await look();
    expect(glance?.status).toMatchObject({ surface: 'chat', watching: 'yes', messages: 12, list: null });
    expect(glance?.settings).toEqual(view);
  });

  test.each([
    ['another site since', 'https://elsewhere.example/'],
    ['an address that cannot be seen', null],
  ])('%s: nothing of what was seen there', async (_what, url) => {
    const { session, look, tabs } = setUp(url);
    await keepShown(session, view);
    await tabs.change(7, 'chat.example', 'chat', read);
    expect((await look())?.status).toMatchObject({ watching: 'no', messages: 0, level: 0 });
  });

  test('another tab tells nothing of this one', async () => {
    const { session, look, tabs } = setUp();
    await keepShown(session, view);
    await tabs.change(8, 'chat.example', 'chat', read);
    expect((await look())?.status).toMatchObject({ watching: 'no', messages: 0 });
  });

  test('pages that are open despite a warning are among it', async () => {
    const { session, look } = setUp();
    await keepShown(session, view);
    await createWarnings(session, now, () => 'id').grantPass(7, 'fund.example');
    expect((await look())?.passes).toEqual([{ host: 'fund.example', until: NOW + 3_600_000 }]);
  });

  test('a storage that fails is no glance: the popup waits for the worker', async () => {
    const { session, look } = setUp();
    session.get = async () => Promise.reject(new Error('no storage'));
    await expect(look()).rejects.toThrow('no storage');
  });
});
