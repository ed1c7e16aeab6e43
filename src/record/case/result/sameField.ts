import type { ResultFieldId } from "#law/course.ts";
import { findAuthority } from "#law/findAuthority.ts";
import type { Law } from "#law/law.ts";
import { serviceNamed } from "./serviceNamed.ts";
import { listedIn, sameText } from "./sameText.ts";

/**
 * Whether two papers say the same of a field: the same words, or other names that the law knows of the same authority,
 * provinces or services, in any order. What people would only wave through is no difference to explain.
 */
export function sameField(law: Law, field: ResultFieldId, one: string, other: string): boolean {
  if (sameText(one, other)) return true;
  const known = knownAs[field];
  if (known === undefined) return false;
  const named = (text: string): string =>
    listedIn(text)
      .map((name) => known(law, name) ?? name)
      .join("、");
  return sameText(named(one), named(other));
}

type KnownAs = (law: Law, name: string) => string | undefined;

const authority: KnownAs = (law, name) => findAuthority(law, name)?.id;

const service: KnownAs = (law, name) => serviceNamed(law, name) ?? undefined;

const knownAs: Readonly<Partial<Record<ResultFieldId, KnownAs>>> = {
  issuer: authority,
  coverage: authority,
  services: service,
};
