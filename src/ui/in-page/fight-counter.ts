/** Counts how often a page worked against the notice; knows nothing of the page. */

/** Three raises within three seconds: a page opening its own dialog once or twice is no fight. */
export const FIGHT_EVENTS = 3;
export const FIGHT_WINDOW_MS = 3000;
/** Covered or dead to clicks for this long counts as a fight too: the warning page stands within two seconds. */
export const COVERED_MS = 1500;

export interface FightCounter {
  /** The notice had to be put back, or became covered. True when this makes it a fight. */
  raised(now: number): boolean;
  /** One look at the notice. True when it has been out of reach for {@link COVERED_MS}. */
  looked(reachable: boolean, now: number): boolean;
}

export function createFightCounter(): FightCounter {
  let raises: number[] = [];
  /** Out of reach so far, less what it was in reach since, ms: a cover that flickers is a cover. */
  let covered = 0;
  let lookedAt: number | null = null;
  return {
    raised(now) {
      raises = [...raises.filter((at) => now - at < FIGHT_WINDOW_MS), now].slice(-FIGHT_EVENTS);
      return raises.length >= FIGHT_EVENTS;
    },
    looked(reachable, now) {
      // A look that comes late (the tab was away) tells of one moment, not of the whole time between.
      const passed = lookedAt === null ? 0 : Math.min(now - lookedAt, COVERED_MS / 2);
      lookedAt = now;
      covered = reachable ? Math.max(0, covered - passed) : covered + passed;
      return !reachable && covered >= COVERED_MS;
    },
  };
}
