/** A map that holds a set number of entries: the one that was wanted least recently goes first. Knows nothing of chats. */

export class Recent<V> {
  readonly #most: number;
  readonly #map = new Map<string, V>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): V | undefined {
    const value = this.#map.get(key);
    if (value !== undefined) this.#putLast(key, value);
    return value;
  }

  /** Looks without wanting: the order stays. */
  peek(key: string): V | undefined {
    return this.#map.get(key);
  }

  /** Gives back what had to go for it. */
  set(key: string, value: V): V[] {
    this.#putLast(key, value);
    const gone: V[] = [];
    // Maps keep the order in which keys came.
    for (const [first, old] of this.#map) {
      if (this.#map.size <= this.#most) break;
      this.#map.delete(first);
      gone.push(old);
    }
    return gone;
  }

  #putLast(key: string, value: V): void {
    this.#map.delete(key);
    this.#map.set(key, value);
  }
}
