import type { CalendarReply, DayOtherwise } from "#contract/calendar.ts";
import { ask } from "./ask.ts";
import { calendarText } from "./calendarText.ts";
import { table } from "./table.ts";
import type { CommandContext, ExitCode } from "./terminal.ts";

type Year = CalendarReply["years"][number];

const claimsShown = 8;

/** The table of years, or with `check` what another calendar says otherwise; exit code 1 where that differs. */
export async function printCalendar(context: CommandContext, check: boolean, json: boolean): Promise<ExitCode> {
  const reply = (await (await ask(context, { path: "/law/calendar" })).json()) as CalendarReply;
  const { language, terminal } = context;
  if (json) terminal.out(JSON.stringify(reply, null, 2));
  else terminal.out(check ? comparison(reply, language) : yearTable(reply, language));
  return check && reply.differing > 0 ? 1 : 0;
}

function yearTable(reply: CalendarReply, language: CommandContext["language"]): string {
  const text = calendarText(language);
  const shown = reply.years.filter((year, at) => year.published || at === reply.years.length - 1);
  return table([[...text.columns], ...shown.flatMap((year) => yearRows(year, language))], 44);
}

/** A line for each notice of the year; one for a year that has none. */
function yearRows(year: Year, language: CommandContext["language"]): readonly (readonly string[])[] {
  const text = calendarText(language);
  if (!year.published)
    return [[String(year.year), "–", "–", text.unpublished, text.statutory(year.statutory.length, year.undecidedDays)]];
  return year.notices.map(({ number, address }, at) => [
    ...(at === 0 ? [String(year.year), text.days(year.restDays), text.days(year.workedDays)] : ["", "", ""]),
    number ?? text.noNumber,
    address,
  ]);
}

function comparison(reply: CalendarReply, language: CommandContext["language"]): string {
  const text = calendarText(language);
  const { name, version } = reply.reference;
  const head = text.compared(name, version, reply.compared);
  const differences = reply.years.flatMap((year) => year.differences.map((one) => otherwise(one, language)));
  const result = reply.differing === 0 ? text.equal : text.differing(reply.differing);
  const first = reply.years.find(({ published }) => published)?.year ?? 0;
  // Years before our first were published long ago; we have only not loaded them.
  const before = reply.years.filter(({ year }) => year < first);
  const open = reply.years.filter(({ year, published }) => !published && year > first);
  return [
    `${head}${result}`,
    ...differences,
    "",
    ...(before.length === 0 ? [] : [notLoaded(before, name, language)]),
    ...open.flatMap((year) => claims(year, name, language)),
  ].join("\n");
}

function notLoaded(years: readonly Year[], name: string, language: CommandContext["language"]): string {
  const span = [...new Set([years[0]?.year, years.at(-1)?.year])].join("–");
  const days = years.reduce((sum, year) => sum + year.claims.length, 0);
  return calendarText(language).notLoaded(span, name, days);
}

function otherwise({ day, ours, theirs, why }: DayOtherwise, language: CommandContext["language"]): string {
  const text = calendarText(language);
  const side = (worked: boolean | null) => (worked === null ? text.open : worked ? text.worked : text.rest);
  return text.difference(day, side(ours), side(theirs), why[language]);
}

function claims(year: Year, name: string, language: CommandContext["language"]): readonly string[] {
  const text = calendarText(language);
  const shown = year.claims.slice(0, claimsShown).map((one) => `  ${otherwise(one, language)}`);
  const rest = year.claims.length - shown.length;
  return [
    text.notPublished(year.year),
    year.claims.length === 0 ? text.noClaims(name) : text.claims(name, year.claims.length),
    ...shown,
    ...(rest > 0 ? [text.moreClaims(rest)] : []),
  ];
}
