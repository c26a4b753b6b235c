/** One tap tells where the person lives. Places with checked numbers only; the rest is "somewhere else". */
import type { JSX } from 'preact';
import type { Words } from '../words.ts';
import { ELSEWHERE, placeName } from './place-name.ts';

export interface PlacePickerProps {
  readonly words: Words;
  readonly places: readonly string[];
  onPlace(place: string): void;
}

export function PlacePicker({ words, places, onPlace }: PlacePickerProps): JSX.Element {
  return (
    <div class="places">
      {[...places, ELSEWHERE].map((place) => (
        <button type="button" key={place} onClick={() => onPlace(place)}>
          {place === ELSEWHERE ? words.t('help.other-place') : placeName(words.language, place)}
        </button>
      ))}
    </div>
  );
}
