/** A button that reads a finding aloud, and stops again. Not there where this device has no voice of the language. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Finding } from './finding.ts';
import { Icon } from './icon.tsx';
import { followSpeaker, type Speaker } from './speech.ts';
import type { Words } from './words.ts';

/** What is read: what was found, what to do now, then the signs. */
export function spokenText(words: Words, { title, next, signs }: Finding): string {
  const stop = words.language.startsWith('zh') ? '。' : '. ';
  const parts = [title, next, ...signs.map(({ text }) => text)].filter((text) => text !== '');
  return parts.map((text) => (/[.。!！?？]$/.test(text) ? text : text + stop)).join(' ');
}

export function ReadAloud({ words, text }: { words: Words; text: string }): JSX.Element | null {
  const [speaker, setSpeaker] = useState<Speaker | null>(null);
  const [reading, setReading] = useState(false);
  useEffect(() => followSpeaker(globalThis, words.language, setSpeaker), [words.language]);
  if (!speaker) return null;
  return (
    <button
      type="button"
      class="quiet read-aloud"
      aria-pressed={reading}
      onClick={() => {
        if (reading) {
          speaker.stop();
          setReading(false);
          return;
        }
        setReading(true);
        void speaker.say(text).then(() => setReading(false));
      }}
    >
      <Icon name="sound" />
      {words.t(reading ? 'speech.stop' : 'speech.read')}
    </button>
  );
}
