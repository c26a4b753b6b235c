/** A guess at the page's language: its own statement where the text bears it out, else the script it is written in. */

const SCRIPTS: readonly (readonly [language: string, range: RegExp])[] = [
  ['ja', /[\u3041-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['th', /[\u0e01-\u0e5b]/g],
  ['zh', /[\u4e00-\u9fff]/g],
];
/** Characters that only one of the two ways of writing Chinese has, common on money pages. */
const ONLY_TRADITIONAL = /[個這們說對時會過還沒錢戶帳號資產現開證請聯單為與]/g;
const ONLY_SIMPLIFIED = /[个这们说对时会过还没钱户账号资产现开证请联单为与]/g;
const SAMPLE = 2000;

const count = (text: string, range: RegExp) => text.match(range)?.length ?? 0;

export function guessLanguage(stated: string, text: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = SCRIPTS.find(([, range]) => count(sample, range) * 12 > sample.length)?.[0];
  if (script === 'zh') return count(sample, ONLY_TRADITIONAL) > count(sample, ONLY_SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
  if (script) return script;
  const tag = stated.trim().toLowerCase().split('-')[0] ?? '';
  return /^[a-z]{2,3}$/.test(tag) && !['zh', 'ja', 'ko', 'th'].includes(tag) ? tag : '';
}
