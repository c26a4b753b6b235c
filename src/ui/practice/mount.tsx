/** Loads words and the invented chat of a language, plays it, draws each step. Asks for settings and word lists, tells nothing. */
import { render } from 'preact';
import { buildVocabulary } from '../../detection/chat/concepts/vocabulary.ts';
import type { Language } from '../../family/settings.ts';
import { loadWords } from '../catalog.ts';
import { dress } from '../dress.ts';
import type { SettingsTold } from '../told.ts';
import { createPlay, type PracticeLine, type PracticeState } from './play.ts';
import { PracticeView } from './practice-view.tsx';

export interface PracticeCallbacks {
  settings(): Promise<SettingsTold | null>;
  chatWords(): Promise<string>;
  /** Unix ms. */
  now(): number;
}

/** Long enough to read a message aloud to somebody (ms). */
const STEP_MS = 4000;

const CHATS: Readonly<Record<Language, () => Promise<{ default: readonly unknown[] }>>> = {
  'zh-CN': () => import('../../../assets/practice/zh-CN.json'),
  'zh-TW': () => import('../../../assets/practice/zh-TW.json'),
  en: () => import('../../../assets/practice/en.json'),
  fr: () => import('../../../assets/practice/fr.json'),
};

export async function mountPractice(root: Element, callbacks: PracticeCallbacks): Promise<void> {
  const told = await callbacks.settings();
  const language = told?.language ?? 'en';
  const textSize = told?.settings.textSize ?? 'normal';
  const words = await loadWords(language);
  dress(root.ownerDocument, { language, textSize, title: words.t('practice.title') });
  let lines: readonly PracticeLine[];
  let vocabulary: ReturnType<typeof buildVocabulary>;
  try {
    lines = (await CHATS[language]()).default as readonly PracticeLine[];
    vocabulary = buildVocabulary(await callbacks.chatWords());
  } catch (error) {
    console.error('kinward: practice:', error);
    render(
      <main class="practice">
        <h1>{words.t('practice.title')}</h1>
        <p class="caution">{words.t('app.gone')}</p>
      </main>,
      root,
    );
    return;
  }
  const begin = () => createPlay(lines, vocabulary, callbacks.now());
  let play = begin();
  let timer: ReturnType<typeof setInterval> | undefined;

  const draw = (state: PracticeState) =>
    render(
      <PracticeView
        words={words}
        textSize={textSize}
        state={state}
        playing={timer !== undefined}
        onNext={() => draw(play.next())}
        onPlay={(on) => (on ? start() : stop())}
        onAgain={() => {
          play = begin();
          stop();
        }}
      />,
      root,
    );
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
    draw(play.state);
  };
  const start = () => {
    timer = setInterval(() => {
      if (!root.isConnected || play.next().ended) stop();
      else draw(play.state);
    }, STEP_MS);
    draw(play.next());
  };
  draw(play.state);
}
