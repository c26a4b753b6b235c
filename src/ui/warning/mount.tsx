/** Fetches the warning that this page is about and draws it, or says honestly that it is no longer known. */
import { render } from 'preact';
import { COOLING_MS, coolingReason } from '../../family/cooling-off.ts';
import type { HelpLine } from '../../family/help-lines.ts';
import type { Settings } from '../../family/settings.ts';
import { loadWords } from '../catalog.ts';
import { dress } from '../dress.ts';
import type { SettingsTold, WarningTold } from '../told.ts';
import { createCountdown } from './countdown.ts';
import { LeftPage, UnknownWarning } from './short-pages.tsx';
import { WarningView } from './warning-view.tsx';

export interface WarningCallbacks {
  /** Null for an unknown or forgotten id. */
  warning(): Promise<WarningTold | null>;
  settings(): Promise<SettingsTold | null>;
  change(change: Partial<Settings>): Promise<SettingsTold | null>;
  /** Grants the pass and goes on to the page. False when the pass was not given. */
  proceed(): Promise<boolean>;
  /** What is left of the pause, in ms; null where no answer came. */
  wait(): Promise<number | null>;
  /** Monotonic ms. */
  clock(): number;
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
  const { wait: ask, clock } = callbacks;
  // An unknown rest counts as the whole pause until the worker answers.
  const left = warning === null || coolingReason(warning.status) === null ? 0 : ((await ask()) ?? COOLING_MS);
  const countdown = createCountdown({ left, clock, ask });
  let away = false;

  const draw = () => {
    // The tab's title is neutral: somebody may look over a shoulder.
    dress(root.ownerDocument, {
      language: words.language,
      textSize: view?.settings.textSize ?? 'normal',
      title: words.t('app.name'),
    });
    if (away) return render(<LeftPage words={words} onEmptyPage={callbacks.emptyPage} />, root);
    if (!warning) return render(<UnknownWarning words={words} onEmptyPage={callbacks.emptyPage} />, root);
    render(
      <WarningView
        words={words}
        warning={warning}
        place={view?.settings.place ?? ''}
        contacts={view?.settings.contacts ?? []}
        helpLines={callbacks.helpLines}
        now={callbacks.now()}
        countdown={countdown}
        onLeave={() => {
          away = true;
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
