/** How a sync ends, as codes: kept as the last result and shown in words. Knows no words. */

/** Every way a sync can end; words are in the locale files under `list.result.<code>`. */
export const FEED_STATUSES = [
  /** What is stored is the newest there is. */
  'up_to_date',
  /** A newer list was stored. */
  'success',
  /** No answer, or none in time. */
  'offline',
  /** An answer that is no file: 404, 500, a redirect. */
  'http',
  /** More bytes than the file may have, packed or unpacked. */
  'too_big',
  /** Not what the name promises: a captive portal's page, broken JSON, a wrong shape. */
  'bad_bytes',
  /** Too few valid signatures of keys we trust. */
  'bad_sig',
  /** Older than what was seen before, or from an impossible future. */
  'rollback',
  /** Out of date although somebody serves it: a mirror that stands still. */
  'frozen',
  /** The root itself is out of date. */
  'root_expired',
  /** The bytes are not those that were signed for. */
  'hash',
  /** A line that is no entry. */
  'parse',
  /** So much changed at once that one signature is not enough. */
  'guard',
  /** No room on the disk. */
  'quota',
  /** The database failed. */
  'db',
  /** This computer's clock lies before the day Kinward was built: dates cannot be judged. */
  'clock_bad',
] as const;
export type FeedStatus = (typeof FEED_STATUSES)[number];

/** A step of the sync that failed, with the code it ends in. Thrown before anything of that step is kept. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly status: FeedStatus;
  constructor(status: FeedStatus, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}
