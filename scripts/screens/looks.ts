/** In which looks every scene is pictured: language, light and dark, narrow, zoomed, large type. */
import { LANGUAGES, type Language } from '../../src/family/settings.ts';

export interface LookOfShot {
  readonly name: string;
  readonly language: Language;
  readonly dark: boolean;
  readonly text: 'normal' | 'large' | 'largest';
  /** CSS pixels. */
  readonly width: number;
  /** Device pixels per CSS pixel: 200 % zoom is half the width at twice the scale. */
  readonly scale: number;
}

const SHAPES = [
  { name: 'light', dark: false, text: 'normal', width: 720, scale: 1 },
  { name: 'dark', dark: true, text: 'normal', width: 720, scale: 1 },
  { name: 'narrow', dark: false, text: 'normal', width: 320, scale: 1 },
  { name: 'zoom200', dark: false, text: 'normal', width: 360, scale: 2 },
  { name: 'largest', dark: false, text: 'largest', width: 400, scale: 1 },
] as const;

/** @param quick one look of each language and one of each shape, for a first glance. */
export function looks(quick: boolean): readonly LookOfShot[] {
  return LANGUAGES.flatMap((language, i) =>
    SHAPES.filter((_, j) => !quick || j === 0 || i === (j - 1) % LANGUAGES.length).map((shape) => ({
      ...shape,
      language,
    })),
  );
}
