/**
 * What is it that somebody pasted: a chat, a message, links, payment addresses, an account, the name of a platform? A guess
 * that the page shows and the person can turn. Knows no list and no verdict.
 */
import { type FoundChat, parseChat } from '../chat/export/parse-chat.ts';
import { addressesIn } from '../link/addresses.ts';
import type { PaymentAddress } from '../page/facts.ts';
import { addressesInText, onlyAddresses } from './places.ts';

/** What a person may say that it is, in the order in which the page offers it. */
export const PASTED_KINDS = ['chat', 'message', 'links', 'name', 'payment', 'account'] as const;
export type PastedKind = (typeof PASTED_KINDS)[number];

export type Pasted =
  | { readonly kind: 'chat'; readonly chat: FoundChat }
  | { readonly kind: 'message' }
  | { readonly kind: 'links'; readonly urls: readonly string[] }
  | { readonly kind: 'payment'; readonly addresses: readonly PaymentAddress[] }
  | { readonly kind: 'account' }
  | { readonly kind: 'name'; readonly name: string };

const MAX_NAME_CHARS = 40;
const MAX_NAME_WORDS = 5;
/** Letters that may stand beside payment addresses ("USDT TRC20 address:", "收款地址"); a Han character says as much as three. */
const MAX_LABEL_CHARS = 40;
/** What stands in a sentence and not in a name: talk between two people, greetings, requests. Own choice, both scripts. */
const TALK =
  /[我你您他她吗嗎呢吧啊呀哦了吃喝请請怎什给給跟带帶想会會早晚谢謝这這那哪很]|(?<![a-z])(?:i|im|you|your|is|are|was|the|this|that|to|me|my|we|hi|hello|what|how|please|can|will|je|tu|vous|votre|est|le|la|les|un|une|pour|bonjour|merci|avec|que)(?![a-z])/i;

/** Yields how much is read (0 to 1), returns the guess; null for an empty text. */
export function* recognise(text: string): Generator<number, Pasted | null> {
  const bare = text.trim();
  if (bare === '') return null;
  const urls = onlyAddresses(bare.slice(0, 20_000));
  if (urls && bare.length <= 20_000) return { kind: 'links', urls };
  const addresses = onlyPayment(bare);
  if (addresses) return { kind: 'payment', addresses };
  if (isAccount(bare)) return { kind: 'account' };
  if (isName(bare)) return { kind: 'name', name: bare };
  const chat = yield* parseChat(text);
  return chat ? { kind: 'chat', chat } : { kind: 'message' };
}

/**
 * The text as what the person says it is; null where it cannot be that (no address in it, no speaker to be found: then every
 * line is taken for the contact's).
 */
export function* recogniseAs(kind: PastedKind, text: string): Generator<number, Pasted | null> {
  const bare = text.trim();
  if (bare === '') return null;
  switch (kind) {
    case 'chat': {
      const chat = yield* parseChat(text);
      return chat ? { kind, chat } : { kind: 'message' };
    }
    case 'links': {
      const urls = onlyAddresses(bare) ?? addressesInText(bare);
      return urls.length > 0 ? { kind, urls } : null;
    }
    case 'payment': {
      const addresses = addressesIn(bare, true);
      return addresses.length > 0 ? { kind, addresses } : null;
    }
    case 'name':
      return { kind, name: bare.slice(0, 2 * MAX_NAME_CHARS) };
    default:
      return { kind };
  }
}

/** Payment addresses with at most a label beside them; null for every other text. */
function onlyPayment(text: string): readonly PaymentAddress[] | null {
  if (text.length > 2000) return null;
  // A Solana address has no mark of its own: alone in the box it is meant as one.
  const found = addressesIn(text, /^\S+$/.test(text) ? true : undefined);
  if (found.length === 0) return null;
  let rest = text.toLowerCase();
  for (const { address } of found) rest = rest.replaceAll(address.toLowerCase(), '');
  const letters = rest.replace(/[\s:：,，;；|/()（）\-_.]/g, '');
  const han = letters.match(/\p{Script=Han}/gu)?.length ?? 0;
  return letters.length + 2 * han <= MAX_LABEL_CHARS ? found : null;
}

/** A card or account number, or an IBAN, alone: nothing that a list on this device could know. */
function isAccount(text: string): boolean {
  const digits = text.replace(/[\s\-.]/g, '');
  return /^\d{9,30}$/.test(digits) || /^[A-Za-z]{2}\d{2}[A-Za-z0-9]{11,30}$/.test(digits);
}

function isName(text: string): boolean {
  return (
    text.length <= MAX_NAME_CHARS &&
    /\p{L}/u.test(text) &&
    !/[\n。！？!?,，;；:：…~]/.test(text) &&
    text.split(/\s+/).length <= MAX_NAME_WORDS &&
    (text.match(/\p{Script=Han}/gu)?.length ?? 0) <= 12 &&
    !TALK.test(text)
  );
}
