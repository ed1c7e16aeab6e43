import type { Law } from "#law/law.ts";
import type { ReadingLaw } from "./readLedgerFile.ts";

/** The statutory validity in force, in years; the checker refuses a law without it. */
export function readingLaw({ kinds, identifiers, authorities, parameters }: Law): ReadingLaw {
  const validity = parameters.get("licence-validity")?.values.at(-1)?.value;
  if (validity === undefined || validity === null) throw new Error("the law does not say how long a licence is valid");
  // The law's maps are frozen by their class, which does not survive being sent to a worker; plain maps do.
  return {
    kinds: new Map(kinds),
    identifiers: new Map(identifiers),
    authorities: new Map(authorities),
    licenceYears: validity,
  };
}
