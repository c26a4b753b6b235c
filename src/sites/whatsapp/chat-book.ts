/**
 * What the rows of the open chat add up to: sides, times, messages, and the counts that health is judged by. Rows that come to
 * the end are added to what stands; whenever an earlier row is another one, the book is begun anew. Asks the page only for places.
 */
import type { ChatMessage, ContactStanding, ThreadFacts } from '../../detection/chat/message.ts';
import type { Place } from '../lean.ts';
import { isPhoneNumber, sameName } from '../names.ts';
import { SideTeller, tellByPlace } from './direction.ts';
import type { Entry, Placed } from './list-rows.ts';
import type { RowFacts } from './read-row.ts';
import { TimeTeller } from './resolve-dates.ts';
import { MessageMaker } from './to-messages.ts';

/** What is asked of the page each time. */
export interface PageWords {
  readonly language: string;
  /** Unix ms: no message lies in the future. */
  readonly now: number;
  /** Group or not as the heading says it, where rows do not. */
  readonly kindOf: (seen: Seen) => ThreadFacts['kind'] | 'unsupported';
  readonly placeOf: (node: Element) => Place | null;
}

/** Signs of what kind of chat it is, over all rows, those that could not be read too. */
export interface Seen {
  readonly jids: Set<'channel' | 'group' | 'direct'>;
  authors: boolean;
  /** The name in some stamp is the chat's title. */
  titleWrites: boolean;
}

const BREAK = 'break';

export class ChatBook {
  readonly title: string;
  readonly #entries: Entry[] = [];
  /** The list that was taken in last: it only grows (list-rows.ts). */
  #list: readonly Entry[] = [];
  readonly #nodes: Element[] = [];
  readonly #places = new Map<string, Element>();
  readonly #sides: SideTeller;
  readonly #times = new TimeTeller();
  readonly #speakers = new Map<string, boolean>();
  readonly #seen: Seen = { jids: new Set(), authors: false, titleWrites: false };
  #maker = new MessageMaker();
  #made = 0;
  #apart = true;
  /** The rows that were read, in page order. */
  readonly rows: RowFacts[] = [];
  readonly counts = { placed: 0, byId: 0, shells: 0, unreadable: 0, lost: 0, withText: 0, stamped: 0, byStructure: 0 };
  sides: readonly ChatMessage['from'][] = [];
  /** Rows whose side is known. */
  told = { all: 0, withText: 0 };
  kind: ThreadFacts['kind'] | 'unsupported' = 'unknown';

  constructor(title: string) {
    this.title = title;
    this.#sides = new SideTeller(title);
  }

  /** Whether this book, of a chat of this title, is the beginning of what stands in the page now. */
  isStartOf(list: readonly Entry[], title: string): boolean {
    const entries = this.#entries;
    if (title !== this.title || entries.length > list.length) return false;
    if (list === this.#list) return true;
    for (let i = 0; i < entries.length; i += 1) if (entries[i] !== list[i]) return false;
    return true;
  }

  /** @param most of the list that is taken in now; what is told of it is right for so much of it. */
  take(list: readonly Entry[], page: PageWords, most = list.length): void {
    this.#list = list;
    for (let i = this.#entries.length; i < most; i += 1) this.#add(list[i] as Entry);
    this.kind = page.kindOf(this.#seen);
    const changed = this.#sides.settle(this.kind === 'direct');
    const retimed = this.#times.settle(page.language, page.now);
    const open = this.#sides.open;
    // Measured once or not, a place may tell otherwise today: such rows and all around them are gone through each time.
    const byPlace = open.length > 0 && this.kind !== 'unsupported';
    const placeOf = (row: RowFacts) => page.placeOf(this.#nodes[this.rows.indexOf(row)] as Element);
    const sides = byPlace ? tellByPlace(this.rows, this.#sides.sides, open, placeOf) : this.#sides.sides;
    const from = byPlace || this.sides !== sides ? 0 : Math.min(changed, retimed);
    this.sides = sides;
    if (from < this.#made) {
      this.#maker = new MessageMaker(this.#maker);
      this.#made = 0;
      this.told = { all: 0, withText: 0 };
    }
    for (; this.#made < this.rows.length; this.#made += 1) {
      const row = this.rows[this.#made] as RowFacts;
      const side = sides[this.#made] ?? 'unknown';
      this.#maker.add(row, side, this.#times.times[this.#made] ?? null);
      if (side === 'unknown') continue;
      this.told.all += 1;
      if (row.text !== '') this.told.withText += 1;
    }
  }

  /** Goes on growing; another array where an earlier one is another. */
  get messages(): readonly ChatMessage[] {
    return this.#maker.messages;
  }

  get contradicted(): number {
    return this.#sides.contradicted;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  placeOf(key: string): Element | undefined {
    return this.#places.get(key);
  }

  /** Whether more than half of those who speak in a group are shown as strangers. */
  get speakersAre(): ContactStanding {
    let strangers = 0;
    for (const isStranger of this.#speakers.values()) if (isStranger) strangers += 1;
    return strangers * 2 > this.#speakers.size ? 'unknown' : 'saved';
  }

  #add(entry: Entry): void {
    this.#entries.push(entry);
    if (typeof entry === 'string') {
      if (entry === 'lost') this.counts.lost += 1;
      else if (entry !== BREAK) this.#times.begin(entry.slice(BREAK.length));
      this.#apart = true;
      return;
    }
    this.#see(entry.facts);
    if (entry.facts.unread !== null) {
      this.counts[entry.facts.unread === 'shell' ? 'shells' : 'unreadable'] += 1;
      this.#apart = true;
      return;
    }
    this.#addRow(entry);
    this.#apart = false;
  }

  #see({ jid, idState, signs, prePlain }: RowFacts): void {
    this.counts.placed += 1;
    if (idState === 'found') this.counts.byId += 1;
    if (jid !== null)
      this.#seen.jids.add(
        /@(?:newsletter|broadcast)$/.test(jid) ? 'channel' : jid.endsWith('@g.us') ? 'group' : 'direct',
      );
    this.#seen.authors ||= signs.authors.length > 0;
    this.#seen.titleWrites ||= prePlain !== null && sameName(prePlain.sender, this.title);
  }

  #addRow({ node, facts }: Placed): void {
    this.rows.push(facts);
    this.#nodes.push(node);
    this.#places.set(facts.key, node);
    this.#sides.add(facts, this.#apart);
    this.#times.add({ day: facts.prePlain?.day ?? null, clock: facts.prePlain?.clock ?? null, alone: facts.clock });
    const [name] = facts.signs.authors;
    if (name !== undefined) this.#speakers.set(name, facts.signs.authorUnsaved || isPhoneNumber(name));
    if (facts.text === '') return;
    this.counts.withText += 1;
    if (facts.prePlain !== null && !facts.stampUnread) this.counts.stamped += 1;
    if (facts.textFallback) this.counts.byStructure += 1;
  }
}
