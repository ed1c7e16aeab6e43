import type { LawDiffReply } from "#contract/lawDiff.ts";
import { ask } from "./ask.ts";
import { caseProblems } from "./lawCheck.ts";
import { lawDiffText } from "./lawDiffText.ts";
import { movedDatesTable } from "./lawMoved.ts";
import type { CommandContext, ExitCode } from "./terminal.ts";

/** More lines than this nobody reads on a terminal; `--json` has them all. */
const datesShown = 40;
const placesShown = 8;

const jsonLimit = 20_000;

export type LawDiffRequest = {
  /** `now`, `before`, the beginning of a hash, or a folder with a law. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly company: string | undefined;
};

/** How two laws differ and which dates that moves; nothing is written. With one name it is held against the law in use. */
export async function printLawDiff(
  context: CommandContext,
  { from, to, company }: LawDiffRequest,
  json: boolean,
): Promise<ExitCode> {
  const sides =
    from !== undefined && to === undefined && (await isCandidate(context, from))
      ? { from: "now", to: from }
      : { from: from ?? "before", to: to ?? "now" };
  const sent = {
    from: await lawOf(context, sides.from),
    to: await lawOf(context, sides.to),
    ...(company === undefined ? {} : { company }),
    limit: json ? jsonLimit : datesShown,
  };
  const reply = (await (await ask(context, { path: "/law/diff", json: sent })).json()) as LawDiffReply;
  context.terminal.out(json ? JSON.stringify(reply, null, 2) : report(reply, context.language));
  if (!json && reply.problems.length > 0) context.terminal.err(caseProblems(reply.problems, context.language));
  return reply.problems.length === 0 ? 0 : 1;
}

async function isCandidate(context: CommandContext, name: string): Promise<boolean> {
  return (await context.readLawFolder(name)) !== null;
}

async function lawOf(context: CommandContext, name: string): Promise<string | Readonly<Record<string, string>>> {
  return (await context.readLawFolder(name)) ?? name;
}

function report(reply: LawDiffReply, language: CommandContext["language"]): string {
  const text = lawDiffText(language);
  const { files, companies, dates } = reply;
  const head = text.head(side(reply.from), side(reply.to));
  if (files.length === 0) return `${head}\n${text.same}`;
  const parts = [head, ...files.map((file) => fileLines(file, language))];
  const note = reply.comparison === "compared" ? [] : [text.comparison[reply.comparison]];
  if (companies.length === 0) return [...parts, ...note, text.nothingMoved].join("\n");
  const counts = companies.map(({ name, moved, settled }) => `  ${name}  ${text.counts(moved, settled)}`);
  const all = companies.reduce((sum, { moved, settled }) => sum + moved + settled, 0);
  const rest = all > dates.length ? [text.more(all - dates.length)] : [];
  return [
    ...parts,
    "",
    ...note,
    text.companies(companies.length),
    ...counts,
    "",
    movedDatesTable(dates, language),
    ...rest,
  ].join("\n");
}

function side({ name, hash }: LawDiffReply["from"]): string {
  return hash.startsWith(name) ? hash.slice(0, 12) : `${name} (${hash.slice(0, 12)})`;
}

function fileLines(file: LawDiffReply["files"][number], language: CommandContext["language"]): string {
  const text = lawDiffText(language);
  const title = file.title === null ? "" : `  ${file.title[language]}`;
  const places = file.change === "changed" ? file.places.slice(0, placesShown) : [];
  const rest = file.change === "changed" ? file.places.length - places.length : 0;
  return [
    `${text.changes[file.change]}  law/${file.file}${title}`,
    ...places.map(({ place, was, is }) => `    ${place}: ${was ?? text.none} → ${is ?? text.none}`),
    ...(rest > 0 ? [`    ${text.morePlaces(rest)}`] : []),
  ].join("\n");
}
