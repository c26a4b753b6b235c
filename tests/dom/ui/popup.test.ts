/** The popup: what it says in each state, what it carries for tests and tools, and what needs two steps. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../../assets/locales/en.json';
import { STATUSES } from '../../../scripts/screens/stage/samples.ts';
import { DEFAULT_SETTINGS } from '../../../src/family/settings.ts';
import type { TabStatus } from '../../../src/family/tab-status.ts';
import { mountPopup } from '../../../src/ui/popup/mount.tsx';
import { emptyPage, helpLines, now, type OwnPage, settled, told } from './own-page.ts';
import { forge, press } from './trusted.ts';

const quietTab: TabStatus = { ...STATUSES.calm, messages: 7 };
let page: OwnPage;
beforeEach(() => {
  page = emptyPage();
});

function popup(status: TabStatus | null, more: Partial<Parameters<typeof mountPopup>[1]> = {}) {
  return mountPopup(page.root, {
    status: async () => status,
    settings: async () => told,
    change: async () => told,
    dismiss: async () => true,
    passes: async () => [],
    withdraw: async () => true,
    openWelcome: () => {},
    copy: async () => true,
    helpLines,
    now,
    ...more,
  });
}

describe('popup', () => {
  it('carries what it says as data', async () => {
    await popup({ ...quietTab, level: 3, stage: 'proof', action: 'card' });
    expect({ ...page.root.querySelector<HTMLElement>('main')?.dataset }).toEqual({
      watching: 'yes',
      level: '3',
      stage: 'proof',
      verdict: 'silent',
      domain: 'none',
      action: 'card',
      messages: '7',
    });
    expect(page.text()).toContain(en['notice.chat.proof.title']);
    expect(page.text()).toContain(en['popup.now']);
    expect(page.text()).toContain('165');
  });

  it.each(Object.entries(STATUSES))('says something plain in the state %s, and never a key', async (_name, status) => {
    await popup(status);
    expect(page.root.querySelector('main')?.dataset.watching).toBe(status.watching);
    expect(page.text()).toContain(en[`watch.title.${status.watching}`]);
    expect(page.text()).not.toMatch(/\b(notice|concept|rule|watch|verdict)\.[a-z0-9]/i);
    expect(page.text()).not.toMatch(/\{\w+\}|undefined|null|NaN/);
  });

  it.each([
    ['blocked', true],
    ['paid-out', true],
    ['page-danger', true],
    ['profits', false],
    ['travel', false],
    ['calm', false],
  ] as const)('in the state %s it opens the door for who has already paid: %s', async (name, there) => {
    await popup(STATUSES[name]);
    expect(page.text().includes(en['warning.paid'])).toBe(there);
  });

  it.each([
    ['profits', 'ask.text.chat'],
    ['travel', 'ask.text.job'],
    ['page-unknown', 'ask.text'],
  ] as const)('in the state %s the card for somebody trusted says %s', async (name, key) => {
    await popup(STATUSES[name]);
    expect(page.root.querySelector('.printed')?.textContent).toContain(en[key]);
  });

  it('says "not watching" and never "nothing seen" where it cannot read', async () => {
    await popup({ ...quietTab, watching: 'no', why: 'page-changed', messages: 0 });
    expect(page.text()).toContain(en['watch.title.no']);
    expect(page.text()).toContain(en['watch.page-changed']);
    expect(page.text()).not.toContain(en['popup.calm.title']);
  });

  it('says nothing was seen only as what it is', async () => {
    await popup(quietTab);
    expect(page.text()).toContain(en['popup.calm.title']);
    expect(page.text()).toContain(en['popup.calm.next']);
    expect(page.root.querySelector('.mistake')).toBeNull();
  });

  it('says "only chat sites" until all sites are allowed', async () => {
    await popup({ ...quietTab, allSites: false });
    expect(page.text()).toContain(en['watch.only-chats']);
    page = emptyPage();
    await popup(quietTab);
    expect(page.text()).not.toContain(en['watch.only-chats']);
  });

  it('admits that the worker does not answer', async () => {
    await popup(null);
    expect(page.text()).toContain(en['app.gone']);
    expect(page.root.querySelector('[data-watching]')).toBeNull();
  });

  it('asks for the place in one tap', async () => {
    const change = vi.fn(async () => told);
    await popup(
      { ...quietTab, level: 4, stage: 'block', action: 'card' },
      { change, settings: async () => ({ ...told, settings: DEFAULT_SETTINGS }) },
    );
    expect(page.text()).not.toContain('165');
    await settled(() => press(page.button('Taiwan')));
    expect(change).toHaveBeenCalledWith({ place: 'TW' });
    expect(page.text()).toContain('165');
  });

  it('takes a mistake in two steps, and no forged one', async () => {
    const dismiss = vi.fn(async () => true);
    await popup({ ...quietTab, level: 2, stage: 'seed', action: 'banner' }, { dismiss });
    await settled(() => press(page.button(en['button.mistake'])));
    await settled(() => forge(page.button(en['popup.mistake.confirm'])));
    expect(dismiss).not.toHaveBeenCalled();
    await settled(() => press(page.button(en['popup.mistake.confirm'])));
    expect(dismiss).toHaveBeenCalledOnce();
    expect(page.text()).toContain(en['popup.mistake.done']);
  });

  it('shows a pass only over the page it is for, and takes it back', async () => {
    const withdraw = vi.fn(async () => true);
    let passes = [{ host: 'gold-tide.example', until: now() + 60_000 }];
    await popup(STATUSES['page-danger'], { passes: async () => passes, withdraw });
    expect(page.text()).not.toContain(en['options.passes.withdraw']);
    page = emptyPage();
    passes = [{ host: STATUSES['page-danger'].host ?? '', until: now() + 60_000 }];
    withdraw.mockImplementation(async () => {
      passes = [];
      return true;
    });
    await popup(STATUSES['page-danger'], { passes: async () => passes, withdraw });
    await settled(() => press(page.button(en['options.passes.withdraw'])));
    expect(withdraw).toHaveBeenCalledWith(STATUSES['page-danger'].host);
    expect(page.text()).not.toContain(en['options.passes.withdraw']);
  });

  describe('reading aloud', () => {
    const speech = {
      getVoices: () => [{ lang: 'en-US', localService: true }],
      addEventListener: () => {},
      removeEventListener: () => {},
      cancel: () => {},
    };
    beforeEach(() => {
      vi.stubGlobal('speechSynthesis', speech);
      vi.stubGlobal('SpeechSynthesisUtterance', class {});
      return () => vi.unstubAllGlobals();
    });

    it.each([
      ['blocked', true],
      ['page-danger', true],
      // Somebody may be listening.
      ['held', false],
      ['calm', false],
    ] as const)('in the state %s is offered: %s', async (name, offered) => {
      await settled(() => void popup(STATUSES[name]));
      await settled(() => {});
      expect(page.root.querySelector('.read-aloud') !== null).toBe(offered);
    });

    it('is not there where this device has no voice of the language', async () => {
      vi.stubGlobal('speechSynthesis', { ...speech, getVoices: () => [{ lang: 'en-US', localService: false }] });
      await settled(() => void popup(STATUSES.blocked));
      await settled(() => {});
      expect(page.text()).toContain(en['popup.now']);
      expect(page.root.querySelector('.read-aloud')).toBeNull();
    });
  });

  it('says how old the list is', async () => {
    await popup({ ...quietTab, list: { entries: 10, built: '2026-09-01', sources: [] } });
    expect(page.text()).toContain('84 days old');
    page = emptyPage();
    await popup({ ...quietTab, list: null });
    expect(page.text()).toContain(en['popup.list.none']);
  });
});

describe('before the worker answers', () => {
  const later = <T>() => {
    let answer: (value: T) => void = () => {};
    const promise = new Promise<T>((done) => {
      answer = done;
    });
    return { promise, answer };
  };
  const glance = (status: TabStatus) => async () => ({ status: { ...status, list: null }, settings: told, passes: [] });
  const main = () => page.root.querySelector<HTMLElement>('main');

  it('what was found last stands at once, and as being looked at', async () => {
    const { promise, answer } = later<TabStatus>();
    const done = popup(quietTab, { glance: glance(STATUSES.blocked), status: () => promise });
    await vi.waitFor(() => expect(main()?.dataset.checking).toBe('waiting'));
    expect(page.text()).toContain(en['watch.title.checking']);
    expect(page.text()).toContain(en['watch.checking']);
    expect(page.root.querySelector('.headline')).not.toBeNull();
    expect(page.text()).not.toContain(en['watch.title.yes']);
    expect(main()?.dataset.watching).toBeUndefined();
    await settled(() => answer(STATUSES.blocked));
    await done;
    expect(main()?.dataset).toMatchObject({ watching: STATUSES.blocked.watching });
    expect(main()?.dataset.checking).toBeUndefined();
    expect(page.text()).not.toContain(en['watch.title.checking']);
  });

  it('neither "watching" nor "nothing seen" is taken from the last time', async () => {
    const { promise, answer } = later<TabStatus>();
    const done = popup(quietTab, { glance: glance(quietTab), status: () => promise });
    await vi.waitFor(() => expect(page.text()).toContain(en['watch.title.checking']));
    for (const key of ['watch.title.yes', 'watch.reading', 'popup.calm.title', 'popup.list.none'] as const)
      expect(page.text()).not.toContain(en[key]);
    await settled(() => answer({ ...quietTab, watching: 'no', why: 'page-changed' }));
    await done;
    expect(page.text()).toContain(en['watch.title.no']);
  });

  it('a worker that does not answer: what was found stays, and nothing is said to be watched', async () => {
    await popup(null, { glance: glance(STATUSES.blocked) });
    expect(page.root.querySelector('.headline')).not.toBeNull();
    expect(page.text()).toContain(en['watch.title.no']);
    expect(page.text()).toContain(en['app.gone']);
    expect(page.text()).not.toContain(en['watch.title.yes']);
    expect(main()?.dataset.watching).toBeUndefined();
  });

  it('a worker that does not answer, and nothing found before: only that', async () => {
    await popup(null, { glance: glance(quietTab) });
    expect(main()?.className).toBe('popup gone');
    expect(page.text()).not.toContain(en['popup.calm.title']);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no storage'))],
    ['knows nothing', async () => null],
  ])('a glance that %s leaves it to the worker', async (_what, none) => {
    await popup(quietTab, { glance: none });
    expect(main()?.dataset.watching).toBe('yes');
  });
});
