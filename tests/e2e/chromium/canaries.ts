/** Tokens that stand in chats and must be found nowhere else, in any usual disguise. */

export const CANARIES = {
  text: '金丝雀七号zq8k1v',
  name: '卡娜莉zq8k2v',
  number: '13800991122334',
} as const;

/** The forms in which a text usually travels: plain, percent-encoded, base64, hex, UTF-16 escapes. */
export function disguises(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  const base64 = bytes.toString('base64').replace(/=+$/, '');
  // Inside a longer base64 text the token may start at any of three offsets; the middle of each stays the same.
  const shifted = [1, 2].map((pad) =>
    Buffer.concat([Buffer.alloc(pad, 0x20), bytes])
      .toString('base64')
      .replace(/=+$/, '')
      .slice(4, -2),
  );
  const escaped = JSON.stringify(text).replace(
    /[\u0080-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [
    text,
    encodeURIComponent(text),
    base64,
    ...shifted,
    base64.replaceAll('+', '-').replaceAll('/', '_'),
    bytes.toString('hex'),
    escaped.slice(1, -1),
  ];
}

/** Which tokens the haystack holds, and in which disguise; empty where none. */
export function tracesOf(haystack: string): string[] {
  const lower = haystack.toLowerCase();
  return Object.entries(CANARIES).flatMap(([what, token]) =>
    disguises(token)
      .filter((form) => haystack.includes(form) || lower.includes(form.toLowerCase()))
      .map((form) => `${what} as ${form}`),
  );
}
