/** Fields that several payloads of the feed are made of: their shapes and limits. Knows no payload. */
import * as v from 'valibot';
import { MAX_KEYS } from './caps.ts';

/** Year 9999: beyond it no date is meant. */
const MAX_SECONDS = 253_402_300_799;

export const integer = (least: number, most: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** Hex SHA-256. */
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const keyId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
export const threshold = integer(1, MAX_KEYS);
/** Unix seconds. */
export const seconds = integer(0, MAX_SECONDS);
/** Unix minute of signing, strictly rising. */
export const version = integer(1, MAX_SECONDS / 60);
/** YYYY-MM-DD, or '' where none is known. */
export const day = v.pipe(v.string(), v.regex(/^(\d{4}-\d\d-\d\d)?$/));
export const httpsUrl = v.pipe(
  v.string(),
  v.maxLength(300),
  v.regex(/^https:\/\/[a-z0-9.-]{1,253}(?::\d{1,5})?\/[\w./~-]*$/),
);
