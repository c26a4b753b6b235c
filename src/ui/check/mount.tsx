/**
 * Drives "Check something": one piece of work at a time, each can be stopped, nothing is kept but what stands on the page.
 * Everything from outside comes in as callbacks.
 */
import { render } from 'preact';
import { buildVocabulary, type Vocabulary } from '../../detection/chat/concepts/vocabulary.ts';
import type { Calendar } from '../../detection/chat/export/date-order.ts';
import { guessMe, titleOfFile } from '../../detection/chat/export/parse-chat.ts';
import { type Pasted, type PastedKind, recognise, recogniseAs } from '../../detection/pasted/recognise.ts';
import type { HelpLine } from '../../family/help-lines.ts';
import type { Settings } from '../../family/settings.ts';
import { loadWords } from '../catalog.ts';
import { dress } from '../dress.ts';
import type { SettingsTold } from '../told.ts';
import { CheckView, type Step, type Trouble } from './check-view.tsx';
import { inSlices } from './in-slices.ts';
import { type LookSources, look } from './look.ts';
import { readFile } from './read-file.ts';

export interface CheckCallbacks extends Pick<LookSources, 'places' | 'name'> {
  settings(): Promise<SettingsTold | null>;
  change(change: Partial<Settings>): Promise<SettingsTold | null>;
  /** What the context menu left for this page; undefined where nothing was meant for it, null where it is gone. */
  waiting(): Promise<string | null | undefined>;
  /** The word lists as the package ships them. */
  chatWords(): Promise<string>;
  copy(text: string): Promise<boolean>;
  print(): void;
  readonly helpLines: readonly HelpLine[];
  now(): number;
}

const ASK: Step = { at: 'ask', trouble: null, stopped: false };

export async function mountCheck(root: Element, callbacks: CheckCallbacks): Promise<void> {
  const document = root.ownerDocument;
  let told = await callbacks.settings();
  const words = await loadWords(told?.language ?? 'en');
  let step: Step = ASK;
  /** What stands in the box, and what is being looked at: the same, or a file's text, which would drown the box. */
  let text = '';
  let source = '';
  let title = '';
  let running: AbortController | null = null;
  let vocabulary: Promise<Vocabulary> | null = null;

  const sources: LookSources = {
    places: callbacks.places,
    name: callbacks.name,
    calendar: () => ({ now: callbacks.now(), moment }),
    vocabulary: async () => {
      try {
        vocabulary ??= callbacks.chatWords().then(buildVocabulary);
        return await vocabulary;
      } catch (error) {
        console.error('kinward: word lists:', error);
        vocabulary = null;
        return null;
      }
    },
  };

  const draw = () => {
    dress(document, {
      language: words.language,
      textSize: told?.settings.textSize ?? 'normal',
      title: words.t('app.name'),
    });
    render(
      <CheckView
        words={words}
        told={told}
        step={step}
        text={text}
        helpLines={callbacks.helpLines}
        now={callbacks.now()}
        onText={(next) => {
          text = next;
          draw();
        }}
        onCheck={() => void checkText()}
        onFile={(file) => void checkFile(file)}
        onStop={() => running?.abort()}
        onMe={(name) => step.at === 'who' && void judge(step.pasted, name)}
        onTurn={(kind) => void turn(kind)}
        onWho={() => {
          if (step.at === 'done' && step.pasted.kind === 'chat') goTo({ at: 'who', pasted: step.pasted, guess: null });
        }}
        onAgain={() => {
          text = '';
          source = '';
          goTo(ASK);
          root.querySelector('textarea')?.focus();
        }}
        onPlace={(place) => void changePlace(place)}
        copy={callbacks.copy}
        print={callbacks.print}
      />,
      root,
    );
  };
  /** Where something new stands, the keyboard goes there too. */
  const goTo = (next: Step) => {
    step = next;
    draw();
    if (step.at === 'done') root.querySelector<HTMLElement>('#took-title')?.focus();
    if (step.at === 'who') root.querySelector<HTMLElement>('#who-title')?.focus();
  };
  const trouble = (what: Trouble) => goTo({ at: 'ask', trouble: what, stopped: false });

  /** Runs one piece of work, shows its progress, and ends in a step of the page whatever happens. */
  const work = async (job: (report: (share: number) => void, stop: AbortSignal) => Promise<void>) => {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    let shown = -1;
    const report = (share: number) => {
      const percent = Math.floor(share * 100);
      if (running !== mine || percent === shown) return;
      shown = percent;
      step = { at: 'busy', share };
      draw();
    };
    report(0);
    try {
      await job(report, mine.signal);
    } catch (error) {
      if (running !== mine) return;
      if (mine.signal.aborted) goTo({ at: 'ask', trouble: null, stopped: true });
      else {
        console.error('kinward: check:', error);
        trouble('failed');
      }
    }
  };
  /** From a guess to its result, by way of the one question. */
  const goOn = async (pasted: Pasted, report: (share: number) => void, stop: AbortSignal) => {
    if (pasted.kind === 'chat') {
      const guess = guessMe(pasted.chat, pasted.chat.title || titleOfFile(title, pasted.chat));
      if (!guess.sure) return goTo({ at: 'who', pasted, guess: guess.name });
      goTo({ at: 'done', pasted, looked: await look(pasted, source, guess.name, sources, report, stop) });
    } else goTo({ at: 'done', pasted, looked: await look(pasted, source, null, sources, report, stop) });
  };
  const checkText = () =>
    work(async (report, stop) => {
      source = text;
      title = '';
      const pasted = await inSlices(recognise(source), report, stop);
      if (pasted) await goOn(pasted, report, stop);
      else trouble('empty');
    });
  const checkFile = (file: File) =>
    work(async (report, stop) => {
      const read = await readFile(file, report, stop);
      if ('trouble' in read) return trouble(read.trouble);
      const pasted = await inSlices(recognise(read.text), report, stop);
      if (pasted?.kind !== 'chat') return trouble('no-chat');
      source = read.text;
      title = file.name;
      await goOn(pasted, report, stop);
    });
  const judge = (pasted: Pasted, me: string | null) =>
    work(async (report, stop) => {
      goTo({ at: 'done', pasted, looked: await look(pasted, source, me, sources, report, stop) });
    });
  const turn = (kind: PastedKind) =>
    work(async (report, stop) => {
      const pasted = await inSlices(recogniseAs(kind, source), report, stop);
      if (pasted) await goOn(pasted, report, stop);
      else trouble('not-that');
    });
  const changePlace = async (place: string) => {
    told = (await callbacks.change({ place })) ?? told;
    draw();
  };

  draw();
  const waiting = await callbacks.waiting();
  if (waiting === null) trouble('gone');
  if (typeof waiting !== 'string') return;
  text = waiting;
  await checkText();
}

/** A moment on the clock of this computer; NaN for days that do not exist (the constructor would roll them over). */
const moment: Calendar['moment'] = (year, month, day, hour, minute) => {
  const at = new Date(year, month - 1, day, hour, minute);
  return at.getMonth() === month - 1 ? at.getTime() : Number.NaN;
};
