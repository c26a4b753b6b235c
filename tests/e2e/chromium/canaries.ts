/** Tokens that stand in chats and must be found nowhere else, in any usual disguise. */

export const CANARIES = {
  text: '金丝雀七号zq8k1v',
  name: '卡娜莉zq8k2v',
  number: '13800991122334',
} as const;

/** Base64 at each of the three offsets at which the token may start in a longer text, cut to what is the token's alone. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((pad) => {
    const text = Buffer.concat([Buffer.alloc(pad), bytes]).toString('base64');
    const own = text.slice(Math.ceil((pad * 8) / 6), Math.floor(((pad + bytes.length) * 8) / 6));
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** The forms in which a text usually travels: plain, percent-encoded, base64, hex, escaped JSON. */
function disguises(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  const escaped = text.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [text, encodeURIComponent(text), ...base64Forms(bytes), bytes.toString('hex'), escaped];
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
