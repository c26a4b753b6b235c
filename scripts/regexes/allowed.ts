// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code that holds templates is named here
/** Regular expressions that may stay although the checker objects, each with the reason. An entry whose expression is gone fails. */

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
  {
    file: 'src/detection/chat/export/omitted-words.ts',
    source:
      '\\s?<[^<>\\n]{0,30}(?:edited|编辑|編輯|modifié|bearbeitet|editó|editado|editada|modificato|bewerkt|изменено|編集|편집|chỉnh sửa|diedit|แก้ไข|تعديل|düzenlendi)[^<>\\n]{0,16}>$',
    reason: 'every repetition has an upper bound: no start looks at more than 70 characters',
  },
  {
    file: 'src/detection/page/unit.ts',
    source:
      '(?<![a-z])(?:btc|eth|bnb|sol|xrp|ltc|doge|xau|xag|gold|silver|us ?oil|wti|brent|eur|gbp|usd|aud|nas100|us30|us500|spx|cac ?40|dax|tsla|aapl|nvda|黄金|白银|原油|比特币|以太坊|or|petrole)(?:usdt|usd|eur|jpy|chf| usdt| usd| eur| jpy)?[ |:]{1,6}[$€]?\\d[\\d ,.]{4,}',
    reason: 'one open repetition, at the very end, with nothing behind it to fail: no way back',
  },
];
