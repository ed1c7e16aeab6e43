import type { CountedDay } from "#calendar/countedDays.ts";
import { daysBetween } from "#calendar/day.ts";
import type { Bilingual } from "#law/law.ts";
import { explainCountedDay, explainReason } from "./explainDay.ts";
import { detailLine } from "./explanationLine.ts";
import type { ExplanationLine } from "./explanationLine.ts";

type Run = { readonly first: CountedDay; readonly last: CountedDay };

/** Of the list of all days of a count: how many count, how many do not, and of how many nobody knows yet. */
export function explainCountedDays(days: readonly CountedDay[]): Bilingual {
  const [yes, no, open] = [true, false, null].map((counts) => days.filter((one) => one.counts === counts).length);
  const unknown = open === 0 ? { zh: "", en: "" } : { zh: `，未定 ${open} 天`, en: `, ${open} not certain` };
  return {
    zh: `逐日清单：计入 ${yes} 天，不计入 ${no} 天${unknown.zh}`,
    en: `Day by day: ${yes} counted, ${no} not${unknown.en}`,
  };
}

/**
 * The days of a count in working days that do not count as their weekday would, and those of which nobody knows: as
 * runs that share a reason. Ordinary weekends are many and only counted; the list of counted days names each.
 */
export function explainSkippedDays(days: readonly CountedDay[]): readonly ExplanationLine[] {
  const weekends = days.filter(({ reason }) => reason.kind === "weekend").length;
  const special = days.filter(({ reason }) => reason.kind !== "weekend" && reason.kind !== "weekday");
  // Days come in the order of counting, which may be backward.
  const named = runs(special.toSorted((a, b) => (a.day < b.day ? -1 : 1)));
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

function explainRun({ first, last }: Run): Bilingual {
  if (first === last) return explainCountedDay(first);
  const why = explainReason(first.reason);
  const text = { zh: `${first.day} 至 ${last.day}：${why.zh}`, en: `${first.day} to ${last.day}: ${why.en}` };
  if (first.counts === null) return text;
  return first.counts
    ? { zh: `${text.zh}，计入`, en: `${text.en}; counted` }
    : { zh: `${text.zh}，不计入`, en: `${text.en}; not counted` };
}
