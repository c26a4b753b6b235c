/** The few icon shapes that notices and marks need; as path data on a 24 px grid. src/ui/icon.tsx has the larger set. */
import type { Level } from '../../detection/chat/assessment.ts';

/** A calm note. */
export const NOTE = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5M12 7.6v.4';
/** Look twice. */
export const LOOK = 'M12 3.5 22 20.5H2zM12 10v4.5M12 17.4v.3';
/** Stop before paying. */
export const STOP = 'M8.2 2.8h7.6l5.4 5.4v7.6l-5.4 5.4H8.2l-5.4-5.4V8.2zM12 7v6M12 16.4v.3';
/** Two alike: a look-alike name. */
export const TWIN = 'M8 3.5h12v12H8zM4 8.5v12h12';
/** Nothing known. */
export const QUESTION =
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.4 9.5a2.7 2.7 0 1 1 3.8 2.7c-.8.4-1.2.9-1.2 1.8M12 17v.3';
/** A purse: where money would go. */
export const PURSE = 'M3.5 7.5h15a2 2 0 0 1 2 2v8.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2zM3.5 7.5l11-4v4M16.6 13.8v.2';

/** A level has a shape of its own, so that colour never carries it alone. */
export function shapeOfLevel(level: Level): string {
  return level >= 3 ? STOP : level === 2 ? LOOK : NOTE;
}
