/**
 * The first `most` of what is offered, in order, as sorting all of it and cutting would give: of thousands a page shows
 * a hundred, and the rest need not be put in order.
 */
export class FirstInOrder<One> {
  readonly #first: One[] = [];
  readonly #most: number;
  readonly #compare: (one: One, other: One) => number;

  constructor(most: number, compare: (one: One, other: One) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  offer(one: One): void {
    const last = this.#first.at(-1);
    const isFull = this.#first.length >= this.#most;
    if (isFull && (last === undefined || this.#compare(one, last) >= 0)) return;
    this.#first.splice(this.#placeOf(one), 0, one);
    if (isFull) this.#first.pop();
  }

  get all(): readonly One[] {
    return this.#first;
  }

  /** After those that are equal, so that what was offered first stays first. */
  #placeOf(one: One): number {
    let [from, to] = [0, this.#first.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      const other = this.#first[middle];
      if (other !== undefined && this.#compare(one, other) < 0) to = middle;
      else from = middle + 1;
    }
    return from;
  }
}
