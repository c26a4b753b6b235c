/** Keeps the popup's picture up to date and draws it. Everything from outside comes in as callbacks. */
import { render } from 'preact';
import type { HelpLine } from '../../family/help-lines.ts';
import type { Language, Settings } from '../../family/settings.ts';
import type { TabStatus } from '../../family/tab-status.ts';
import { loadWords } from '../catalog.ts';
import { dress } from '../dress.ts';
import { findingOf } from '../finding.ts';
import type { PassTold, ReadsTold, SettingsTold } from '../told.ts';
import type { Words } from '../words.ts';
import { type Answered, PopupView } from './popup-view.tsx';

export interface PopupCallbacks {
  /** What was known last, to be had without the worker; null where nothing was. Shown as being looked at until the worker answers. */
  glance?(): Promise<{ status: TabStatus; settings: SettingsTold; passes: readonly PassTold[] } | null>;
  /** Language that will most likely be shown: its words are fetched before anything is known. */
  readonly likely?: Language;
  /** Null where the worker does not answer. */
  status(): Promise<TabStatus | null>;
  settings(): Promise<SettingsTold | null>;
  change(change: Partial<Settings>): Promise<SettingsTold | null>;
  dismiss(): Promise<boolean>;
  /** Pages opened despite a warning; null where the worker does not answer. */
  passes(): Promise<readonly PassTold[] | null>;
  withdraw(host: string): Promise<boolean>;
  openWelcome(): void;
  /** What the tab has read, from the tab itself; null where it does not answer. Left out where there is no tab to ask. */
  reads?(): Promise<ReadsTold | null>;
  /** The list of what was read is filled before anybody opens it. */
  readonly readsAtOnce?: boolean;
  copy(text: string): Promise<boolean>;
  readonly helpLines: readonly HelpLine[];
  now(): number;
}

/** How often the picture is fetched anew (ms): the chat goes on while the popup is open. */
const REFRESH_MS = 2000;
/** The list of what was read follows the chat more closely while it is wanted (ms). */
const READS_MS = 1000;

export async function mountPopup(root: Element, callbacks: PopupCallbacks): Promise<void> {
  const document = root.ownerDocument;
  let view: SettingsTold | null = null;
  let words: Words | null = null;
  let status: TabStatus | null = null;
  let passes: readonly PassTold[] = [];
  let reads: ReadsTold | null | undefined;
  let answered: Answered = 'waiting';
  let readsWanted = callbacks.readsAtOnce ?? false;

  const draw = () => {
    if (!words) return;
    dress(document, {
      language: words.language,
      textSize: view?.settings.textSize ?? 'normal',
      title: words.t('app.name'),
    });
    render(
      // What was found stays in view when the worker does not answer; that nothing was found does not.
      status && view && (answered !== 'no' || findingOf(words, status) !== null) ? (
        <PopupView
          words={words}
          answered={answered}
          status={status}
          place={view.settings.place}
          contacts={view.settings.contacts}
          helpLines={callbacks.helpLines}
          now={callbacks.now()}
          pass={passes.find(({ host }) => host === status?.host) ?? null}
          onWithdraw={(host) => void withdraw(host)}
          onPlace={(place) => void change({ place })}
          onMistake={dismiss}
          onAllow={callbacks.openWelcome}
          copy={callbacks.copy}
          {...(callbacks.reads && { reads, onReads: wantReads })}
        />
      ) : (
        <main class="popup gone">
          <h1 class="brand">{words.t('app.name')}</h1>
          <p class="caution">
            <strong>{words.t('watch.title.no')}</strong> {words.t('app.gone')}
          </p>
        </main>
      ),
      root,
    );
  };
  const change = async (wanted: Partial<Settings>) => {
    view = (await callbacks.change(wanted)) ?? view;
    draw();
  };
  const refresh = async () => {
    // The words are fetched while the worker looks at the tab: both are waited for before anything is drawn.
    const viewed = callbacks.settings().then(async (nextView) => {
      view = nextView ?? view;
      const language = view?.language ?? 'en';
      return words?.language === language ? words : loadWords(language);
    });
    const [nextStatus, nextPasses, nextWords] = await Promise.all([callbacks.status(), callbacks.passes(), viewed]);
    passes = nextPasses ?? passes;
    status = nextStatus ?? status;
    answered = nextStatus === null ? 'no' : 'yes';
    words = nextWords;
    draw();
  };
  /** Before the worker's first answer: the last that is known, said to be just that. */
  const showGlance = async () => {
    // Where it cannot be had, the worker's answer comes next anyway.
    const glance = await callbacks.glance?.().catch(() => null);
    if (!glance) return;
    words = await loadWords(glance.settings.language);
    ({ status, settings: view, passes } = glance);
    draw();
  };
  const readAgain = async () => {
    if (!callbacks.reads || !readsWanted || status?.surface !== 'chat') return;
    reads = await callbacks.reads();
    draw();
  };
  const wantReads = (open: boolean) => {
    readsWanted = open || (callbacks.readsAtOnce ?? false);
    // What is not looked at is not held on to.
    if (!readsWanted) reads = undefined;
    draw();
    void readAgain();
  };
  const withdraw = async (host: string) => {
    await callbacks.withdraw(host);
    await refresh();
  };
  const dismiss = async () => {
    const done = await callbacks.dismiss();
    if (done) setTimeout(() => void refresh(), REFRESH_MS);
    return done;
  };

  if (callbacks.likely) void loadWords(callbacks.likely);
  // One after the other: a worker that starts takes the processor from the very first picture.
  await showGlance();
  await refresh();
  await readAgain();
  const followReads = async () => {
    if (!root.isConnected) return;
    await readAgain();
    setTimeout(followReads, READS_MS);
  };
  setTimeout(followReads, READS_MS);
  const again = async () => {
    if (!root.isConnected) return;
    await refresh();
    setTimeout(again, REFRESH_MS);
  };
  setTimeout(again, REFRESH_MS);
}
