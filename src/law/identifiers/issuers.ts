import type { Authority } from "../law.ts";
import type { LicencePrefixes } from "./licenceGrammar.ts";

/** Who issues licences, by what their numbers print. */
export type Issuers = {
  readonly prefixes: LicencePrefixes;
  /** The authority of a letter; the ministry's under null, with or without foreign investment. */
  readonly byPrefix: ReadonlyMap<string | null, Authority>;
  /** Provinces by their written names, with the letter of each. */
  readonly letterOfName: ReadonlyMap<string, string>;
  /** Every letter that stands for a province, those that licences do not print included, for a set of a pattern. */
  readonly letters: string;
};

/** Letters that people write for a province and that no licence prints, where the law has another. */
const otherLetters = "蜀云贵秦陇申港澳台";

export function issuersOf(authorities: Iterable<Authority>): Issuers {
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
