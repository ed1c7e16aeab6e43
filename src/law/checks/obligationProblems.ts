import type { LawFiles } from "../files/lawFiles.ts";
import type { Condition, FactName, LawProblem } from "../law.ts";
import { nameText } from "./nameText.ts";
import { obligationText } from "./obligationText.ts";
import { ladderProblems, otherDirection, restingProblems } from "./restingProblems.ts";

type RuleFile = LawFiles["obligations"][number];

/** A rule counts with lengths of time, warns in time, reaches kinds that exist and can be discharged. */
export function obligationProblems(files: LawFiles): readonly LawProblem[] {
  return [
    ...files.obligations.flatMap((rule) => countingProblems(rule, files)),
    ...restingProblems(files),
    ...files.obligations.flatMap((rule) => [
      ...ladderProblems(rule),
      ...targetProblems(rule, files),
      ...dischargeProblems(rule),
      ...endedProblems(rule),
    ]),
  ];
}

/** Of a rule that names its counting itself; what is counted with a parameter follows the parameter's. */
function countingProblems({ value: { due }, problem }: RuleFile, files: LawFiles): readonly LawProblem[] {
  const named =
    due.kind === "end-or-notice"
      ? { id: due.counting, place: ["due", "endOrNotice", "counting"], direction: "backward" as const }
      : due.kind === "yearly"
        ? { id: due.counting, place: ["due", "yearly", "counting"], direction: "forward" as const }
        : null;
  if (named === null) return [];
  const { id, place, direction } = named;
  if (!files.countings.some(({ value }) => value.id === id))
    return [problem(place, nameText.noFile("counts as", id, "countings"))];
  const what = otherDirection(id, direction, files);
  return what === null ? [] : [problem(place, obligationText.countsAs(id, what))];
}

function targetProblems({ value: { appliesTo, due }, problem }: RuleFile, { kinds }: LawFiles): readonly LawProblem[] {
  const ids = new Set(kinds.map(({ value }) => value.id));
  const groups = new Set(kinds.map(({ value }) => value.group));
  const unknownKinds = appliesTo.kinds.flatMap((id, index) =>
    ids.has(id) ? [] : [problem(["appliesTo", "kinds", index], nameText.noFile("reaches", id, "kinds"))],
  );
  const emptyGroups = appliesTo.groups.flatMap((group, index) =>
    groups.has(group) ? [] : [problem(["appliesTo", "groups", index], obligationText.emptyGroup(group))],
  );
  const nothing =
    due.kind === "case" || appliesTo.kinds.length + appliesTo.groups.length > 0
      ? []
      : [problem(["appliesTo"], obligationText.nothing)];
  return [...unknownKinds, ...emptyGroups, ...nothing];
}

/** A yearly report is discharged by filing it, what ends something by saying so, everything else by a later term. */
function dischargeProblems({ value, problem }: RuleFile): readonly LawProblem[] {
  const { due, dischargedBy, doneWhen } = value;
  // What a case leaves behind and no later term shows, somebody says.
  const ends = needs(value.when, "item.not-continuing") || (due.kind === "case" && doneWhen !== null);
  const fitting = due.kind === "yearly" ? "annual-report-filed" : ends ? "said-done" : "later-term";
  if (dischargedBy !== fitting) {
    const sentence = ends
      ? obligationText.dischargeOfEnding(fitting, dischargedBy)
      : obligationText.discharge(due.kind, fitting, dischargedBy);
    return [problem(["dischargedBy"], sentence)];
  }
  if ((doneWhen !== null) === ends) return [];
  return [ends ? problem([], obligationText.lacksDoneWhen) : problem(["doneWhen"], obligationText.needlessDoneWhen)];
}

/** True where the condition can hold only while the fact does. */
function needs(condition: Condition, fact: FactName): boolean {
  if (condition.kind === "all") return condition.of.some((one) => needs(one, fact));
  return condition.kind === "is" && condition.fact === fact && condition.value === true;
}

/** What hangs on the end of a paper says what to do once it has ended; other duties hang on none. */
function endedProblems({ value: { due, titleEnded, nextStepEnded }, problem }: RuleFile): readonly LawProblem[] {
  if (due.kind === "before-end" || due.kind === "end-or-notice")
    return nextStepEnded === null ? [problem(["nextStep"], obligationText.lacksEnded)] : [];
  const meaningless = Object.entries({ titleEnded, nextStepEnded }).filter(([, text]) => text !== null);
  const duty = due.kind === "yearly" ? "yearly duty" : "duty counted from a start";
  return meaningless.map(([field]) => problem([field], obligationText.noEnd(duty)));
}
