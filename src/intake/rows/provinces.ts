import type { Authority } from "#law/law.ts";

/** Which authority a province, a licence prefix or a written name of an authority belongs to. */
export class Provinces {
  readonly #byPrefix: ReadonlyMap<string, Authority>;
  readonly #provincial: readonly Authority[];
  readonly #remembered = new Map<string, Authority | null>();

  constructor(authorities: Iterable<Authority>) {
    this.#provincial = [...authorities].filter(({ provinces }) => provinces.length > 0);
    this.#byPrefix = new Map(
      this.#provincial.flatMap((one) => (one.licencePrefix === null ? [] : [[one.licencePrefix, one] as const])),
    );
  }

  ofPrefix(prefix: string): Authority | null {
    return this.#byPrefix.get(prefix) ?? null;
  }

  /** 湖南省, 湖南, 湖南省长沙市, 湖南省通信管理局; null where no province is named. */
  ofText(text: string): Authority | null {
    const remembered = this.#remembered.get(text);
    if (remembered !== undefined) return remembered;
    const plain = text.replaceAll(/\s/g, "");
    const found =
      this.#provincial.find(({ provinces }) => provinces.includes(plain)) ??
      this.#provincial.find(({ provinces }) => provinces.some((province) => plain.startsWith(province))) ??
      null;
    if (this.#remembered.size < 5000) this.#remembered.set(text, found);
    return found;
  }
}
