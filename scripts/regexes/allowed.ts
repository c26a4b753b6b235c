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
    file: 'src/detection/page/make-normal-form.ts',
    source: "`[\\\\u00c0-\\\\u024f\\\\u1e00-\\\\u1eff${[...folded.keys()].join('')}]`",
    reason: 'one class of letters from our own table, no repetition: each letter is looked at once',
  },
  {
    file: 'src/detection/chat/export/blocks.ts',
    source:
      '^(.{1,40}?)[:：]?\\s+((?:(?:\\d{4}|\\d{1,2})[-/.年]\\d{1,2}[-/.月]\\d{1,4}日?,?\\s+)?(?:上午|下午|凌晨|早上|晚上|中午)?\\s?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?)$',
    reason: 'runs on a line of at most MAX_NAME + MAX_STAMP_CHARS + 8 characters; longer ones are no head of a message',
  },
  {
    file: 'src/detection/chat/export/blocks.ts',
    source: '^(\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s+(?:上午|下午)?\\s?\\d{1,2}:\\d{2}(?::\\d{2})?)\\s+(.{1,60})$',
    reason: 'runs on a line of at most MAX_NAME + MAX_STAMP_CHARS + 8 characters; longer ones are no head of a message',
  },
  {
    file: 'src/detection/chat/export/blocks.ts',
    source: '[(（<]\\S{5,40}[)）>]$',
    reason: 'runs on a line of at most MAX_NAME + MAX_STAMP_CHARS + 8 characters; longer ones are no head of a message',
  },
];
