/**
 * Finds what no word list can hold: sums of money, percentages, numbers, links, payment addresses. Works on the normal
 * form, unit by unit; every look-ahead is bounded. Knows what a sum looks like, not what it is for.
 */

/** Parts that no word list fills: sums and addresses found here, links by the reader, the rest by context.ts. */
export const SLOTS = [
  'money',
  'percent',
  'number',
  'link',
  'address',
  'asked',
  'paying',
  'feetold',
  'feetalk',
  'begged',
  'howmuch',
  'bettalk',
  'asktalk',
  'recovertalk',
  'othersdeed',
] as const;
export type Slot = (typeof SLOTS)[number];

export interface SlotHit {
  readonly slot: Slot;
  readonly start: number;
  readonly end: number;
}

const MAX_SLOTS = 200;
/** Units right after a figure that make it money. Longest first; compared literally. */
const MONEY_AFTER =
  'usdt,usdc,usd,u,dollars,dollar,euros,euro,eur,€,$,£,¥,pounds,pound,quid,gbp,rmb,cny,hkd,hk,ntd,twd,sgd,cad,aud,myr,rm,naira,rupees,rs,inr,baht,thb,vnd,dong,trieu,tr,nghin,ribu,rb,juta,jt,pesos,peso,mxn,reais,real,brl,won,yen,円,万円,원,만원,만,천만,억,万,w,千,k,grand,块,元,蚊,角,亿,百,十万,million,millions,m,mil,mille,thousand,hundred,cents,บาท,หมื่น,แสน,ล้าน,พัน,रुपये,हजार,लाख,个u,个w,刀,balles,boules,keuros,ke,lakh,crore,cr,ringgit,pesetas,kuai,bucks,美金,美元,港币,台币,人民币,eth,btc,francs,chf'
    .split(',')
    .sort((a, b) => b.length - a.length);
const MONEY_BEFORE = [
  '$',
  '€',
  '£',
  '¥',
  'usd',
  'rm',
  'rp',
  'hk$',
  'nt$',
  'eur',
  'rmb',
  '₦',
  '₹',
  '฿',
  '₫',
  '₩',
  'r$',
  's$',
  'rs',
  '₱',
];
const PERCENT_AFTER = [
  '%',
  '成',
  '個點',
  '个点',
  '点利',
  'percent',
  'per cent',
  'pour cent',
  'pourcent',
  'por ciento',
  'por cento',
  'phan tram',
  'persen',
  'パーセント',
  '퍼센트',
  '프로',
  'प्रतिशत',
  'เปอร์เซ็นต์',
  '倍',
];
const HAN_DIGITS = '零〇一二三四五六七八九十百千万亿两俩几半';
const HAN_BIG = '百千万亿';
/** Spelled-out sums, as whole words. */
const HAN_MONEY_UNITS = '块元蚊皮';

const isDigit = (c: number) => c >= 48 && c <= 57;
const isLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0x24f);

/** All slots in the normal form `text`, in order, at most {@link MAX_SLOTS}. */
export function findSlots(text: string): SlotHit[] {
  const found: SlotHit[] = [];
  for (let i = 0; i < text.length && found.length < MAX_SLOTS; ) {
    const code = text.charCodeAt(i);
    const hit = isDigit(code) ? figure(text, i) : HAN_DIGITS.includes(text.charAt(i)) ? hanFigure(text, i) : null;
    if (hit) {
      found.push(hit);
      i = hit.end;
      continue;
    }
    if (isLetter(code) && (i === 0 || !isWord(text.charCodeAt(i - 1)))) {
      const word = latinToken(text, i);
      const special = token(word, i);
      if (special) found.push(special);
      i += Math.max(1, word.length);
      continue;
    }
    i++;
  }
  return found;
}

const isWord = (c: number) => isDigit(c) || isLetter(c);

/** A run of letters, digits and dots (host names, addresses), at most 120 units of it looked at. */
function latinToken(text: string, from: number): string {
  let end = from;
  while (end < text.length && end - from < 120) {
    const c = text.charCodeAt(end);
    const dot = (c === 46 || c === 45) && end + 1 < text.length && isWord(text.charCodeAt(end + 1));
    if (!isWord(c) && !dot) break;
    end++;
  }
  return text.slice(from, end);
}

const SPELLED = new Set(
  'thousand,thousands,hundred,hundreds,million,millions,grand,mille,cents,millier,milliers,cents euros,centaines,miles,juta,ribu,trieu,lakh,lakhs,crore'.split(
    ',',
  ),
);

/** Spelled-out figures that people name as a sum, though they may count other things: a number, no more. */
const SPELLED_NUMBER = new Set(
  'ten,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety,tenner,fiver,vingt,trente,quarante,cinquante,soixante,cien,doscientos,trescientos,quinientos,cem,duzentos,quinhentos'.split(
    ',',
  ),
);

