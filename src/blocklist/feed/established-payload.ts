/**
 * What `established.json` says: which filter of much-visited sites is the newest, and how it is to be spoken of. A file of its own
 * beside the list's: a client that does not know it never asks for it. Signed by the keys of the list, under its own kind.
 */
import * as v from 'valibot';
import { MAX_ESTABLISHED_SITES, MAX_FILTER_BYTES } from './caps.ts';
import { day, hash, integer, seconds, text, version } from './fields.ts';

export const establishedSchema = v.strictObject({
  type: v.literal('established'),
  v: version,
  iat: seconds,
  /** After it nobody may say "not among them" any more: the table is too old. */
  exp: seconds,
  /** Registrable domains in the filter. */
  n: integer(1, MAX_ESTABLISHED_SITES),
  /** Day of the table, YYYY-MM-DD: said wherever the filter is spoken of. */
  date: v.pipe(day, v.minLength(10)),
  /** Whose table it is, and under which terms. */
  source: text(100),
  terms: text(200),
  /** SHA-256 of the filter, which is also the name of its file in `e/`, and its bytes. */
  sha256: hash,
  len: integer(1, MAX_FILTER_BYTES),
});
export type EstablishedPayload = v.InferOutput<typeof establishedSchema>;
