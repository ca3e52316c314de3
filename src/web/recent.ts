/** What takes long to make. Asked twice at the same time, it is made once; only the few that were asked for last are kept. */
export class Recent<Value> {
  readonly #most: number;
  readonly #letGo: (value: Promise<Value>) => void;
  readonly #kept = new Map<string, Promise<Value>>();

  constructor(most: number, letGo: (value: Promise<Value>) => void = () => {}) {
    this.#most = most;
    this.#letGo = letGo;
  }

  /** A failure is forgotten: the next one who asks may be luckier. */
  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const value = this.#kept.get(key) ?? make();
    // A Map holds its keys in the order in which they were put into it.
    this.#kept.delete(key);
    this.#kept.set(key, value);
    value.catch(() => {
      if (this.#kept.get(key) === value) this.#kept.delete(key);
    });
    const [oldest] = this.#kept;
    if (oldest && this.#kept.size > this.#most) {
      this.#kept.delete(oldest[0]);
      this.#letGo(oldest[1]);
    }
    return value;
  }

  values(): readonly Promise<Value>[] {
    return [...this.#kept.values()];
  }
}
