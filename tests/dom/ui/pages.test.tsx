/** Our own pages: what they say in each state, what they carry for tests and tools, and what needs two steps. */
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import file from '../../../assets/help-lines.json';
import en from '../../../assets/locales/en.json';
import { DEFAULT_SETTINGS } from '../../../src/family/settings.ts';
import type { TabStatus } from '../../../src/family/tab-status.ts';
import { readHelpLines } from '../../../src/ui/help/table.ts';
import { mountOptions } from '../../../src/ui/options/mount.tsx';
import { mountPopup } from '../../../src/ui/popup/mount.tsx';
import type { SettingsTold } from '../../../src/ui/told.ts';
import { mountWarning } from '../../../src/ui/warning/mount.tsx';
import { mountWelcome } from '../../../src/ui/welcome/mount.tsx';
import { forge, press } from './trusted.ts';

const helpLines = readHelpLines(file);
const now = () => Date.parse('2026-11-24');
const told: SettingsTold = {
  settings: { ...DEFAULT_SETTINGS, place: 'TW' },
  language: 'en',
  allSites: true,
  list: { entries: 10, built: '2026-11-20', sources: [] },
  repaired: false,
};
const quietTab: TabStatus = {
  surface: 'chat',
  watching: 'yes',
  why: 'reading',
  since: null,
  level: 0,
  stage: 'none',
  next: null,
  reasons: [],
  quiet: false,
  messages: 7,
  host: 'web.whatsapp.com',
  domain: null,
  page: 'silent',
  pageReasons: [],
  origin: null,
  action: 'none',
  list: told.list,
  allSites: true,
};
const listed: TabStatus = {
  ...quietTab,
  surface: 'page',
  host: 'bad.example',
  domain: { host: 'bad.example', verdict: 'listed', source: 'some-list', since: '2026-09-02', reason: null },
  action: 'interstitial',
};

let root: HTMLElement;
const text = () => root.textContent ?? '';
const button = (label: string) => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (!found) throw new Error(`no button "${label}" in: ${text()}`);
  return found;
};
/** One press and all that follows from it. */
const act1 = (work: () => void) =>
  act(async () => {
    work();
    await new Promise((done) => setTimeout(done, 0));
  });

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});

function popup(status: TabStatus | null, more: Partial<Parameters<typeof mountPopup>[1]> = {}) {
  return mountPopup(root, {
    status: async () => status,
    settings: async () => told,
    change: async () => told,
    dismiss: async () => true,
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
    expect({ ...root.querySelector<HTMLElement>('main')?.dataset }).toEqual({
      watching: 'yes',
      level: '3',
      stage: 'proof',
      verdict: 'silent',
      domain: 'none',
      action: 'card',
      messages: '7',
    });
    expect(text()).toContain(en['notice.chat.proof.title']);
    expect(text()).toContain(en['popup.now']);
    expect(text()).toContain('165');
  });

  it('says "not watching" and never "nothing seen" where it cannot read', async () => {
    await popup({ ...quietTab, watching: 'no', why: 'page-changed', messages: 0 });
    expect(text()).toContain(en['watch.title.no']);
    expect(text()).toContain(en['watch.page-changed']);
    expect(text()).not.toContain(en['popup.calm.title']);
  });

  it('says nothing was seen only as what it is', async () => {
    await popup(quietTab);
    expect(text()).toContain(en['popup.calm.title']);
    expect(text()).toContain(en['popup.calm.next']);
    expect(root.querySelector('.mistake')).toBeNull();
  });

  it('says "only chat sites" until all sites are allowed', async () => {
    await popup({ ...quietTab, allSites: false });
    expect(text()).toContain(en['watch.only-chats']);
    root.replaceChildren();
    root = document.body.appendChild(document.createElement('div'));
    await popup(quietTab);
    expect(text()).not.toContain(en['watch.only-chats']);
  });

  it('admits that the worker does not answer', async () => {
    await popup(null);
    expect(text()).toContain(en['app.gone']);
    expect(root.querySelector('[data-watching]')).toBeNull();
  });

  it('asks for the place in one tap', async () => {
    const change = vi.fn(async () => told);
    await popup(
      { ...quietTab, level: 4, stage: 'block', action: 'card' },
      { change, settings: async () => ({ ...told, settings: DEFAULT_SETTINGS }) },
    );
    expect(text()).not.toContain('165');
    await act1(() => press(button('Taiwan')));
    expect(change).toHaveBeenCalledWith({ place: 'TW' });
    expect(text()).toContain('165');
  });

  it('takes a mistake in two steps, and no forged one', async () => {
    const dismiss = vi.fn(async () => true);
    await popup({ ...quietTab, level: 2, stage: 'seed', action: 'banner' }, { dismiss });
    await act1(() => press(button(en['button.mistake'])));
    await act1(() => forge(button(en['popup.mistake.confirm'])));
    expect(dismiss).not.toHaveBeenCalled();
    await act1(() => press(button(en['popup.mistake.confirm'])));
    expect(dismiss).toHaveBeenCalledOnce();
    expect(text()).toContain(en['popup.mistake.done']);
  });

  it('says how old the list is', async () => {
    await popup({ ...quietTab, list: { entries: 10, built: '2026-09-01', sources: [] } });
    expect(text()).toContain('84 days old');
    root = document.body.appendChild(document.createElement('div'));
    await popup({ ...quietTab, list: null });
    expect(text()).toContain(en['popup.list.none']);
  });
});

