/**
 * Every limit of the feed `kinward-feed/1` in one place. A file beyond its limit is refused before it is looked into.
 * Sources: sizes from a list of 100,000 hosts (443 kB as gzip) with room for 500,000; times from The Update Framework's advice.
 */

/** Bytes a file may have on the wire. */
export const MAX_NOW_BYTES = 4 * 1024;
export const MAX_ROOT_BYTES = 16 * 1024;
export const MAX_LIST_BYTES = 16 * 1024;
export const MAX_SNAPSHOT_GZ_BYTES = 4 * 1024 * 1024;
export const MAX_DELTA_GZ_BYTES = 512 * 1024;
export const MAX_ESTABLISHED_BYTES = 4 * 1024;
/** A filter of that many sites has 580 kB. */
export const MAX_FILTER_BYTES = 1024 * 1024;
export const MAX_ESTABLISHED_SITES = 500_000;

/** Bytes a text may have once unpacked. */
export const MAX_SNAPSHOT_BYTES = 16 * 1024 * 1024;
export const MAX_DELTA_BYTES = 2 * 1024 * 1024;

/** Lines of a snapshot. */
export const MAX_LINES = 500_000;
/** `A` or `B`, host of 253, path of 1,000, numbers and tabs. */
export const MAX_LINE_CHARS = 1300;
export const MAX_PATH_CHARS = 1000;

/** Signatures looked at in one envelope: thousands are a way to keep a client busy (GHSA-2828-9vh6-9m6j). */
export const MAX_SIGNATURES = 8;
export const MAX_KEYS = 16;
export const MAX_MIRRORS = 4;
export const MAX_DELTAS = 30;
export const MAX_JSON_DEPTH = 8;

/** New roots followed in one sync (TUF 5.3: a client must stop somewhere). */
export const MAX_ROOT_STEPS = 32;

/** How far a version may lie in the future: `v` is the minute of signing, so a fast-forward shows by itself. Minutes. */
export const MAX_AHEAD_MINUTES = 24 * 60;

/** Below this many entries the guard of shares is off: a young list may double overnight. */
export const GUARD_FROM_ENTRIES = 1000;
/** Shares of the last good list that may be added or removed with the ordinary number of signatures. */
export const GUARD_ADDED = 0.2;
export const GUARD_REMOVED = 0.1;
/** The same where the last good list is out of date. Why this is sound: docs/decisions/010-feed-costs-and-floor.md. */
export const GUARD_REMOVED_OVER = 0.5;

/** Seconds between two syncs: what a feed may ask for. */
export const MIN_WAIT_S = 5 * 60;
export const MAX_WAIT_S = 24 * 3600;
