/** The list in the settings: every age and every end of an update in words, in all four languages; updating and adding by hand. */
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import en from '../../../assets/locales/en.json';
import { FEED_STATUSES } from '../../../src/blocklist/feed/feed-error.ts';
import { LANGUAGES } from '../../../src/family/settings.ts';
import type { FeedView, ListStatus } from '../../../src/family/tab-status.ts';
import { loadWords } from '../../../src/ui/catalog.ts';
import { type ListActions, ListSection } from '../../../src/ui/options/list-section.tsx';
import { emptyPage, now, settled } from './own-page.ts';
import { press } from './trusted.ts';

const FEED: FeedView = {
  source: true,
  origin: 'synced',
  fresh: now(),
  age: 'fresh',
  last: { status: 'success', at: now() },
  next: now() + 3_600_000,
  mirrors: [{ url: 'https://feed.example/', added: false }],
  origins: ['https://feed.example'],
  masked: 0,
};
const list = (feed: Partial<FeedView> = {}): ListStatus => ({
  entries: 1000,
  built: new Date(now()).toISOString().slice(0, 10),
  sources: [{ id: 'own', name: 'Own list', date: '2026-01-01', entries: 1000 }],
  feed: { ...FEED, ...feed },
});

async function show(feed: Partial<FeedView>, actions?: ListActions, language: (typeof LANGUAGES)[number] = 'en') {
  const page = emptyPage();
  const words = await loadWords(language);
  render(<ListSection words={words} list={list(feed)} now={now()} {...(actions ? { actions } : {})} />, page.root);
  return { page, words, text: () => page.root.textContent ?? '' };
}

const actions = (more: Partial<ListActions> = {}): ListActions => ({
  update: async () => list({ last: { status: 'up_to_date', at: now() } }),
  addMirror: async () => ({ result: 'not-allowed', list: list() }),
  removeMirror: async () => list(),
  ...more,
});

describe('what is told', () => {
  it.each(LANGUAGES)('every end of an update has its words: %s', async (language) => {
    for (const status of FEED_STATUSES) {
      const { words, text } = await show({ last: { status, at: now() } }, actions(), language);
      expect(words.t(`list.result.${status}`)).not.toBe('');
      expect(text()).toContain(words.t(`list.result.${status}`));
    }
  });

  it.each(['old', 'expired'] as const)('an %s list says that protection stays on, as a caution', async (age) => {
    const { page, text } = await show({ age });
    expect(text()).toContain('Protection stays on');
    expect(page.root.querySelector(`.caution[data-list-age="${age}"]`)).not.toBeNull();
  });

  it('a fresh list is no caution', async () => {
    const { page } = await show({});
    expect(page.root.querySelector('.caution')).toBeNull();
  });

  it('a build without an update source says so, and offers no update', async () => {
    const { page, text } = await show({ source: false, fresh: null, age: null, last: null, next: null }, actions());
    expect(text()).toContain(en['list.no-source']);
    expect(page.root.querySelector('button')).toBeNull();
  });

  it('before the first update', async () => {
    const { text } = await show({ fresh: null, age: null, last: null });
    expect(text()).toContain(en['list.age.never']);
  });

  it('masked entries are told', async () => {
    const { text } = await show({ masked: 2 });
    expect(text()).toContain('2 entries name sites that are known to exist');
  });

  it('a hostile source name stays text', async () => {
    const page = emptyPage();
    const hostile = { ...list(), sources: [{ id: 'x', name: '<img src=x>\u202etxt', date: '', entries: 1 }] };
    render(<ListSection words={await loadWords('en')} list={hostile} now={now()} />, page.root);
    expect(page.root.querySelector('img')).toBeNull();
    expect(page.root.textContent).not.toContain('\u202e');
  });
});

describe('by hand', () => {
  it('looks for a newer list and tells how it ended', async () => {
    const { page, text } = await show({}, actions());
    await settled(() => press(page.button(en['list.update'])));
    await vi.waitFor(() => expect(text()).toContain(en['list.result.up_to_date']));
  });

  it('says when nobody answers', async () => {
    const { page, text } = await show({}, actions({ update: async () => null }));
    await settled(() => press(page.button(en['list.update'])));
    await vi.waitFor(() => expect(text()).toContain(en['app.gone']));
  });

  it('says where a mirror may be added', async () => {
    const { page, text } = await show({}, actions());
    // A simulated page does not send forms by a press; the browser test presses.
    await settled(() => page.root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
    await vi.waitFor(() =>
      expect(text()).toContain('This build may not fetch lists from there. It may from: https://feed.'),
    );
  });
});
