// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code that holds templates is named here
/** Regular expressions that may stay although the checker objects, each with the reason. An entry that fits nothing any more fails. */

export interface Allowed {
  /** Path from the root, with forward slashes. */
  readonly file: string;
  /** Source of the expression, or the code of the argument where it cannot be read. */
  readonly source: string;
  readonly reason: string;
}

export const ALLOWED: readonly Allowed[] = [
  {
    file: 'src/detection/page/normal-form.ts',
    source: "`[\\\\u00c0-\\\\u024f\\\\u1e00-\\\\u1eff${[...folded.keys()].join('')}]`",
    reason: 'one class of letters from our own table, no repetition: each letter is looked at once',
  },
  {
    file: 'src/detection/chat/export/stamp.ts',
    source: '\\D*$',
    reason: 'runs on a time stamp cut to MAX_STAMP_CHARS, not on messages',
  },
  {
    file: 'src/services/publisher/importers/register-csv.ts',
    source: '^[("\'<[]+|[)"\'>\\]]+$',
    reason: "runs on a cell cut to MAX_CELL, on the publisher's machine",
  },
];
