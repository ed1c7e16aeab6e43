import type { CountedDay } from "#calendar/countedDays.ts";
import { daysBetween } from "#calendar/day.ts";
import { explainDayReason, explainReason } from "./explainDay.ts";
import { detailLine } from "./explanationLine.ts";
import type { ExplanationLine } from "./explanationLine.ts";

type Run = { readonly first: CountedDay; readonly last: CountedDay };

/**
 * The days of a count in working days that do not count as their weekday would, and those of which nobody knows: as
 * runs that share a reason. Ordinary weekends are many and only counted; the list of counted days names each.
 */
export function explainSkippedDays(days: readonly CountedDay[]): readonly ExplanationLine[] {
  const ordered = days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const weekends = ordered.filter(({ reason }) => reason.kind === "weekend").length;
  const named = runs(ordered.filter(({ reason }) => reason.kind !== "weekend" && reason.kind !== "weekday"));
  const rest = { zh: `周末 ${weekends} 天，不计入`, en: `${weekends} weekend day(s), not counted` };
  return [...named.map((run) => detailLine(explainRun(run))), ...(weekends === 0 ? [] : [detailLine(rest)])];
}

function runs(days: readonly CountedDay[]): readonly Run[] {
  const found: Run[] = [];
  for (const one of days) {
    const run = found.at(-1);
    const goesOn =
      run !== undefined &&
      daysBetween(run.last.day, one.day) === 1 &&
      run.last.counts === one.counts &&
      explainReason(run.last.reason).zh === explainReason(one.reason).zh;
    if (goesOn) found[found.length - 1] = { first: run.first, last: one };
    else found.push({ first: one, last: one });
  }
  return found;
}

function explainRun({ first, last }: Run) {
  const counts =
    first.counts === null
      ? { zh: "", en: "" }
      : first.counts
        ? { zh: "，计入", en: ": counted" }
        : { zh: "，不计入", en: ": not counted" };
  const why = explainReason(first.reason);
  const text =
    first === last
      ? explainDayReason(first)
      : { zh: `${first.day} 至 ${last.day}：${why.zh}`, en: `${first.day} to ${last.day}: ${why.en}` };
  return { zh: text.zh + counts.zh, en: text.en + counts.en };
}
