/** Language and text size: first on welcome and settings, each language in its own name, apart from the browser's. */
import type { JSX } from 'preact';
import { LANGUAGES, type Settings } from '../family/settings.ts';
import { ReadAloud } from './read-aloud.tsx';
import type { Words } from './words.ts';

const OWN_NAMES = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English', fr: 'Français' } as const;
const SIZES = ['normal', 'large', 'largest'] as const;

export interface LookChoiceProps {
  readonly words: Words;
  readonly settings: Settings;
  onChange(change: Partial<Settings>): void;
}

export function LanguageChoice({ words, settings, onChange }: LookChoiceProps): JSX.Element {
  return (
    <fieldset class="choices">
      <legend>{words.t('app.language')}</legend>
      {(['auto', ...LANGUAGES] as const).map((id) => (
        <label key={id} class="choice">
          <input
            type="radio"
            name="language"
            value={id}
            checked={settings.language === id}
            onChange={() => onChange({ language: id })}
          />
          <span lang={id === 'auto' ? undefined : id}>
            {id === 'auto' ? words.t('options.language.auto') : OWN_NAMES[id]}
          </span>
        </label>
      ))}
      {/* A voice is part of a language: heard here, or not offered at all. */}
      <ReadAloud words={words} text={words.t('welcome.lead')} />
    </fieldset>
  );
}

export function SizeChoice({ words, settings, onChange }: LookChoiceProps): JSX.Element {
  return (
    <fieldset class="choices">
      <legend>{words.t('options.text-size')}</legend>
      {SIZES.map((id) => (
        <label key={id} class="choice">
          <input
            type="radio"
            name="text-size"
            value={id}
            checked={settings.textSize === id}
            onChange={() => onChange({ textSize: id })}
          />
          <span class={`sample-${id}`}>{words.t(`options.text-size.${id}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
