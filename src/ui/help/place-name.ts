/** Names of places in the person's language, from the browser's own tables. */
import type { Language } from '../../family/settings.ts';

/** "Somewhere else": the code ISO 3166 keeps for places without a code of their own. */
export const ELSEWHERE = 'ZZ';

export function placeName(language: Language, place: string): string {
  return new Intl.DisplayNames(language, { type: 'region', style: 'short', fallback: 'code' }).of(place) ?? place;
}
