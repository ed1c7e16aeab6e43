import type { Law } from "#law/law.ts";
import type { Case } from "#record/case/case.ts";
import type { CompanyLedger } from "../deps.ts";
import { lawOfCase } from "./lawOfCase.ts";
import type { LawArchive, LawDeps } from "./lawOfCase.ts";

/** The law in use, and the one that each running case keeps. */
export type CaseLaws = { readonly inUse: Law; readonly of: (one: Case) => Law };

/** The laws that the running cases of these ledgers go by. Those of other cases are not to be asked for. */
export async function caseLaws(
  deps: LawDeps,
  archive: LawArchive,
  ledgers: readonly CompanyLedger[],
): Promise<CaseLaws> {
  const laws = new Map<string, Law>();
  for (const { cases } of ledgers) {
    for (const one of cases) {
      if (one.closed === null && !laws.has(one.law)) laws.set(one.law, (await lawOfCase(deps, archive, one)).law);
    }
  }
  return {
    inUse: deps.law,
    of: ({ id, law: hash }) => {
      const law = laws.get(hash);
      if (law === undefined) throw new Error(`the law of case ${id} was not read`);
      return law;
    },
  };
}