function token(word: string, at: number): SlotHit | null {
  const end = at + word.length;
  if (SPELLED_NUMBER.has(word)) return { slot: 'number', start: at, end };
  if (SPELLED.has(word)) return { slot: 'money', start: at, end };
  if (isAddress(word)) return { slot: 'address', start: at, end };
  return null;
}

/** Payment addresses by shape: Tron, Ethereum, Bitcoin, IBAN (folded to lower case, so no checksum here). */
function isAddress(word: string): boolean {
  const digits = countDigits(word);
  if (word.length === 34 && word.startsWith('t') && digits > 3) return true;
  if (word.startsWith('bc1') && word.length >= 26 && word.length <= 62) return true;
  return /^[a-z]{2}\d{2}[a-z0-9]{11,30}$/.test(word) && digits > 9;
}

function countDigits(word: string): number {
  let n = 0;
  for (let i = 0; i < word.length; i++) if (isDigit(word.charCodeAt(i))) n++;
  return n;
}

/** A figure in digits: what stands around it says whether it is money. */
function figure(text: string, from: number): SlotHit {
  let end = from;
  while (end < text.length && end - from < 24) {
    const c = text.charCodeAt(end);
    const inner = (c === 46 || c === 44) && isDigit(text.charCodeAt(end + 1));
    // French writes 3 000: one space, then exactly three digits.
    const space = c === 32 && threeDigits(text, end + 1) && end - from <= 3;
    if (!isDigit(c) && !inner && !space) break;
    end++;
  }
  const value = text.slice(from, end);
  if (value === '0' && text.startsWith('x', end))
    return { slot: 'address', start: from, end: from + latinToken(text, from).length };
  const rest = text.charCodeAt(end) === 32 ? end + 1 : end;
  const percent = unitAt(text, rest, PERCENT_AFTER);
  if (percent > 0) return { slot: 'percent', start: from, end: rest + percent };
  const unit = unitAt(text, rest, MONEY_AFTER);
  if (unit > 0) return { slot: 'money', start: from, end: rest + unit };
  for (const sign of MONEY_BEFORE) {
    const at = from - sign.length;
    if (at >= 0 && text.startsWith(sign, at)) return { slot: 'money', start: at, end };
    if (at >= 1 && text.charCodeAt(from - 1) === 32 && text.startsWith(sign, at - 1))
      return { slot: 'money', start: at - 1, end };
  }
  return { slot: looksLikeSum(value) ? 'money' : 'number', start: from, end };
}

function threeDigits(text: string, at: number): boolean {
  for (let i = 0; i < 3; i++) if (!isDigit(text.charCodeAt(at + i))) return false;
  return !isDigit(text.charCodeAt(at + 3));
}

/** A bare figure counts as a sum only when it is written like one: 24,000 or 24 000. */
function looksLikeSum(value: string): boolean {
  const plain = value.replace(/[., ]/g, '');
  if (plain.length < 3 || plain.length > 9) return false;
  if (plain.length === 4 && (plain.startsWith('19') || plain.startsWith('20')) && !value.includes(',')) return false;
  return value.includes(',') || value.includes(' ');
}

function unitAt(text: string, at: number, units: readonly string[]): number {
  for (const unit of units) {
    if (!text.startsWith(unit, at)) continue;
    const last = unit.charCodeAt(unit.length - 1);
    if (isLetter(last) && isWord(text.charCodeAt(at + unit.length))) continue;
    return unit.length;
  }
  return 0;
}

/** 三万, 五千块, 两成, 十几万, 百分之二十. */
function hanFigure(text: string, from: number): SlotHit | null {
  let end = from;
  let big = false;
  while (end < text.length && end - from < 12 && (HAN_DIGITS.includes(text.charAt(end)) || text.charAt(end) === '多')) {
    if (HAN_BIG.includes(text.charAt(end))) big = true;
    end++;
  }
  if (text.startsWith('百分之', from)) {
    let stop = from + 3;
    while (
      stop < text.length &&
      stop - from < 9 &&
      (HAN_DIGITS.includes(text.charAt(stop)) || isDigit(text.charCodeAt(stop)))
    )
      stop++;
    return { slot: 'percent', start: from, end: stop };
  }
  if (
    end - from >= 1 &&
    (text.startsWith('成', end) || text.startsWith('倍', end)) &&
    !big &&
    text.charAt(from) !== '半'
  )
    return { slot: 'percent', start: from, end: end + 1 };
  if (HAN_MONEY_UNITS.includes(text.charAt(end)) && text.charAt(end) !== '')
    return { slot: 'money', start: from, end: end + 1 };
  if (big && end - from >= 2) return { slot: 'money', start: from, end };
  return null;
}
