import { passedDays } from "#calendar/countedDays.ts";
import type { CountedDay } from "#calendar/countedDays.ts";
import type { Reckoning } from "#calendar/reckon.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import type { Bilingual } from "#law/law.ts";
import { explainCounts, explainStretch } from "./explainDay.ts";
import { detailLine } from "./explanationLine.ts";
import type { ExplanationLine } from "./explanationLine.ts";

/** Of the list of all days of a count: how many count, how many do not, and of how many nobody knows yet. */
export function explainCountedDays(days: readonly Pick<CountedDay, "counts">[]): Bilingual {
  const [yes, no, open] = [true, false, null].map((counts) => days.filter((one) => one.counts === counts).length);
  const unknown = open === 0 ? { zh: "", en: "" } : { zh: `，未定 ${open} 天`, en: `, ${open} not certain` };
  return {
    zh: `逐日清单：计入 ${yes} 天，不计入 ${no} 天${unknown.zh}`,
    en: `Day by day: ${yes} counted, ${no} not${unknown.en}`,
  };
}

/**
 * The days of a count in working days that do not count as their weekday would, and those of which nobody knows: as
 * stretches that share a reason. Ordinary weekends are many and only counted; the list of counted days names each.
 */
export function explainSkippedDays(calendar: WorkCalendar, reckoning: Reckoning): readonly ExplanationLine[] {
  const passed = passedDays(reckoning);
  if (passed === null) return [];
  const lines: ExplanationLine[] = [];
  let weekends = 0;
  for (const stretch of calendar.stretches(Math.min(...passed), Math.max(...passed))) {
    const { kind } = stretch.reason;
    if (kind === "weekend") weekends += stretch.last - stretch.first + 1;
    else if (kind !== "weekday") lines.push(detailLine(explainCounts(explainStretch(stretch), stretch.working)));
  }
  const rest = { zh: `周末 ${weekends} 天，不计入`, en: `${weekends} weekend day(s), not counted` };
  if (weekends > 0) lines.push(detailLine(rest));
  return lines;
}
