import { seededRandom } from "../bench/seededRandom.ts";

/** Everything that a simulation leaves to chance, repeatable by its seed. */
export class Chance {
  readonly next: () => number;

  constructor(seed: number) {
    this.next = seededRandom(seed);
  }

  /** True so often of a thousand times. */
  perMille(often: number): boolean {
    return this.next() * 1_000 < often;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** 16 hexadecimal digits. */
  id(): string {
    return Array.from({ length: 4 }, () => this.between(0, 0xff_ff).toString(16).padStart(4, "0")).join("");
  }

  oneOf<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.next() * values.length)];
    if (value === undefined) throw new Error("there is nothing to choose from");
    return value;
  }
}
