/** Walks the welcome page: saves choices at once, asks the browser in the press itself, shows what holds now. */
import { render } from 'preact';
import type { Settings } from '../../family/settings.ts';
import { loadWords } from '../catalog.ts';
import { dress } from '../dress.ts';
import type { SettingsTold } from '../told.ts';
import { WelcomeView } from './welcome-view.tsx';

export interface WelcomeCallbacks {
  settings(): Promise<SettingsTold | null>;
  change(change: Partial<Settings>): Promise<SettingsTold | null>;
  /** Opens the browser's own question; true when the person agreed. */
  requestAllSites(): Promise<boolean>;
  hasAllSites(): Promise<boolean>;
}

export async function mountWelcome(root: Element, callbacks: WelcomeCallbacks): Promise<void> {
  let told = await callbacks.settings();
  let words = await loadWords(told?.language ?? 'en');
  let answer: 'none' | 'declined' = 'none';
  let finished = false;

  const draw = () => {
    dress(root.ownerDocument, {
      language: words.language,
      textSize: told?.settings.textSize ?? 'normal',
      title: words.t('welcome.title'),
    });
    render(
      told ? (
        <WelcomeView
          words={words}
          told={told}
          answer={answer}
          finished={finished}
          onChange={(change) => void save(change)}
          onAllow={() => void allow(callbacks.requestAllSites())}
          onDecline={() => {
            answer = 'declined';
            draw();
          }}
          onFinish={() => void finish()}
        />
      ) : (
        <main class="welcome">
          <h1>{words.t('welcome.title')}</h1>
          <p class="caution">{words.t('app.gone')}</p>
        </main>
      ),
      root,
    );
  };
  const save = async (change: Partial<Settings>) => {
    told = (await callbacks.change(change)) ?? told;
    if (told && told.language !== words.language) words = await loadWords(told.language);
    draw();
  };
  const allow = async (asked: Promise<boolean>) => {
    // A prompt that the browser could not open is a no as well: what holds is what the browser says afterwards.
    const agreed = await asked.catch(() => false);
    const allSites = await callbacks.hasAllSites();
    if (told) told = { ...told, allSites };
    answer = agreed ? 'none' : 'declined';
    draw();
  };
  const finish = async () => {
    finished = (await callbacks.change({ welcomed: true })) !== null;
    draw();
  };
  draw();
}
