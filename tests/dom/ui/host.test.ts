/** The notice in the page: closed root, real presses only, put back when the page removes it, and no race with the page. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNoticeHost, type NoticeHost } from '../../../src/ui/in-page/host.tsx';
import type { Notice } from '../../../src/ui/in-page/notice.ts';
import { catchRoots, forge, press } from './trusted.ts';

const card: Notice = {
  kind: 'card',
  level: 3,
  title: 'Title <b>x</b>',
  lines: ['one', 'two'],
  next: 'Do this',
  buttons: [
    { id: 'more', label: 'More' },
    { id: 'later', label: 'Later' },
    { id: 'mistake', label: 'Mistake' },
    { id: 'hide', label: 'Hide' },
  ],
  language: 'en',
  textSize: 'large',
};
const chip: Notice = { ...card, kind: 'chip', level: 1, expand: 'Why?' };

let clock = 0;
let host: NoticeHost;
let root: ShadowRoot;
let told: string[];

const element = () => root.host as HTMLElement;
const button = (label: string) => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (!found) throw new Error(`no button ${label}`);
  return found;
};
const labels = () => [...root.querySelectorAll('button')].map(({ textContent }) => textContent);
/** Lets observers and timers run. */
const pass = async (ms: number) => {
  clock += ms;
  await vi.advanceTimersByTimeAsync(ms);
};

beforeEach(() => {
  vi.useFakeTimers();
  clock = 1000;
  told = [];
  const [caught] = catchRoots(() => {
    host = createNoticeHost(
      document,
      { onPress: (id) => told.push(id), onFought: () => told.push('fought') },
      () => clock,
    );
  });
  if (!caught) throw new Error('no shadow root');
  root = caught;
});
afterEach(() => {
  host.destroy();
  vi.useRealTimers();
});

describe('showing', () => {
  it('stands under <html> in a closed root and shows hostile text as text', () => {
    host.show(card);
    expect(element().parentNode).toBe(document.documentElement);
    expect(element().shadowRoot).toBeNull();
    expect(root.querySelector('b')).toBeNull();
    expect(root.querySelector('.title')?.textContent).toBe('Title <b>x</b>');
    expect(root.querySelector('[role="alertdialog"]')).not.toBeNull();
  });

  it.each([
    ['card', card, true],
    ['chip', chip, false],
  ] as const)('a %s is announced once, without haste', (_kind, notice, region) => {
    host.show(notice);
    const view = root.querySelector('.notice');
    const around = view?.parentElement as HTMLElement;
    expect(around.getAttribute('aria-live')).toBe(region ? 'polite' : 'off');
    expect(view?.getAttribute('role')).toBe(region ? 'alertdialog' : 'status');
  });

  it('does not take the focus', () => {
    const input = document.body.appendChild(document.createElement('input'));
    input.focus();
    host.show(card);
    expect(document.activeElement).toBe(input);
  });

  it('is gone from the page when hidden or destroyed, and stays gone', () => {
    host.show(card);
    host.hide();
    expect(element().isConnected).toBe(false);
    host.destroy();
    host.show(card);
    expect(element().isConnected).toBe(false);
  });

  it('opens a chip in place, and only then shows why', async () => {
    host.show(chip);
    expect(root.querySelector('[role="status"]')).not.toBeNull();
    expect(root.querySelector('.why')).toBeNull();
    expect(labels()).toEqual(['Why?', 'Hide']);
    await pass(600);
    press(button('Why?'));
    expect(root.querySelectorAll('.why li')).toHaveLength(2);
    expect(labels()).toContain('Mistake');
    expect(told).toEqual([]);
  });
});

