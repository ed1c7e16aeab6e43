/** Changes over a map that stay apart from it until they are committed, so that a rollback is to forget them. */
export class Overlay<Value> {
  readonly #base: Map<string, Value>;
  readonly #changed = new Map<string, Value>();
  readonly #deleted = new Set<string>();

  constructor(base: Map<string, Value>) {
    this.#base = base;
  }

  get(key: string): Value | undefined {
    if (this.#deleted.has(key)) return undefined;
    return this.#changed.get(key) ?? this.#base.get(key);
  }

  set(key: string, value: Value): void {
    this.#deleted.delete(key);
    this.#changed.set(key, value);
  }

  delete(key: string): void {
    this.#changed.delete(key);
    if (this.#base.has(key)) this.#deleted.add(key);
  }

  values(): Iterable<Value> {
    return this.#changed.size + this.#deleted.size === 0 ? this.#base.values() : this.#merged();
  }

  *#merged(): Iterable<Value> {
    for (const [key, value] of this.#base) {
      if (!this.#deleted.has(key)) yield this.#changed.get(key) ?? value;
    }
    for (const [key, value] of this.#changed) if (!this.#base.has(key)) yield value;
  }

  commit(): void {
    for (const key of this.#deleted) this.#base.delete(key);
    for (const [key, value] of this.#changed) this.#base.set(key, value);
    this.#changed.clear();
    this.#deleted.clear();
  }
}
