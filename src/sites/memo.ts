/** What was made of a short text, kept for the next time: the same few names and dates stand in every row of a chat. Knows no site. */

/** Longer texts are made each time rather than held. */
const LONGEST = 200;
const MOST = 200;

export class Memo<T> {
  readonly #known = new Map<string, T>();
  readonly #make: (raw: string) => T;

  /** @param make gives the same for the same text, never undefined. */
  constructor(make: (raw: string) => T) {
    this.#make = make;
  }

  get(raw: string): T {
    const before = this.#known.get(raw);
    if (before !== undefined) return before;
    const made = this.#make(raw);
    if (raw.length > LONGEST) return made;
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(raw, made);
    return made;
  }
}
