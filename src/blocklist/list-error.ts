/** The one error of a list that cannot be used. Whoever opens a list decides what to fall back to. */

/** The bytes are not a whole, undamaged list of a version we read. */
export class ListFormatError extends Error {
  override readonly name = 'ListFormatError';
}
