import { authorityAnswer, authorityOfCase } from "../questions/authorityOfCase.ts";
import type { CaseEvent } from "../caseEvent.ts";
import { caseRefused } from "../caseRefusal.ts";
import type { CaseRefusal } from "../caseRefusal.ts";
import { caseStand } from "../caseStand.ts";
import type { CaseStand } from "../caseStand.ts";
import { evolveCase } from "../evolveCase.ts";
import { lackedOf } from "../papers/lackedOf.ts";
import type { Lacked } from "../papers/lackedOf.ts";

/**
 * Why an entry cannot follow once the case was handed in: it would be another authority's, or need what the other side
 * never got. While a correction is open papers can follow, and are looked at when it is answered. Null where it can.
 */
export function whyMoreThanSubmitted(stand: CaseStand, event: CaseEvent, at: string): CaseRefusal | null {
  const { case: one, matter } = stand;
  const { submitted, decided } = one;
  if (submitted === null || (decided !== null && decided.outcome !== "granted")) return null;
  const after = caseStand(matter, evolveCase(one, event));
  const authority = authorityOfCase(matter.course, one);
  const isOther = authority !== null && authorityOfCase(matter.course, after.case) !== authority;
  if (isOther) {
    const title = matter.law.authorities.get(authority)?.title ?? { zh: authority, en: authority };
    return caseRefused("more-than-submitted", at, { on: submitted.on, why: "authority", ...title });
  }
  if (after.correction !== null) return null;
  const before = new Set(event.kind === "case-taken-back" ? [] : lackedOf(stand).map(({ id }) => id));
  const more = lackedOf(after).filter(({ id }) => !before.has(id));
  const why = event.kind === "case-taken-back" ? "notice" : "papers";
  return more.length === 0 ? null : caseRefused("more-than-submitted", at, { on: submitted.on, why, ...listed(more) });
}

/** The same of answers. What a paper says of a field is compared later and asks for nothing. */
export function whyNotAnsweredNow(
  stand: CaseStand,
  on: CaseEvent["on"],
  given: Readonly<Record<string, string | null>>,
): CaseRefusal | null {
  const { questions } = stand.matter.course;
  const known = new Set([...questions.map(({ id }) => id), authorityAnswer]);
  const answers = Object.fromEntries(Object.entries(given).filter(([id]) => known.has(id)));
  const [first] = Object.keys(answers);
  if (first === undefined) return null;
  return whyMoreThanSubmitted(stand, { kind: "case-answered", subject: stand.case.id, on, data: { answers } }, first);
}

function listed(lacked: readonly Lacked[]): { readonly zh: string; readonly en: string } {
  return {
    zh: lacked.map(({ title }) => title.zh).join("、"),
    en: lacked.map(({ title }) => title.en).join(", "),
  };
}
