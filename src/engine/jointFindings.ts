import type { Day } from "#calendar/day.ts";
import { jointsBetween, overlapsOf, restDaysOnly } from "#calendar/joints.ts";
import type { Joint } from "#calendar/joints.ts";
import type { JointFinding } from "./outcome.ts";
import { renewsOnly, termsInForce } from "./replacement.ts";
import type { Situation } from "./situation.ts";

/**
 * Where the terms of an item do not join each other, or those of the item that takes over. Between the terms of an item
 * that renews by itself no gap is reported: its clause is presumed to have carried it over.
 */
export function jointFindings(situation: Situation): readonly JointFinding[] {
  const { item, current, replacement } = situation;
  const findings: JointFinding[] = [];
  if (item.terms.length > 1) {
    for (const joint of jointsBetween(item.terms)) {
      if (joint.kind === "overlap" || !renewsOnly(item)) findings.push(findingOf(joint, [item.id], situation));
    }
  }
  if (replacement === null) return findings;
  const { by, gap } = replacement;
  if (gap !== null) findings.push(findingOf(gap, [item.id, by.id], situation));
  const replaced = renewsOnly(item) ? { start: current.term.start, end: null } : current.term;
  for (const joint of overlapsOf(replaced, termsInForce(by)))
    findings.push(findingOf(joint, [item.id, by.id], situation));
  return findings;
}

function findingOf(joint: Joint, items: JointFinding["items"], { law, asOf }: Situation): JointFinding {
  return {
    ...joint,
    id: `${joint.kind}.${items.join(".")}.${joint.first.replaceAll("-", "")}`,
    items,
    when: whenOf(joint, asOf),
    restDaysOnly: joint.kind === "gap" ? restDaysOnly(joint, law.calendar) : null,
  };
}

function whenOf({ first, last }: Joint, asOf: Day): JointFinding["when"] {
  if (first > asOf) return "coming";
  return last !== null && last < asOf ? "past" : "running";
}
