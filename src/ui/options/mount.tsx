/** Loads what the settings page shows, saves each change at once, and draws the result anew. */
import { render } from 'preact';
import type { HelpLine } from '../../family/help-lines.ts';
import type { Settings } from '../../family/settings.ts';
import { loadWords } from '../catalog.ts';
import { dress } from '../dress.ts';
import type { HistoryTold, PassTold, SettingsTold } from '../told.ts';
import type { KeptProps } from './kept.tsx';
import type { ListActions } from './list-section.tsx';
import { OptionsView } from './options-view.tsx';

export interface OptionsCallbacks {
  settings(): Promise<SettingsTold | null>;
  change(change: Partial<Settings>): Promise<SettingsTold | null>;
  passes(): Promise<readonly PassTold[] | null>;
  withdraw(host: string): Promise<boolean>;
  history(): Promise<readonly HistoryTold[] | null>;
  erase(): Promise<boolean>;
  eraseHistory(): Promise<boolean>;
  export: KeptProps['onExport'];
  save: KeptProps['save'];
  readonly helpLines: readonly HelpLine[];
  /** Updating the list by hand; left out where nobody can. */
  readonly listActions?: ListActions;
  now(): number;
}

export async function mountOptions(root: Element, callbacks: OptionsCallbacks): Promise<void> {
  let told: SettingsTold | null = null;
  let passes: readonly PassTold[] = [];
  let history: readonly HistoryTold[] = [];
  let saved = false;
  let words = await loadWords('en');

  const draw = () => {
    dress(root.ownerDocument, {
      language: words.language,
      textSize: told?.settings.textSize ?? 'normal',
      title: words.t('options.title'),
    });
    if (!told) {
      render(
        <main class="options">
          <h1>{words.t('options.title')}</h1>
          <p class="caution">{words.t('app.gone')}</p>
        </main>,
        root,
      );
      return;
    }
    render(
      <OptionsView
        words={words}
        told={told}
        passes={passes}
        history={history}
        helpLines={callbacks.helpLines}
        {...(callbacks.listActions ? { listActions: callbacks.listActions } : {})}
        now={callbacks.now()}
        saved={saved}
        onChange={(change) => void save(change)}
        onWithdraw={(host) => void withdraw(host)}
        onErase={erase}
        onEraseHistory={() => void callbacks.eraseHistory().then(load)}
        onExport={callbacks.export}
        save={callbacks.save}
      />,
      root,
    );
  };
  const take = async (next: SettingsTold | null) => {
    told = next ?? told;
    if (told && told.language !== words.language) words = await loadWords(told.language);
  };
  const load = async () => {
    const [settings, nextPasses, nextHistory] = await Promise.all([
      callbacks.settings(),
      callbacks.passes(),
      callbacks.history(),
    ]);
    passes = nextPasses ?? [];
    history = nextHistory ?? [];
    await take(settings);
    draw();
  };
  const save = async (change: Partial<Settings>) => {
    const next = await callbacks.change(change);
    saved = next !== null;
    await take(next);
    draw();
  };
  const withdraw = async (host: string) => {
    await callbacks.withdraw(host);
    await load();
  };
  const erase = async () => {
    const done = await callbacks.erase();
    await load();
    return done;
  };
  await load();
}
