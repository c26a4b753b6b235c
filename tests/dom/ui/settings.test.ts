/** Settings and welcome: choices hold at once, erasing asks first, a no is fine. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../../assets/locales/en.json';
import { mountOptions } from '../../../src/ui/options/mount.tsx';
import type { SettingsTold } from '../../../src/ui/told.ts';
import { mountWelcome } from '../../../src/ui/welcome/mount.tsx';
import { emptyPage, helpLines, now, type OwnPage, settled, told } from './own-page.ts';
import { press } from './trusted.ts';

let page: OwnPage;
beforeEach(() => {
  page = emptyPage();
});

describe('settings', () => {
  const options = (more: Partial<Parameters<typeof mountOptions>[1]> = {}) =>
    mountOptions(page.root, {
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
      eraseHistory: async () => true,
      export: async () => ({ timelines: [1, 2], handovers: [], history: [1] }),
      save: () => {},
      helpLines,
      now,
      ...more,
    });

  it('changes the language at once, whatever the browser speaks', async () => {
    await options();
    const french = page.root.querySelector<HTMLInputElement>('input[value="fr"]');
    if (!french) throw new Error('no French');
    await settled(() => press(french, 'change'));
    await vi.waitFor(() => expect(page.root.querySelector('h1')?.textContent).toBe('Réglages'));
    expect(document.documentElement.lang).toBe('fr');
  });

  it('takes a pass back', async () => {
    const withdraw = vi.fn(async () => true);
    await options({ withdraw });
    await settled(() => press(page.button(en['options.passes.withdraw'])));
    expect(withdraw).toHaveBeenCalledWith('bad.example');
  });

  it('erases only after asking', async () => {
    const erase = vi.fn(async () => true);
    await options({ erase });
    await settled(() => press(page.button(en['options.erase'])));
    expect(erase).not.toHaveBeenCalled();
    await settled(() => press(page.button(en['options.erase.cancel'])));
    await settled(() => press(page.button(en['options.erase'])));
    await settled(() => press(page.button(en['options.erase.confirm'])));
    expect(erase).toHaveBeenCalledOnce();
  });

  it('keeps whom the person trusts, and takes nothing that is no way to reach somebody', async () => {
    const change = vi.fn(async () => told);
    await options({ change });
    const [name, reach] = page.root.querySelectorAll<HTMLInputElement>('form input');
    if (!name || !reach) throw new Error('no form');
    const submit = () =>
      settled(() => name.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    const type = (box: HTMLInputElement, text: string) =>
      settled(() => {
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await type(name, '小芳');
    await type(reach, 'javascript:alert(1)');
    await submit();
    expect(change).not.toHaveBeenCalled();
    expect(page.text()).toContain(en['contacts.odd']);
    await type(reach, '+886 2 5550 0199');
    await submit();
    expect(change).toHaveBeenCalledWith({ contacts: [{ name: '小芳', reach: '+886 2 5550 0199' }] });
  });

  it('shows and hands over what is kept', async () => {
    const save = vi.fn();
    await options({ save });
    await settled(() => press(page.button(en['kept.see'])));
    expect(page.text()).toContain(en['kept.chats'].replace('{count}', '2'));
    expect(save).not.toHaveBeenCalled();
    await settled(() => press(page.button(en['kept.save'])));
    expect(JSON.parse(save.mock.calls[0]?.[0])).toMatchObject({ timelines: [1, 2] });
    expect(page.text()).toContain(en['kept.saved']);
  });

  it('says so where nothing can be handed over', async () => {
    await options({ export: async () => null });
    await settled(() => press(page.button(en['kept.save'])));
    expect(page.text()).toContain(en['app.gone']);
  });

  it('erases the history alone', async () => {
    const eraseHistory = vi.fn(async () => true);
    await options({ eraseHistory });
    await settled(() => press(page.button(en['options.history.erase'])));
    expect(eraseHistory).toHaveBeenCalledOnce();
  });

  it('says when stored settings were lost', async () => {
    await options({ settings: async () => ({ ...told, repaired: true }) });
    expect(page.text()).toContain(en['options.repaired']);
  });
});

describe('welcome', () => {
  const welcome = (agreed: boolean, allSites = false) => {
    let granted = allSites;
    const request = vi.fn(async () => {
      granted = agreed;
      return agreed;
    });
    return mountWelcome(page.root, {
      settings: async () => ({ ...told, allSites }),
      change: async () => told,
      requestAllSites: request,
      hasAllSites: async () => granted,
    }).then(() => request);
  };

  it('says "not watching other sites" until answered, and asks in the press', async () => {
    const request = await welcome(true);
    expect(page.text()).toContain(en['welcome.state.off']);
    const before = request.mock.calls.length;
    press(page.button(en['welcome.yes']));
    expect(request.mock.calls.length).toBe(before + 1);
    await vi.waitFor(() => expect(page.text()).toContain(en['welcome.state.on']));
  });

  it('takes a no from the browser, and a no from the person', async () => {
    await welcome(false);
    press(page.button(en['welcome.yes']));
    await vi.waitFor(() => expect(page.text()).toContain(en['welcome.state.declined']));
    page = emptyPage();
    await welcome(true);
    await settled(() => press(page.button(en['welcome.no'])));
    expect(page.text()).toContain(en['welcome.state.declined']);
  });
});
