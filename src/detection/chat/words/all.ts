/** All word lists as people read and mend them. The package ships them as one text in the normal form (list-text.ts). */
import type { WordLists } from '../text/lexicon.ts';
import { DEEDS } from './deeds.ts';
import { FRAME } from './frame.ts';
import { JOB } from './job.ts';
import { MONEY } from './money.ts';
import { PEOPLE } from './people.ts';
import { PLAY } from './play.ts';
import { RECOVERY } from './recovery.ts';
import { VENUE } from './venue.ts';

export const ALL_WORDS: WordLists = { ...MONEY, ...DEEDS, ...VENUE, ...PEOPLE, ...RECOVERY, ...JOB, ...FRAME, ...PLAY };
