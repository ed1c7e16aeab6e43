import type { LawCasesReply, ReferredPage } from "#contract/lawPages.ts";
import type { CountingCaseFile, LawCase } from "#law/files/caseFile.ts";
import type { LawPageRef } from "#law/pages/lawPageRef.ts";
import type { Law } from "#law/law.ts";
import type { LawCases } from "#law/parseLawCases.ts";
import { countingCaseSentence } from "./countingCaseSentence.ts";
import { dutyCaseSentence } from "./dutyCaseSentence.ts";

type NamePage = (page: LawPageRef) => ReferredPage;
type Band = { readonly earliest: string; readonly latest: string };

/** The worked cases of a duty or of a counting; of anything else those of the duties given, which count with it. */
export function casesOfPage(
  law: Law,
  { files, countings }: LawCases,
  page: LawPageRef,
  rules: ReadonlySet<string>,
  nameOf: NamePage,
): LawCasesReply[] {
  if (page.type === "counting") {
    return countings
      .filter(({ counting }) => counting === page.id)
      .map(({ id, cases }) => ({
        ...caseHead(page, id, nameOf),
        duties: [],
        countings: cases.map((one) => countingCase(law, one)),
      }));
  }
  if (page.type !== "obligation" && page.type !== "parameter") return [];
  return files
    .filter(({ rule }) => rules.has(rule))
    .map(({ id, rule, cases }) => ({
      ...caseHead({ type: "obligation", id: rule }, id, nameOf),
      duties: cases.map((one) => dutyCase(law, rule, one, nameOf)),
      countings: [],
    }));
}

function caseHead(page: LawPageRef, id: string, nameOf: NamePage) {
  return { of: nameOf(page), file: `law/cases/${id}.yaml` };
}

function dutyCase(law: Law, rule: string, one: LawCase, nameOf: NamePage) {
  const { name, asOf, item, replacedBy, duties, questions = [] } = one;
  return {
    name,
    sentence: dutyCaseSentence(law, rule, one),
    asOf,
    kind: nameOf({ type: "kind", id: item.kind }),
    start: item.start,
    end: item.end,
    notContinuing: item.notContinuing ?? false,
    replaced: replacedBy !== undefined,
    duties: duties.map(({ lastDayToAct, safeDay, light }) => ({
      lastDayToAct,
      safeDay: safeDay === undefined ? null : band(safeDay),
      light: light ?? null,
    })),
    questions: [...questions],
  };
}

function countingCase(law: Law, one: CountingCaseFile["cases"][number]) {
  const { name, from, span, raw, formal, safe } = one;
  return {
    name,
    sentence: countingCaseSentence(law, one),
    from,
    span,
    raw: band(raw),
    formal: band(formal),
    safe: band(safe),
  };
}

/** A day of a case as a band: most have one day, those that reach into an unpublished year two. */
function band(written: string | Band): Band {
  return typeof written === "string" ? { earliest: written, latest: written } : { ...written };
}
