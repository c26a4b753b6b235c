/** Puts language, text size and title on one of our own pages, so that every part of it follows the person's choice. */
import type { Language, Settings } from '../family/settings.ts';

export function dress(
  document: Document,
  look: { readonly language: Language; readonly textSize: Settings['textSize']; readonly title: string },
): void {
  const root = document.documentElement;
  root.lang = look.language;
  root.dataset.text = look.textSize;
  document.title = look.title;
}
