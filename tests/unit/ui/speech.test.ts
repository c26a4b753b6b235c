/** Reading aloud: a voice of the language that lives on the device, or none at all. */
import { describe, expect, it, vi } from 'vitest';
import { followSpeaker, pickVoice, type Speaker, type SpeechPlace } from '../../../src/ui/speech.ts';

const voice = (lang: string, localService = true) => ({ lang, localService }) as SpeechSynthesisVoice;

describe('pickVoice', () => {
  it.each([
    ['zh-CN', ['en-US', 'zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-CN', ['zh_CN'], 'zh_CN'],
    ['zh-CN', ['cmn'], 'cmn'],
    ['zh-TW', ['zh-CN', 'zh-HK', 'zh-TW'], 'zh-TW'],
    ['zh-TW', ['zh-CN', 'zh-HK'], 'zh-HK'],
    ['zh-TW', ['zh-CN'], 'zh-CN'],
    ['fr', ['fr-CA', 'en-GB'], 'fr-CA'],
    ['en', ['en-AU'], 'en-AU'],
  ] as const)('for %s among %o is %s', (language, langs, picked) =>
    expect(
      pickVoice(
        langs.map((lang) => voice(lang)),
        language,
      )?.lang,
    ).toBe(picked),
  );
  it.each([
    ['zh-CN', ['en-US', 'ja-JP']],
    ['fr', ['frr-DE', 'en-US']],
    ['en', []],
  ] as const)('for %s among %o is none', (language, langs) =>
    expect(
      pickVoice(
        langs.map((lang) => voice(lang)),
        language,
      ),
    ).toBeNull(),
  );
  it('is never one that sends the words to a server', () =>
    expect(pickVoice([voice('zh-CN', false), voice('zh-TW')], 'zh-CN')?.lang).toBe('zh-TW'));
});

describe('followSpeaker', () => {
  function place(voices: SpeechSynthesisVoice[]) {
    let listener: () => void = () => {};
    const said: { text: string; end(): void; fail(): void }[] = [];
    const cancel = vi.fn();
    const made = {
      speechSynthesis: {
        getVoices: () => voices,
        speak: (u: { text: string; onend(): void; onerror(): void }) =>
          said.push({ text: u.text, end: u.onend, fail: u.onerror }),
        cancel,
        addEventListener: (_: string, run: () => void) => {
          listener = run;
        },
        removeEventListener: () => {
          listener = () => {};
        },
      },
      SpeechSynthesisUtterance: class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    } as unknown as SpeechPlace;
    return { made, said, cancel, voices, change: () => listener() };
  }

  it('waits for voices that come late, and lets go of them', () => {
    const { made, voices, change, cancel } = place([]);
    const told: boolean[] = [];
    const end = followSpeaker(made, 'fr', (speaker) => told.push(speaker !== null));
    voices.push(voice('fr-FR'));
    change();
    end();
    change();
    expect(told).toEqual([false, true]);
    expect(cancel).toHaveBeenCalled();
  });

  it.each(['end', 'fail'] as const)('reads until the %s', async (how) => {
    const { made, said } = place([voice('en-US')]);
    let speaker: Speaker | null = null;
    followSpeaker(made, 'en', (told) => {
      speaker = told;
    });
    const done = (speaker as Speaker | null)?.say('Look first.');
    expect(said[0]?.text).toBe('Look first.');
    said[0]?.[how]();
    await done;
  });

  it('is none where the browser cannot speak', () => {
    const tell = vi.fn();
    followSpeaker({}, 'en', tell);
    expect(tell).toHaveBeenCalledWith(null);
  });
});
