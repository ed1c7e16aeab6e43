import type { LawCasesReply, ReferredPage } from "#contract/lawPages.ts";
import type { BusinessCaseFile, CountingCaseFile, LawCase } from "#law/files/caseFile.ts";
import type { LawPageRef } from "#law/pages/lawPageRef.ts";
import type { Law } from "#law/law.ts";
import type { LawCases } from "#law/parseLawCases.ts";
import { lawLine } from "../lawLineText.ts";
import { answerTitle } from "./answerConditionText.ts";
import { businessCaseSentence } from "./businessCaseSentence.ts";
import { countingCaseSentence } from "./countingCaseSentence.ts";
import { dutyCaseSentence } from "./dutyCaseSentence.ts";

type NamePage = (page: LawPageRef) => ReferredPage;
type Band = { readonly earliest: string; readonly latest: string };

/**
 * The worked cases of a duty or of a counting; of what a business needs, those that say something of it; of a parameter
 * those of the duties given, which count with it.
 */
export function casesOfPage(
  law: Law,
  { files, countings, businesses }: LawCases,
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
        businesses: [],
      }));
  }
  if (page.type === "service" || page.type === "number" || page.type === "requirement") {
    const { id } = page;
    return businesses
      .map((file) => ({
        ...caseHead(page, `which-licence/${file.id}`, nameOf),
        duties: [],
        countings: [],
        businesses: file.cases.flatMap((one) => businessCase(law, one, id, nameOf)),
      }))
      .filter((file) => file.businesses.length > 0);
  }
  if (page.type !== "obligation" && page.type !== "parameter") return [];
  return files
    .filter(({ rule }) => rules.has(rule))
    .map(({ id, rule, cases }) => ({
      ...caseHead({ type: "obligation", id: rule }, id, nameOf),
      duties: cases.map((one) => dutyCase(law, rule, one, nameOf)),
      countings: [],
      businesses: [],
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

type BusinessCase = BusinessCaseFile["cases"][number];

/** A case of which licence a business needs, as it stands on the page of one thing; none where it says nothing of it. */
function businessCase(law: Law, one: BusinessCase, id: string, nameOf: NamePage): LawCasesReply["businesses"] {
  const becomes = becomesOf(one, id);
  if (becomes === null) return [];
  const answers = Object.entries(one.answers).map(([question, answer]) => ({
    question: nameOf({ type: "question", id: question }),
    answer: answer === "unknown" ? lawLine.unknownAnswer : answerTitle(law, question, answer),
  }));
  return [{ name: one.name, sentence: businessCaseSentence(answers, becomes), answers, becomes }];
}

function becomesOf(one: BusinessCase, id: string): LawCasesReply["businesses"][number]["becomes"] | null {
  if (one.needed.includes(id)) return "needed";
  if (one.exempt?.[id] !== undefined) return "exempt";
  if (one.unclear?.[id] !== undefined) return "unclear";
  if (one.open?.includes(id) === true) return "open";
  if (one.notNeeded?.includes(id) === true) return "not-needed";
  if (one.requirements?.includes(id) === true) return "required";
  return one.notRequired?.includes(id) === true ? "not-required" : null;
}

/** A day of a case as a band: most have one day, those that reach into an unpublished year two. */
function band(written: string | Band): Band {
  return typeof written === "string" ? { earliest: written, latest: written } : { ...written };
}
