/** Keeps the first `count` of many values in the order of `compare`, in memory that does not grow with their number. */
export class Top<Value> {
  readonly #count: number;
  readonly #compare: (a: Value, b: Value) => number;
  #kept: Value[] = [];

  constructor(count: number, compare: (a: Value, b: Value) => number) {
    this.#count = count;
    this.#compare = compare;
  }

  add(value: Value): void {
    this.#kept.push(value);
    if (this.#kept.length >= 4 * this.#count) this.#kept = this.values();
  }

  values(): Value[] {
    return this.#kept.toSorted(this.#compare).slice(0, this.#count);
  }
}
