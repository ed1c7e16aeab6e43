import type { LawChangeReply, MovedDateReply, MovedDatesReply } from "#contract/movedDates.ts";
import { ask } from "./ask.ts";
import { movedText } from "./movedText.ts";
import { table } from "./table.ts";
import type { CommandContext, ExitCode } from "./terminal.ts";

type Language = CommandContext["language"];
type Duty = NonNullable<MovedDateReply["was"]>;

/** More lines than this nobody reads on a terminal; `--json` has them all. */
const linesShown = 40;

const jsonLimit = "20000";

export async function printMoved(
  context: CommandContext,
  company: string | undefined,
  json: boolean,
): Promise<ExitCode> {
  if (json) {
    const reply = await askMoved(context, { company, limit: jsonLimit });
    context.terminal.out(JSON.stringify(reply, null, 2));
  } else context.terminal.out(await movedReport(context, company, 1));
  return 0;
}

/** What the last changes of the law did to dates, as people read it. */
export async function movedReport(
  context: CommandContext,
  company: string | undefined,
  changes: number,
): Promise<string> {
  const limit = String(linesShown);
  const reply = await askMoved(context, { company, changes: String(Math.min(Math.max(changes, 1), 20)), limit });
  const text = movedText(context.language);
  if (reply.changes.length === 0) return text.nothing;
  const parts = reply.changes.map((change) => changeLines(change, context.language));
  return [...parts, ...(reply.finished ? [] : [text.unfinished])].join("\n\n");
}

/** One line for whoever asked for something else; null where the law never changed. */
export async function movedHeadline(context: CommandContext): Promise<string | null> {
  const reply = await askMoved(context, { limit: "0" });
  const headline = reply.changes[0]?.headline[context.language];
  return headline === undefined ? null : movedText(context.language).seeMoved(headline);
}

async function askMoved(
  context: CommandContext,
  query: Readonly<Record<string, string | undefined>>,
): Promise<MovedDatesReply> {
  return (await (await ask(context, { path: "/moved-dates", query })).json()) as MovedDatesReply;
}

function changeLines(change: LawChangeReply, language: Language): string {
  const { dates } = change;
  if (dates.length === 0) return change.headline[language];
  const rest = change.moved + change.settled - dates.length;
  const more = rest > 0 ? [movedText(language).more(rest)] : [];
  return [change.headline[language], movedDatesTable(dates, language), ...more].join("\n");
}

/** A line for each date, with its company where there are several. */
export function movedDatesTable(dates: readonly MovedDateReply[], language: Language): string {
  const text = movedText(language);
  const several = new Set(dates.map(({ companyId }) => companyId)).size > 1;
  const rows = [[...text.columns], ...dates.map((date) => dateRow(date, language))];
  const companies = [text.company, ...dates.map(({ company }) => company)];
  const shown = several ? rows.map((row, index) => row.toSpliced(3, 0, companies[index] ?? "")) : rows;
  return table(shown, 44);
}

function dateRow(date: MovedDateReply, language: Language): readonly string[] {
  const text = movedText(language);
  const name =
    date.identifier === null || date.identifier === date.item ? date.item : `${date.item} ${date.identifier}`;
  const stays = date.was !== null && date.is !== null && date.was.lastDayToAct === date.is.lastDayToAct;
  // Where the last day to act is the same, the safe days are what moved.
  const side = (duty: Duty | null) => (stays && duty !== null ? safeDayText(duty, language) : dutyText(duty, language));
  return [text.effects[date.effect], side(date.was), side(date.is), name, date.what[language], date.because[language]];
}

function safeDayText({ safeDay: { earliest, latest } }: Duty, language: Language): string {
  return earliest === latest ? earliest : movedText(language).band(earliest, latest);
}

/** The last day, and the safe day where it is another or a band. */
function dutyText(duty: Duty | null, language: Language): string {
  const text = movedText(language);
  if (duty === null) return text.none;
  const safe = safeDayText(duty, language);
  return safe === duty.lastDayToAct ? duty.lastDayToAct : `${duty.lastDayToAct}${text.safe(safe)}`;
}
