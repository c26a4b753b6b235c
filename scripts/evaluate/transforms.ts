/** Ways in which the same conversation may look different: disguise, other script, cut or joined messages, half a chat. */
import { SIMPLIFIED, TRADITIONAL } from '../build/han-table.ts';
import type { Row, RowMessage } from './row.ts';

/** A transform keeps message positions, or says where each old message now ends (for the marks of ask and payment). */
export interface Transformed {
  readonly row: Row;
  /** New index of the message that holds old message i. */
  readonly at: (old: number) => number;
}

export interface Transform {
  readonly name: string;
  apply(row: Row): Transformed;
}

/** Small deterministic generator, so that figures can be repeated. */
function random(seed: string): () => number {
  let state = 2166136261;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 16777619);
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

function eachText(name: string, change: (text: string, next: () => number) => string): Transform {
  return {
    name,
    apply(row) {
      const next = random(row.id);
      return {
        row: { ...row, messages: row.messages.map((m) => ({ ...m, text: change(m.text, next) })) },
        at: (i) => i,
      };
    },
  };
}

/** Links stay whole: nobody disguises the address that must be opened. */
const LINK = /(?<![\w.-])(?:https?:\/\/)?[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?:\/\S*)?/g;

function outsideLinks(text: string, change: (part: string) => string): string {
  let out = '';
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    out += change(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return out + change(text.slice(from));
}

const han = /\p{Script=Han}/u;
const toTraditional = new Map([...SIMPLIFIED].map((s, i) => [s, TRADITIONAL.charAt(i)]));
const toSimplified = new Map([...TRADITIONAL].map((t, i) => [t, SIMPLIFIED.charAt(i)]));
const mapped = (text: string, table: ReadonlyMap<string, string>) => [...text].map((c) => table.get(c) ?? c).join('');

const zeroWidth = eachText('zero-width', (text, next) =>
  outsideLinks(text, (part) => [...part].map((c) => (next() < 0.2 ? `${c}\u200b` : c)).join('')),
);

const spacing = eachText('spacing', (text, next) =>
  outsideLinks(text, (part) =>
    part
      .split(/(\s+)/)
      .map((word) => {
        if (han.test(word)) return [...word].join(next() < 0.5 ? ' ' : '');
        return /^[a-z]{6,}$/i.test(word) && next() < 0.2 ? [...word].join('.') : word;
      })
      .join(''),
  ),
);

const fullWidth = eachText('full-width', (text) =>
  outsideLinks(text, (part) =>
    [...part].map((c) => (/[!-~]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join(''),
  ),
);

const traditional = eachText('traditional', (text) => mapped(text, toTraditional));
const simplified = eachText('simplified', (text) => mapped(text, toSimplified));

/** Characters that people typing by sound take for each other. Own choice of the commonest. */
const SAME_SOUND = '的得地,在再,做作,账帐,哪那,吗嘛,他她,像象,已以,赚撰,提题,费废,码马,汇会,转专,群裙';
const HEARD = new Map(
  SAME_SOUND.split(',').flatMap((group) =>
    [...group].map((c, i) => [c, group.charAt((i + 1) % group.length)] as const),
  ),
);
/** Share of such characters that go wrong; far more than careful people and about what hasty ones do. */
const HEARD_WRONG = 0.1;

const typos = eachText('typos', (text, next) =>
  outsideLinks(text, (part) =>
    [...part]
      .map((c) => (HEARD.has(c) && next() < HEARD_WRONG ? (HEARD.get(c) ?? c) : c))
      .join('')
      .split(/(\s+)/)
      .map((word) => {
        if (!/^\p{Script=Latin}{5,}$/u.test(word) || next() > 0.1) return word;
        const at = 1 + Math.floor(next() * (word.length - 2));
        return next() < 0.5
          ? word.slice(0, at) + word.slice(at + 1)
          : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
      })
      .join(''),
  ),
);

/** Marks of asks, in the sets' own words. */
const ASKS = ['firstDepositAsk', 'firstTravelAsk'];

/** @param askKept the first ask stays text: a request that is itself a picture cannot be read, whatever a detector does. */
const pictures = (name: string, askKept: boolean): Transform => ({
  name,
  apply(row) {
    const next = random(row.id);
    const kept = askKept ? ASKS.map((mark) => row.raw[mark]) : [];
    return {
      row: {
        ...row,
        messages: row.messages.map((m, i) => (next() < 0.3 && !kept.includes(i) ? { ...m, text: '[picture]' } : m)),
      },
      at: (i) => i,
    };
  },
});

const theirsOnly: Transform = {
  name: 'their side only',
  apply(row) {
    return {
      row: { ...row, messages: row.messages.map((m) => (m.from === 'me' ? { ...m, text: '' } : m)) },
      at: (i) => i,
    };
  },
};

/** Where people press Enter: after a clause. And where somebody who hides may press it: between any two words. */
const CLAUSE_ENDS = /[，。！？；]|[,.!?;]\s/g;
const WORD_ENDS = /[，。！？；]|[,.!?;]?\s/g;

/** Each message of more than 24 characters becomes two, cut at the place of rest nearest to its middle. */
const split = (name: string, rests: RegExp): Transform => ({
  name,
  apply(row) {
    const messages: RowMessage[] = [];
    const at: number[] = [];
    for (const m of row.messages) {
      for (const text of halves(m.text, rests)) messages.push({ ...m, text });
      at.push(messages.length - 1);
    }
    return { row: { ...row, messages }, at: (i) => at[i] ?? i };
  },
});

function halves(text: string, rests: RegExp): string[] {
  if (text.length <= 24) return [text];
  const places = [...text.matchAll(rests)]
    .map((m) => m.index + m[0].length)
    .filter((i) => i > 6 && i < text.length - 6);
  const cut = places.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0];
  return cut === undefined ? [text] : [text.slice(0, cut), text.slice(cut)];
}

/** Messages of one sender that follow each other become one. */
const merged: Transform = {
  name: 'merged messages',
  apply(row) {
    const messages: RowMessage[] = [];
    const at: number[] = [];
    for (const m of row.messages) {
      const last = messages[messages.length - 1];
      if (last && last.from === m.from && last.who === m.who)
        messages[messages.length - 1] = { ...last, text: `${last.text}\n${m.text}` };
      else messages.push(m);
      at.push(messages.length - 1);
    }
    return { row: { ...row, messages }, at: (i) => at[i] ?? i };
  },
};

export const TRANSFORMS: readonly Transform[] = [
  zeroWidth,
  spacing,
  fullWidth,
  traditional,
  simplified,
  split('split after clauses', CLAUSE_ENDS),
  split('split between words', WORD_ENDS),
  merged,
  pictures('30 % pictures', false),
  pictures('30 % pictures, not the ask', true),
  theirsOnly,
  typos,
];
