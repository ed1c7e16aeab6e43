import { parseDay, weekdayOf } from "#calendar/day.ts";
import type { MonthCount, ReckoningReply, SteppedDay } from "#contract/reckoning.ts";
import { dayReportText } from "./dayReportText.ts";
import type { DayReportText } from "./dayReportText.ts";
import { table } from "./table.ts";
import type { CommandContext } from "./terminal.ts";

type Language = CommandContext["language"];

/** More months than this are listed at their ends alone. */
const mostMonths = 12;
const monthsAtEachEnd = 3;

/** A reckoned day as people read it: what it is not sure of, the three days, why they differ, and the count by months. */
export function dayReport(reply: ReckoningReply, language: Language, all: boolean): string {
  const text = dayReportText(language);
  const { reason } = reply;
  return [
    ...(reason === null ? [] : [text.provisional(reason[language]), ""]),
    ...headLines(reply, language),
    table(threeDays(reply, text), 20),
    ...whyLines(reply, language),
    ...(reply.counted.length === 0
      ? []
      : ["", text.counted, ...(all ? everyDay(reply, language) : byMonth(reply, language))]),
  ].join("\n");
}

function headLines(reply: ReckoningReply, language: Language): readonly string[] {
  const text = dayReportText(language);
  const { value, unit, direction, itself, how } = reply;
  const from = named(reply.from, text);
  const why = itself.why[language];
  if (value === 0) return [text.itself(from, why)];
  const details = how.raw.filter(({ depth }) => depth > 0);
  return [
    text.head(from, why, text.span(value, unit), direction === "forward"),
    ...details.map((line) => `    ${line.text[language]}`),
  ];
}

function threeDays({ rawBand, formalBand, safeBand }: ReckoningReply, text: DayReportText): readonly string[][] {
  const bands = [
    [text.raw, rawBand],
    [text.formal, formalBand],
    [text.safe, safeBand],
  ] as const;
  return bands.map(([name, { earliest, latest }]) => {
    const day = earliest === latest ? named(earliest, text) : text.band(named(earliest, text), named(latest, text));
    return ["", name, day];
  });
}

/** Why the formal and the safe day are not the raw day. Where all three are one there is nothing to say. */
function whyLines({ raw, formal, safe, latest, rawBand, how }: ReckoningReply, language: Language): readonly string[] {
  if (formal === raw && safe === raw && latest === rawBand.latest) return [];
  const text = dayReportText(language);
  const lines = [
    [text.formal, how.formal],
    [text.safe, how.safe],
  ] as const;
  return lines.flatMap(([name, steps]) =>
    steps.map((step) => (step.depth === 0 ? `  ${name}: ${step.text[language]}` : `    ${step.text[language]}`)),
  );
}

function everyDay({ counted }: ReckoningReply, language: Language): readonly string[] {
  const text = dayReportText(language);
  let number: number | null = 0;
  const rows = counted.map(({ day, counts, why }) => {
    if (counts === null) number = null;
    else if (counts && number !== null) number += 1;
    const numbered = number === null ? text.unnumbered : text.number(number);
    const mark = counts === null ? text.unknown : counts ? numbered : text.skipped;
    return ["", mark, named(day, text), why[language]];
  });
  return [table(rows, 20)];
}

function byMonth({ months, counted, unit }: ReckoningReply, language: Language): readonly string[] {
  const byName = Map.groupBy(counted, ({ day }) => day.slice(0, 7));
  const lines = (some: readonly MonthCount[]) =>
    some.flatMap((month) => monthLines(month, unit === "working-day" ? (byName.get(month.month) ?? []) : [], language));
  if (months.length <= mostMonths) return lines(months);
  const between = months.slice(monthsAtEachEnd, -monthsAtEachEnd);
  const sum = (name: "counted" | "skipped" | "unknown") => between.reduce((total, month) => total + month[name], 0);
  return [
    ...lines(months.slice(0, monthsAtEachEnd)),
    `  ${dayReportText(language).between(between.length, sum("counted"), sum("skipped"), sum("unknown"))}`,
    ...lines(months.slice(-monthsAtEachEnd)),
  ];
}

/** The month's numbers, and the days that are not plain working days, together where they share a reason. */
function monthLines(month: MonthCount, days: readonly SteppedDay[], language: Language): readonly string[] {
  const text = dayReportText(language);
  const special = days.filter(({ kind }) => kind !== "weekday").toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const lines = [...Map.groupBy(special, ({ counts, why }) => `${counts} ${why[language]}`).values()].map((alike) => {
    const [first] = alike;
    if (first === undefined) return "";
    const say = first.counts === null ? text.open : first.counts ? text.counts : text.skips;
    return `    ${say(first.why[language], text.daysOfMonth(runs(alike).join(text.daysJoin)))}`;
  });
  return [`  ${text.month(month.month, month.counted, month.skipped, month.unknown)}`, ...lines];
}

/** `15–23`: days of one month that follow each other. */
function runs(days: readonly SteppedDay[]): readonly string[] {
  const found: { first: number; last: number }[] = [];
  for (const { day } of days) {
    const dayOfMonth = Number(day.slice(8));
    const run = found.at(-1);
    if (run?.last === dayOfMonth - 1) run.last = dayOfMonth;
    else found.push({ first: dayOfMonth, last: dayOfMonth });
  }
  return found.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`));
}

function named(day: string, text: DayReportText): string {
  const parsed = parseDay(day);
  return text.day(day, parsed === null ? "" : (text.weekdays[weekdayOf(parsed) - 1] ?? ""));
}
