/** Fetches the warning that this page is about and draws it, or says honestly that it is no longer known. */
import { render } from 'preact';
import type { HelpLine } from '../../family/help-lines.ts';
import type { Settings } from '../../family/settings.ts';
import { loadWords } from '../catalog.ts';
import { dress } from '../dress.ts';
import type { SettingsTold, WarningTold } from '../told.ts';
import { LeftPage, UnknownWarning } from './short-pages.tsx';
import { WarningView } from './warning-view.tsx';

export interface WarningCallbacks {
  /** Null for an unknown or forgotten id. */
  warning(): Promise<WarningTold | null>;
  settings(): Promise<SettingsTold | null>;
  change(change: Partial<Settings>): Promise<SettingsTold | null>;
  /** Grants the pass and goes on to the page. False when the pass was not given. */
  proceed(): Promise<boolean>;
  emptyPage(): void;
  copy(text: string): Promise<boolean>;
  print(): void;
  readonly helpLines: readonly HelpLine[];
  now(): number;
}

export async function mountWarning(root: Element, callbacks: WarningCallbacks): Promise<void> {
  const [warning, told] = await Promise.all([callbacks.warning(), callbacks.settings()]);
  const words = await loadWords(told?.language ?? 'en');
  let view = told;
  let left = false;

  const draw = () => {
    // The tab's title is neutral: somebody may look over a shoulder.
    dress(root.ownerDocument, {
      language: words.language,
      textSize: view?.settings.textSize ?? 'normal',
      title: words.t('app.name'),
    });
    if (left) return render(<LeftPage words={words} onEmptyPage={callbacks.emptyPage} />, root);
    if (!warning) return render(<UnknownWarning words={words} onEmptyPage={callbacks.emptyPage} />, root);
    render(
      <WarningView
        words={words}
        warning={warning}
        place={view?.settings.place ?? ''}
        helpLines={callbacks.helpLines}
        now={callbacks.now()}
        onLeave={() => {
          left = true;
          draw();
        }}
        onProceed={callbacks.proceed}
        onPlace={(place) => void changePlace(place)}
        copy={callbacks.copy}
        print={callbacks.print}
      />,
      root,
    );
  };
  const changePlace = async (place: string) => {
    view = (await callbacks.change({ place })) ?? view;
    draw();
  };
  draw();
}
