import type { Law } from "#law/law.ts";
import type { CaseLaws } from "#service/cases/caseLaws.ts";

/** The simulated companies have no cases, so no earlier law is asked for. */
export function withoutCases(law: Law): CaseLaws {
  return {
    inUse: law,
    of: ({ id }) => {
      throw new Error(`the simulated company has a case ${id}`);
    },
  };
}
