export interface CacheFigures {
  readonly entries: number;
  readonly limit: number;
  readonly hits: number;
  readonly misses: number;
}

/**
 * A map of at most `limit` entries that counts what it saved. The oldest entry leaves first: keeping the order of use
 * instead would make each hit a write.
 */
export class BoundedCache<Key, Value> {
  readonly #entries = new Map<Key, Value>();
  readonly #limit: number;
  #hits = 0;
  #misses = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) this.#misses++;
    else this.#hits++;
    return value;
  }

  set(key: Key, value: Value): void {
    if (this.#entries.size >= this.#limit && !this.#entries.has(key)) {
      for (const oldest of this.#entries.keys()) {
        this.#entries.delete(oldest);
        break;
      }
    }
    this.#entries.set(key, value);
  }

  /** The figures go on: they are the server's, not the contents'. */
  clear(): void {
    this.#entries.clear();
  }

  figures(): CacheFigures {
    return { entries: this.#entries.size, limit: this.#limit, hits: this.#hits, misses: this.#misses };
  }
}
