/** What a notice in the page shows, as plain data. Knows nothing of how it was decided or how it is drawn. */
import type { Level } from '../../detection/chat/assessment.ts';
import type { Language, Settings } from '../../family/settings.ts';

/** Buttons a notice may carry; the same ids travel in the message `notice:pressed`. */
export type NoticeButton = 'mistake' | 'hide' | 'later' | 'more' | 'leave';
export type TextSize = Settings['textSize'];

export interface Notice {
  /** `chip` one quiet line that opens on a press, `banner` title and action, `card` everything at once. */
  readonly kind: 'chip' | 'banner' | 'card';
  readonly level: Level;
  readonly title: string;
  /** Why, in plain words: what was seen and what often comes next. */
  readonly lines: readonly string[];
  /** The one thing to do now. */
  readonly next?: string;
  /** Label of the press that opens a chip or banner in place; a card is always open. */
  readonly expand?: string;
  readonly buttons: readonly { readonly id: NoticeButton; readonly label: string }[];
  readonly language: Language;
  readonly textSize: TextSize;
}

/** Two notices that would look the same: showing the second again would only tire the reader. */
export function sameNotice(a: Notice | null, b: Notice | null): boolean {
  return a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));
}
