/**
 * Reads our own sentences aloud with a voice of the person's language that lives on this device: many browsers also offer voices
 * that send every word to a server, and those are never used. Says nothing by itself; only a press starts it.
 */
import type { Language } from '../family/settings.ts';

/** What of the browser's speech is used; tests hand in their own. */
export interface SpeechPlace {
  readonly speechSynthesis?: Pick<
    SpeechSynthesis,
    'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
  >;
  readonly SpeechSynthesisUtterance?: new (text: string) => SpeechSynthesisUtterance;
}

export interface Speaker {
  /** Reads the text; the promise ends when it has been read, was stopped or cannot be read. */
  say(text: string): Promise<void>;
  stop(): void;
}

/** Tags that fit, best first. Hong Kong's voices speak Cantonese: better than none for a reader of traditional characters. */
const TAGS: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['zh-cn', 'cmn-hans-cn', 'zh-hans', 'cmn-cn', 'cmn', 'zh'],
  'zh-TW': ['zh-tw', 'cmn-hant-tw', 'zh-hant', 'cmn-tw', 'zh-hk', 'cmn', 'zh'],
  en: ['en-us', 'en-gb', 'en'],
  fr: ['fr-fr', 'fr'],
};

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** The best voice of the language on this device; null where there is none. */
export function pickVoice<V extends Voice>(voices: readonly V[], language: Language): V | null {
  const local = voices.filter(({ localService }) => localService);
  const tagOf = ({ lang }: V) => lang.toLowerCase().replaceAll('_', '-');
  for (const tag of TAGS[language]) {
    const exact = local.find((voice) => tagOf(voice) === tag);
    if (exact) return exact;
  }
  // Any place of the language ("fr-CA"); for Chinese the tags above tell Mandarin and Cantonese apart.
  const stem = `${language.slice(0, 2)}-`;
  return local.find((voice) => tagOf(voice).startsWith(stem)) ?? null;
}

/**
 * Tells the speaker for a language, now and whenever the browser's voices change (they often come late); null while there is none.
 * @returns ends the following, and whatever is being read.
 */
export function followSpeaker(
  place: SpeechPlace,
  language: Language,
  tell: (speaker: Speaker | null) => void,
): () => void {
  const { speechSynthesis: speech, SpeechSynthesisUtterance: Utterance } = place;
  if (!speech || !Utterance) {
    tell(null);
    return () => {};
  }
  const look = () => {
    const voice = pickVoice(speech.getVoices(), language);
    tell(
      voice && {
        say: (text) =>
          new Promise((done) => {
            speech.cancel();
            const utterance = new Utterance(text);
            utterance.voice = voice;
            utterance.lang = voice.lang;
            // A little slower than talk: it is listened to under stress.
            utterance.rate = 0.9;
            utterance.onend = () => done();
            utterance.onerror = () => done();
            speech.speak(utterance);
          }),
        stop: () => speech.cancel(),
      },
    );
  };
  look();
  speech.addEventListener('voiceschanged', look);
  return () => {
    speech.removeEventListener('voiceschanged', look);
    speech.cancel();
  };
}
