/** The warning page: why, the way out, the small way on, and honesty about what is no longer known. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../../assets/locales/en.json';
import { STATUSES } from '../../../scripts/screens/stage/samples.ts';
import type { TabStatus } from '../../../src/family/tab-status.ts';
import { mountWarning } from '../../../src/ui/warning/mount.tsx';
import { emptyPage, helpLines, now, type OwnPage, settled, told } from './own-page.ts';
import { forge, press } from './trusted.ts';

const listed: TabStatus = STATUSES['page-listed'];
const HOST = 'harvest-yield-global.example';
let page: OwnPage;
beforeEach(() => {
  page = emptyPage();
});

describe('warning page', () => {
  function warning(status: TabStatus | null, more: Partial<Parameters<typeof mountWarning>[1]> = {}) {
    return mountWarning(page.root, {
      warning: async () => status && { host: HOST, status },
      settings: async () => told,
      change: async () => told,
      proceed: async () => true,
      wait: async () => 0,
      clock: () => 0,
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
    expect(page.root.querySelector('h1')?.textContent).toBe(en['notice.page.listed.title']);
    expect(page.text()).toContain(HOST);
    expect(page.text()).toContain('September 2, 2026');
    expect(document.title).toBe(en['app.name']);
  });

  it('lets nobody on without the tick, and nobody forge it', async () => {
    const proceed = vi.fn(async () => false);
    await warning(listed, { proceed });
    const go = page.button(en['warning.proceed.button']);
    expect(go.disabled).toBe(true);
    await settled(() => press(go));
    expect(proceed).not.toHaveBeenCalled();
    const tick = page.root.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (!tick) throw new Error('no tick');
    await settled(() => {
      tick.checked = true;
      press(tick, 'change');
    });
    expect(page.root.querySelector('.tick')?.textContent).toBe(en['warning.proceed.listed']);
    await settled(() => forge(go));
    expect(proceed).not.toHaveBeenCalled();
    await settled(() => press(go));
    expect(proceed).toHaveBeenCalledOnce();
    expect(page.text()).toContain(en['warning.proceed.failed']);
  });

  it('asks for a pause where the site came from a chat at the highest level, and not elsewhere', async () => {
    const proceed = vi.fn(async () => true);
    const fromChat: TabStatus = { ...STATUSES['page-from-chat'], origin: { level: 4, at: now() } };
    await warning(fromChat, { proceed, wait: async () => 61_000 });
    const go = page.button(en['warning.proceed.button']);
    const tick = page.root.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (!tick) throw new Error('no tick');
    await settled(() => {
      tick.checked = true;
      press(tick, 'change');
    });
    expect(go.disabled).toBe(true);
    expect(page.text()).toContain(en['warning.wait.chat']);
    expect(page.root.querySelector('[role=timer]')?.textContent).toContain('1:01');
    page = emptyPage();
    await warning(listed, { wait: async () => 61_000 });
    expect(page.root.querySelector('[role=timer]')).toBeNull();
  });

  it('holds to the whole pause while the worker does not answer', async () => {
    await warning({ ...listed, origin: { level: 4, at: now() } }, { wait: async () => null });
    expect(page.root.querySelector('[role=timer]')?.textContent).toContain('15:00');
  });

  it('opens on once the pause was waited', async () => {
    const proceed = vi.fn(async () => true);
    await warning({ ...listed, origin: { level: 4, at: now() } }, { proceed, wait: async () => 0 });
    expect(page.text()).toContain(en['warning.wait.over']);
    const tick = page.root.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (!tick) throw new Error('no tick');
    await settled(() => {
      tick.checked = true;
      press(tick, 'change');
    });
    await settled(() => press(page.button(en['warning.proceed.button'])));
    expect(proceed).toHaveBeenCalledOnce();
  });

  it('has two doors, each with whom to call', async () => {
    await warning(listed);
    const doors = [...page.root.querySelectorAll('details.door')];
    expect(doors.map((door) => door.querySelector('summary')?.textContent)).toEqual([
      en['warning.check'],
      en['warning.paid'],
    ]);
    for (const door of doors) expect(door.textContent).toContain('165');
    expect(doors[1]?.textContent).toContain(en['warning.paid.5']);
  });

  it('leaves for a calm page', async () => {
    await warning(listed);
    await settled(() => press(page.button(en['button.leave'])));
    expect(page.text()).toContain(en['warning.left.title']);
    expect(page.text()).not.toContain(HOST);
  });

  it('makes a card for somebody trusted, with no word of any chat', async () => {
    const copy = vi.fn(async () => true);
    await warning({ ...listed, origin: { level: 3, at: now() } }, { copy });
    await settled(() => press(page.button(en['warning.ask'])));
    await settled(() => press(page.button(en['ask.copy'])));
    expect(copy).toHaveBeenCalledWith(expect.stringContaining(HOST));
    expect(page.text()).toContain(en['ask.copied']);
  });

  it('offers the people the person has chosen, and writes to nobody by itself', async () => {
    const contacts = [
      { name: '小芳', reach: '+886 2 5550 0199' },
      { name: 'Claire', reach: 'claire@sister.example' },
      { name: '阿姨', reach: '' },
    ];
    await warning(listed, { settings: async () => ({ ...told, settings: { ...told.settings, contacts } }) });
    await settled(() => press(page.button(en['warning.ask'])));
    const links = [...page.root.querySelectorAll<HTMLAnchorElement>('.ask a')].map(({ href }) => href.slice(0, 24));
    expect(links).toEqual(['tel:+886255500199', 'sms:+886255500199?&body=', 'mailto:claire%40sister.e']);
    expect(page.text()).toContain(en['ask.meet']);
  });

  it('is honest about a warning it no longer knows', async () => {
    await warning(null);
    expect(page.text()).toContain(en['warning.unknown.title']);
    expect(page.text()).toContain('does not mean the page can be trusted');
  });
});
