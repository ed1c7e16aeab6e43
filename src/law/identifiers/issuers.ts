import type { Authority } from "../law.ts";

/** Who issues licences, by what their numbers print. */
export type Issuers = {
  /** The letters that provincial licences print. */
  readonly prefixes: ReadonlySet<string>;
  /** The authority of a letter; the ministry's under null, with or without foreign investment. */
  readonly byPrefix: ReadonlyMap<string | null, Authority>;
  /** Provinces by their written names, with the letter of each. */
  readonly letterOfName: ReadonlyMap<string, string>;
  /** Every letter that stands for a province, those that licences do not print included, for a set of a pattern. */
  readonly letters: string;
};

/** `otherLetters` are those that people write for a province and that no licence prints. */
export function issuersOf(authorities: Iterable<Authority>, otherLetters: string): Issuers {
  const all = [...authorities];
  const byPrefix = new Map(all.map((authority) => [authority.licencePrefix, authority] as const));
  const prefixes = new Set(all.flatMap(({ licencePrefix }) => licencePrefix ?? []));
  const letterOfName = new Map(
    all.flatMap(({ provinces, licencePrefix }) =>
      licencePrefix === null ? [] : provinces.map((name) => [name, licencePrefix] as const),
    ),
  );
  return { prefixes, byPrefix, letterOfName, letters: [...prefixes, ...otherLetters].join("") };
}
