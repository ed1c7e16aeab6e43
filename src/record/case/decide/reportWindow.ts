import { yearOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Citation, Law } from "#law/law.ts";
import { yearlyDays } from "../days/yearlyDays.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { caseRefused } from "../caseRefusal.ts";
import type { CaseRefusal } from "../caseRefusal.ts";

/**
 * Why the report of a year cannot be filed on a day, with the window that the law gives it: `answer` where somebody only
 * says which year it is, `submit` where it is handed in, `close` where it was. Null where the window has opened, and
 * where no rule tells of one.
 */
export function beforeWindow(
  { course, duties: { law } }: CaseMatter,
  { year, on, at }: { readonly year: number; readonly on: Day; readonly at: "answer" | "submit" | "close" },
): CaseRefusal | null {
  // No other year can have a window that is still to open, and be no slip.
  if (year < yearOf(on) - 1 || year > yearOf(on) + 1) return null;
  const window = yearlyDays(law, course, year).find(({ opens }) => opens !== null && on < opens);
  if (window === undefined) return null;
  const { rule, opens, day } = window;
  const question = course.questions.find(({ answers }) => answers === "year");
  return caseRefused("report-not-open", at === "answer" ? (question?.id ?? "year") : "on", {
    ...rule.title,
    year,
    on,
    opens,
    last: day,
    entry: at,
    ...citedAs(law, rule.cites[0]),
  });
}

function citedAs(law: Law, citation: Citation | undefined) {
  const source = law.sources.get(citation?.source ?? "");
  if (citation === undefined || source === undefined) return { law: "", lawEn: "" };
  const { article } = citation;
  return { law: `《${source.title.zh}》${article ?? ""}`, lawEn: source.title.en };
}
