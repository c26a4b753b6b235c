/** Entry of the stage: `?scene=NAME&language=..&text=..` shows one scene. */
import '../../../assets/ui.css';
import './stage.css';
import { LANGUAGES } from '../../../src/family/settings.ts';
import { SCENES } from './scenes.tsx';

const wanted = new URLSearchParams(location.search);
const scene = SCENES[wanted.get('scene') ?? ''];
const language = LANGUAGES.find((id) => id === wanted.get('language')) ?? 'en';
const textSize = (['large', 'largest'] as const).find((id) => id === wanted.get('text')) ?? 'normal';
const root = document.querySelector<HTMLElement>('#app');

Object.assign(window, { scenes: Object.keys(SCENES) });
if (root && scene) {
  await scene(root, { language, textSize });
  document.documentElement.dataset.staged = 'yes';
}