describe('warning page', () => {
  function warning(status: TabStatus | null, more: Partial<Parameters<typeof mountWarning>[1]> = {}) {
    return mountWarning(root, {
      warning: async () => status && { host: 'bad.example', status },
      settings: async () => told,
      change: async () => told,
      proceed: async () => true,
      emptyPage: () => {},
      copy: async () => true,
      print: () => {},
      helpLines,
      now,
      ...more,
    });
  }

  it('says why, by which list, and since when', async () => {
    await warning(listed);
    expect(root.querySelector('h1')?.textContent).toBe(en['notice.page.listed.title']);
    expect(text()).toContain('bad.example');
    expect(text()).toContain('September 2, 2026');
    expect(document.title).toBe(en['app.name']);
  });

  it('lets nobody on without the tick, and nobody forge it', async () => {
    const proceed = vi.fn(async () => false);
    await warning(listed, { proceed });
    const go = button(en['warning.proceed.button']);
    expect(go.disabled).toBe(true);
    await act1(() => press(go));
    expect(proceed).not.toHaveBeenCalled();
    const tick = root.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (!tick) throw new Error('no tick');
    await act1(() => {
      tick.checked = true;
      press(tick, 'change');
    });
    expect(root.querySelector('.tick')?.textContent).toBe(en['warning.proceed.listed']);
    await act1(() => forge(go));
    expect(proceed).not.toHaveBeenCalled();
    await act1(() => press(go));
    expect(proceed).toHaveBeenCalledOnce();
    expect(text()).toContain(en['warning.proceed.failed']);
  });

  it('leaves for a calm page', async () => {
    await warning(listed);
    await act1(() => press(button(en['button.leave'])));
    expect(text()).toContain(en['warning.left.title']);
    expect(text()).not.toContain('bad.example');
  });

  it('makes a card for somebody trusted, with no word of any chat', async () => {
    const copy = vi.fn(async () => true);
    await warning({ ...listed, origin: { level: 3, at: now() } }, { copy });
    await act1(() => press(button(en['warning.ask'])));
    await act1(() => press(button(en['ask.copy'])));
    expect(copy).toHaveBeenCalledWith(expect.stringContaining('bad.example'));
    expect(text()).toContain(en['ask.copied']);
  });

  it('is honest about a warning it no longer knows', async () => {
    await warning(null);
    expect(text()).toContain(en['warning.unknown.title']);
    expect(text()).toContain('does not mean the page can be trusted');
  });
});

describe('settings', () => {
  const options = (more: Partial<Parameters<typeof mountOptions>[1]> = {}) =>
    mountOptions(root, {
      settings: async () => told,
      change: async (change) => ({
        ...told,
        settings: { ...told.settings, ...change } as SettingsTold['settings'],
        language: change.language === 'fr' ? 'fr' : 'en',
      }),
      passes: async () => [{ host: 'bad.example', until: now() }],
      withdraw: async () => true,
      history: async () => [{ day: now(), kind: 'chat', level: 3, verdict: 'chat', domain: null }],
      erase: async () => true,
      helpLines,
      now,
      ...more,
    });

  it('changes the language at once, whatever the browser speaks', async () => {
    await options();
    const french = root.querySelector<HTMLInputElement>('input[value="fr"]');
    if (!french) throw new Error('no French');
    await act1(() => press(french, 'change'));
    await vi.waitFor(() => expect(root.querySelector('h1')?.textContent).toBe('Réglages'));
    expect(document.documentElement.lang).toBe('fr');
  });

  it('takes a pass back', async () => {
    const withdraw = vi.fn(async () => true);
    await options({ withdraw });
    await act1(() => press(button(en['options.passes.withdraw'])));
    expect(withdraw).toHaveBeenCalledWith('bad.example');
  });

  it('erases only after asking', async () => {
    const erase = vi.fn(async () => true);
    await options({ erase });
    await act1(() => press(button(en['options.erase'])));
    expect(erase).not.toHaveBeenCalled();
    await act1(() => press(button(en['options.erase.cancel'])));
    await act1(() => press(button(en['options.erase'])));
    await act1(() => press(button(en['options.erase.confirm'])));
    expect(erase).toHaveBeenCalledOnce();
  });

  it('says when stored settings were lost', async () => {
    await options({ settings: async () => ({ ...told, repaired: true }) });
    expect(text()).toContain(en['options.repaired']);
  });
});

describe('welcome', () => {
  const welcome = (agreed: boolean, allSites = false) => {
    let granted = allSites;
    const request = vi.fn(async () => {
      granted = agreed;
      return agreed;
    });
    return mountWelcome(root, {
      settings: async () => ({ ...told, allSites }),
      change: async () => told,
      requestAllSites: request,
      hasAllSites: async () => granted,
    }).then(() => request);
  };

  it('says "not watching other sites" until answered, and asks in the press', async () => {
    const request = await welcome(true);
    expect(text()).toContain(en['welcome.state.off']);
    const before = request.mock.calls.length;
    press(button(en['welcome.yes']));
    expect(request.mock.calls.length).toBe(before + 1);
    await vi.waitFor(() => expect(text()).toContain(en['welcome.state.on']));
  });

  it('takes a no from the browser, and a no from the person', async () => {
    await welcome(false);
    press(button(en['welcome.yes']));
    await vi.waitFor(() => expect(text()).toContain(en['welcome.state.declined']));
    root = document.body.appendChild(document.createElement('div'));
    await welcome(true);
    await act1(() => press(button(en['welcome.no'])));
    expect(text()).toContain(en['welcome.state.declined']);
  });
});
