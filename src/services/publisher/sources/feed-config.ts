/**
 * `feed.json`: what a feed is made of. Read strictly: a field nobody knows is a typing error, and a typing error must not quietly
 * drop a source. Knows no files but this one's text.
 */
import * as v from 'valibot';
import { CATEGORIES, type Category, type Severity } from '../../../blocklist/categories.ts';
import { MAX_ESTABLISHED_SITES } from '../../../blocklist/feed/caps.ts';
import { csvMapping } from '../importers/register-csv.ts';
import { ESTABLISHED_RANK } from '../importers/top-sites-csv.ts';
import { Refused } from '../refused.ts';
import { type Source, sourceById } from './known-sources.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const place = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

const source = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/, 'a source id is made of a-z, 0-9 and -')),
  /** Paths beside feed.json, or http(s) addresses. */
  files: v.pipe(v.array(place), v.minLength(1), v.maxLength(20)),
  name: v.optional(text(100)),
  category: v.optional(v.picklist(Object.keys(CATEGORIES) as Category[])),
  severity: v.optional(v.picklist([1, 2, 3])),
  url: v.optional(text(300)),
  terms: v.optional(text(200)),
  /** Day of the data, YYYY-MM-DD, where its files do not tell. */
  date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))),
  /** For a register's table: what its columns mean. Without it the format is recognised. */
  csv: v.optional(csvMapping),
});

const config = v.strictObject({
  /** In order: rows of `sources` in every list this feed signs. Append only. */
  sources: v.pipe(v.array(source), v.minLength(1), v.maxLength(64)),
  /** Hosts that must never be listed, beside those the program knows. */
  honest: v.optional(v.array(text(253)), []),
  /** Entries that correct a false alarm of a parent host: they are signed as allowed. */
  allow: v.optional(v.array(text(1300)), []),
  /** Table of much-visited sites: path or address, or what is to be known of it. */
  topSites: v.optional(
    v.union([
      place,
      v.strictObject({
        file: place,
        /** Heading of the column with the sites; without it they are recognised. */
        column: v.optional(v.pipe(text(100), v.minLength(1))),
        /** Rows that count. */
        most: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_ESTABLISHED_SITES))),
        name: v.optional(text(100)),
        terms: v.optional(text(200)),
      }),
    ]),
  ),
  /** Much-visited sites that may be listed all the same, with the two people who looked at them. */
  reviews: v.optional(v.record(text(253), v.tuple([name, name])), {}),
});

/** A source of this feed: what is known of it, and where its files are. */
export interface FeedSource extends Source {
  readonly files: readonly string[];
  readonly csv: v.InferOutput<typeof csvMapping> | null;
}

/** Where much-visited sites are read from, and how their table is spoken of. */
interface TopSites {
  readonly file: string;
  readonly column: string | null;
  readonly most: number;
  readonly name: string;
  readonly terms: string;
}

export interface FeedConfig {
  readonly sources: readonly FeedSource[];
  readonly honest: readonly string[];
  readonly allow: readonly string[];
  readonly topSites: TopSites | null;
  readonly reviews: ReadonlyMap<string, readonly [string, string]>;
}

/** @throws Refused with the place of the fault. */
export function readFeedConfig(json: string, path: string): FeedConfig {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    throw new Refused(`${path}: not JSON: ${error instanceof Error ? error.message : ''}`, { cause: error });
  }
  const read = v.safeParse(config, parsed);
  if (!read.success) {
    const [issue] = read.issues;
    throw new Refused(`${path}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const { sources, honest, allow, topSites, reviews } = read.output;
  const ids = sources.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new Refused(`${path}: two sources are called "${twice}"`);
  for (const [site, [first, second]] of Object.entries(reviews))
    if (first.trim().toLowerCase() === second.trim().toLowerCase())
      throw new Refused(`${path}: reviews.${site} needs two different people`);
  return {
    sources: sources.map(({ id, files, csv, ...told }): FeedSource => {
      const known = sourceById(id);
      return {
        id,
        files,
        csv: csv ?? null,
        name: told.name ?? known?.name ?? id,
        category: told.category ?? known?.category ?? 'general',
        severity: (told.severity ?? known?.severity ?? 2) as Severity,
        date: told.date ?? known?.date ?? '',
        url: told.url ?? known?.url ?? '',
        terms: told.terms ?? known?.terms ?? '',
      };
    }),
    honest,
    allow,
    topSites: topSites === undefined ? null : topSitesOf(topSites),
    reviews: new Map(Object.entries(reviews)),
  };
}

function topSitesOf(given: NonNullable<v.InferOutput<typeof config>['topSites']>): TopSites {
  const {
    file,
    column,
    most,
    name: called,
    terms,
  }: Exclude<typeof given, string> = typeof given === 'string' ? { file: given } : given;
  return {
    file,
    column: column ?? null,
    most: most ?? ESTABLISHED_RANK,
    // The file's own name says whose table it is where nobody else does.
    name: called ?? (file.split(/[\\/]/).at(-1) ?? file).slice(0, 100),
    terms: terms ?? '',
  };
}