describe('presses', () => {
  it.each([
    ['More', 'more', true],
    ['Later', 'later', false],
    ['Mistake', 'mistake', false],
    ['Hide', 'hide', false],
  ])('%s tells %s; still shown: %s', async (label, id, stays) => {
    host.show(card);
    await pass(600);
    press(button(label));
    expect(told).toEqual([id]);
    expect(element().isConnected).toBe(stays);
  });

  it('ignores what a page forges', async () => {
    host.show(card);
    await pass(600);
    for (const label of ['More', 'Later', 'Mistake', 'Hide']) forge(button(label));
    forge(button('Hide'), 'keydown', { key: 'Escape' });
    expect(told).toEqual([]);
    expect(element().isConnected).toBe(true);
  });

  it('ignores a press that fell before the notice could be seen', async () => {
    host.show(card);
    await pass(300);
    press(button('Hide'));
    expect(told).toEqual([]);
  });

  it('hides on Escape from within', () => {
    host.show(card);
    press(button('More'), 'keydown', { key: 'Escape' });
    expect(told).toEqual(['hide']);
    expect(element().isConnected).toBe(false);
  });

  it('keeps its clicks to itself', async () => {
    const page = vi.fn();
    document.addEventListener('click', page);
    host.show(card);
    await pass(600);
    press(button('More'));
    document.removeEventListener('click', page);
    expect(page).not.toHaveBeenCalled();
  });
});

describe('a page that works against it', () => {
  it.each([
    ['removes it', () => element().remove()],
    ['makes it inert', () => element().setAttribute('inert', '')],
    ['hides it', () => element().setAttribute('hidden', '')],
    ['styles it away', () => element().setAttribute('style', 'display: none !important')],
    ['moves it', () => document.body.append(element())],
    ['takes its popover', () => element().removeAttribute('popover')],
  ])('%s once: put back, no alarm', async (_what, attack) => {
    host.show(card);
    attack();
    await pass(150);
    expect(element().parentNode).toBe(document.documentElement);
    expect(element().getAttributeNames().sort()).toEqual(['lang', 'popover']);
    expect(told).toEqual([]);
  });

  it('removes it again and again: gives up and says so once', async () => {
    host.show(card);
    for (let i = 0; i < 5; i++) {
      element().remove();
      await pass(150);
    }
    expect(told).toEqual(['fought']);
  });

  it('removes it now and then: no alarm', async () => {
    host.show(card);
    for (let i = 0; i < 5; i++) {
      element().remove();
      await pass(4000);
    }
    expect(told).toEqual([]);
    expect(element().isConnected).toBe(true);
  });

  it.each([
    ['card', card, ['fought']],
    ['chip', chip, []],
  ] as const)('covers a %s for seconds: told %o', async (_kind, notice, expected) => {
    document.documentElement.getBoundingClientRect = () => new DOMRect(0, 0, 800, 600);
    element().getBoundingClientRect = () => new DOMRect(0, 0, 300, 200);
    const over = vi.spyOn(document, 'elementFromPoint').mockReturnValue(document.body);
    host.show(notice);
    for (let i = 0; i < 40; i++) await pass(100);
    over.mockRestore();
    Reflect.deleteProperty(document.documentElement, 'getBoundingClientRect');
    expect(told).toEqual(expected);
  });

  it('that leaves it alone for a minute hears nothing', async () => {
    document.documentElement.getBoundingClientRect = () => new DOMRect(0, 0, 800, 600);
    element().getBoundingClientRect = () => new DOMRect(0, 0, 300, 200);
    const over = vi.spyOn(document, 'elementFromPoint').mockReturnValue(element());
    host.show(card);
    for (let i = 0; i < 600; i++) await pass(100);
    over.mockRestore();
    Reflect.deleteProperty(document.documentElement, 'getBoundingClientRect');
    expect(told).toEqual([]);
  });

  it('touches the page no more after hiding', async () => {
    host.show(card);
    host.hide();
    document.documentElement.setAttribute('hidden', '');
    await pass(500);
    expect(document.documentElement.hasAttribute('hidden')).toBe(true);
    document.documentElement.removeAttribute('hidden');
  });
});
