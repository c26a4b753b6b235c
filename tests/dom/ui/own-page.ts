/** A page to mount into, presses with all that follows from them, and what the worker would tell: for tests of our own pages. */
import { act } from 'preact/test-utils';
import file from '../../../assets/help-lines.json';
import { DEFAULT_SETTINGS } from '../../../src/family/settings.ts';
import { readHelpLines } from '../../../src/ui/help/table.ts';
import type { SettingsTold } from '../../../src/ui/told.ts';

export const helpLines = readHelpLines(file);
export const now = () => Date.parse('2026-11-24');
export const told: SettingsTold = {
  settings: { ...DEFAULT_SETTINGS, place: 'TW' },
  language: 'en',
  allSites: true,
  list: { entries: 10, built: '2026-11-20', sources: [] },
  repaired: false,
};

export interface OwnPage {
  readonly root: HTMLElement;
  text(): string;
  button(label: string): HTMLButtonElement;
}

export function emptyPage(): OwnPage {
  const root = document.body.appendChild(document.createElement('div'));
  const text = () => root.textContent ?? '';
  return {
    root,
    text,
    button(label) {
      const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label);
      if (!found) throw new Error(`no button "${label}" in: ${text()}`);
      return found;
    },
  };
}

/** One press and all that follows from it. */
export async function settled(work: () => void): Promise<void> {
  await act(async () => {
    work();
    await new Promise((done) => setTimeout(done, 0));
  });
}
