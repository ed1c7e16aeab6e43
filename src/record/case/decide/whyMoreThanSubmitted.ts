import { conditionTruth } from "#law/conditionTruth.ts";
import type { Fork } from "#law/course.ts";
import type { Condition } from "#law/condition.ts";
import type { Bilingual } from "#law/law.ts";
import { authorityAnswer, authorityOfCase } from "../questions/authorityOfCase.ts";
import type { CaseEvent } from "../caseEvent.ts";
import { caseRefused } from "../caseRefusal.ts";
import type { CaseRefusal } from "../caseRefusal.ts";
import { caseStand } from "../caseStand.ts";
import type { CaseStand } from "../caseStand.ts";
import { evolveCase } from "../evolveCase.ts";
import { forksTaken } from "../questions/openQuestions.ts";
import { lackedOf } from "../papers/lackedOf.ts";
import type { Lacked } from "../papers/lackedOf.ts";
import { isRefused } from "../isRefused.ts";

/**
 * Why an entry cannot follow once the case was handed in: it would be another authority's or another way's, or need what
 * the other side never got. While a correction is open papers can follow, and are looked at when it is answered. Null where it can.
 */
export function whyMoreThanSubmitted(stand: CaseStand, event: CaseEvent, at: string): CaseRefusal | null {
  const { case: one, matter } = stand;
  const { submitted, decided } = one;
  if (submitted === null || isRefused(one)) return null;
  const after = caseStand(matter, evolveCase(one, event));
  const authority = authorityOfCase(matter.course, one);
  const isOther = authority !== null && authorityOfCase(matter.course, after.case) !== authority;
  if (isOther) {
    const title = matter.law.authorities.get(authority)?.title ?? { zh: authority, en: authority };
    return caseRefused("more-than-submitted", at, { on: submitted.on, why: "authority", ...title });
  }
  const ways = new Set(insteadOf(stand).map(({ id }) => id));
  const other = insteadOf(after).find(({ id }) => !ways.has(id));
  if (other !== undefined && event.kind === "case-answered") {
    const state = decided === null ? {} : { granted: "yes" };
    return caseRefused("more-than-submitted", at, { on: submitted.on, why: "instead", ...state, ...other.says });
  }
  const [matterLater] = event.kind === "case-answered" ? mattersLater(stand, after) : [];
  if (matterLater !== undefined)
    return caseRefused("more-than-submitted", at, { on: submitted.on, why: "matter", ...matterLater });
  if (after.correction !== null) return null;
  const before = new Set(event.kind === "case-taken-back" ? [] : lackedOf(stand).map(({ id }) => id));
  const more = lackedOf(after).filter(({ id }) => !before.has(id));
  const why = event.kind === "case-taken-back" ? "notice" : "papers";
  return more.length === 0 ? null : caseRefused("more-than-submitted", at, { on: submitted.on, why, ...listed(more) });
}

/** Where the answers lead elsewhere, be it that it was granted all the same. */
function insteadOf({ matter, ask }: CaseStand): readonly Fork[] {
  return forksTaken(matter.course, ask).filter(({ does }) => does === "instead");
}

/**
 * What the other side was not asked for and now would have been: a field that is to change, or a period that handing in
 * keeps. What nobody knew when it was handed in may come to be known.
 */
function mattersLater(before: CaseStand, after: CaseStand): readonly Bilingual[] {
  const { fields, deadlines } = before.matter.course;
  const isLater = (when: Condition<string> | null): boolean =>
    when !== null && conditionTruth(when, before.ask) === false && conditionTruth(when, after.ask) === true;
  return [
    ...fields.filter(({ changed }) => isLater(changed)),
    ...deadlines.filter(({ is, step, when }) => is === "by" && step === null && isLater(when)),
  ].map(({ title }) => title);
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
