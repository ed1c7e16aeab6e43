import type { LawFiles } from "../files/lawFiles.ts";
import type { Condition, FactName, LawProblem } from "../law.ts";

type RuleFile = LawFiles["obligations"][number];

/** A rule counts with lengths of time, warns in time, reaches kinds that exist and can be discharged. */
export function obligationProblems(files: LawFiles): readonly LawProblem[] {
  return files.obligations.flatMap((rule) => [
    ...deadlineProblems(rule, files),
    ...ladderProblems(rule, files),
    ...targetProblems(rule, files),
    ...dischargeProblems(rule),
    ...endedProblems(rule),
  ]);
}

function deadlineProblems({ value: { due }, problem }: RuleFile, files: LawFiles): readonly LawProblem[] {
  switch (due.kind) {
    case "before-end":
      return parameterProblem(due.count.parameter, "backward", files).map((what) =>
        problem(["due", "beforeEnd", "parameter"], what),
      );
    case "after-start":
      return parameterProblem(due.count.parameter, "forward", files).map((what) =>
        problem(["due", "afterStart", "parameter"], what),
      );
    case "end-or-notice":
      return countingProblem(due.counting, "backward", files).map((what) =>
        problem(["due", "endOrNotice", "counting"], `counts as ${due.counting}, which ${what}`),
      );
    case "yearly":
      return countingProblem(due.counting, "forward", files).map((what) =>
        problem(["due", "yearly", "counting"], `counts as ${due.counting}, which ${what}`),
      );
  }
}

/** Nothing, or why the parameter cannot be counted that way. */
function parameterProblem(id: string, direction: "forward" | "backward", files: LawFiles): readonly string[] {
  const parameter = files.parameters.find(({ value }) => value.id === id)?.value;
  if (parameter === undefined) return [`counts with ${id}, which is no file of parameters/`];
  if (parameter.unit === "count") return [`counts with ${id}, which is a number of things and not a length of time`];
  if (parameter.counting === null) return [`counts with ${id}, which names no counting`];
  return countingProblem(parameter.counting, direction, files).map(
    (what) => `counts with ${id}, whose counting ${what}`,
  );
}

/** Nothing, or what is wrong with the counting. A parameter's own check names a counting that does not exist. */
function countingProblem(id: string, direction: "forward" | "backward", { countings }: LawFiles): readonly string[] {
  const counting = countings.find(({ value }) => value.id === id)?.value;
  if (counting === undefined) return ["is no file of countings/"];
  return counting.direction.is === direction ? [] : [`runs ${counting.direction.is}, not ${direction}`];
}

function ladderProblems({ value: { ladder }, problem }: RuleFile, { parameters }: LawFiles): readonly LawProblem[] {
  const parameter = parameters.find(({ value }) => value.id === ladder.first)?.value;
  if (parameter === undefined)
    return [problem(["ladder", "first"], `starts with ${ladder.first}, which is no file of parameters/`)];
  const first = parameter.values.at(-1)?.value ?? null;
  if (parameter.unit !== "calendar-day" || first === null) {
    return [
      problem(["ladder", "first"], `starts with ${ladder.first}, which is not a number of calendar days in force`),
    ];
  }
  return ladder.further.flatMap((rung, index) => {
    const above = ladder.further[index - 1] ?? first;
    return rung < above
      ? []
      : [problem(["ladder", "further", index], `rung ${rung} does not come after rung ${above}`)];
  });
}

function targetProblems({ value: { appliesTo }, problem }: RuleFile, { kinds }: LawFiles): readonly LawProblem[] {
  const ids = new Set(kinds.map(({ value }) => value.id));
  const groups = new Set(kinds.map(({ value }) => value.group));
  const unknownKinds = appliesTo.kinds.flatMap((id, index) =>
    ids.has(id) ? [] : [problem(["appliesTo", "kinds", index], `reaches ${id}, which is no file of kinds/`)],
  );
  const emptyGroups = appliesTo.groups.flatMap((group, index) =>
    groups.has(group)
      ? []
      : [problem(["appliesTo", "groups", index], `reaches the group ${group}, which no kind is in`)],
  );
  const nothing =
    appliesTo.kinds.length + appliesTo.groups.length > 0 ? [] : [problem(["appliesTo"], "reaches no kind at all")];
  return [...unknownKinds, ...emptyGroups, ...nothing];
}

/** A yearly report is discharged by filing it, what ends something by saying so, everything else by a later term. */
function dischargeProblems({ value, problem }: RuleFile): readonly LawProblem[] {
  const { due, dischargedBy, doneWhen } = value;
  const ends = needs(value.when, "item.not-continuing");
  const fitting = due.kind === "yearly" ? "annual-report-filed" : ends ? "said-done" : "later-term";
  const kind = ends ? "of what is not continued" : `with the deadline ${due.kind}`;
  if (dischargedBy !== fitting)
    return [problem(["dischargedBy"], `a duty ${kind} is discharged by ${fitting}, not ${dischargedBy}`)];
  if ((doneWhen !== null) === ends) return [];
  return [
    ends
      ? problem([], "lacks doneWhen: what has to be true before somebody says that it is done")
      : problem(["doneWhen"], "is discharged by the record, so nobody says that it is done"),
  ];
}

/** True where the condition can hold only while the fact does. */
function needs(condition: Condition, fact: FactName): boolean {
  if (condition.kind === "all") return condition.of.some((one) => needs(one, fact));
  return condition.kind === "is" && condition.fact === fact && condition.value === true;
}

/** What hangs on the end of a paper says what to do once it has ended; other duties hang on none. */
function endedProblems({ value: { due, titleEnded, nextStepEnded }, problem }: RuleFile): readonly LawProblem[] {
  if (due.kind === "before-end" || due.kind === "end-or-notice")
    return nextStepEnded === null ? [problem([], "lacks nextStepEnded: what to do once the paper has ended")] : [];
  const meaningless = Object.entries({ titleEnded, nextStepEnded }).filter(([, text]) => text !== null);
  const duty = due.kind === "yearly" ? "yearly duty" : "duty counted from a start";
  return meaningless.map(([field]) => problem([field], `a ${duty} hangs on no end, so nothing is said of one`));
}
