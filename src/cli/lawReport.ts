import type { LawReportReply } from "#contract/lawReport.ts";
import { ask } from "./ask.ts";
import { caseProblems } from "./lawCheck.ts";
import { lawText } from "./lawText.ts";
import { table } from "./table.ts";
import type { CommandContext, ExitCode } from "./terminal.ts";

const coverageClasses = ["encoded", "definition", "no-duty", "needs-judgment", "not-yet"] as const;

/** How sure the law is, what is stale and what is expected; exit code 1 where a rule has no source or a case does not fit. */
export async function printReport(context: CommandContext, json: boolean): Promise<ExitCode> {
  const reply = (await (await ask(context, { path: "/law/report" })).json()) as LawReportReply;
  context.terminal.out(json ? JSON.stringify(reply, null, 2) : reportLines(reply, context.language));
  if (!json && reply.problems.length > 0) context.terminal.err(caseProblems(reply.problems, context.language));
  return reply.uncited.length + reply.problems.length === 0 ? 0 : 1;
}

function reportLines(reply: LawReportReply, language: CommandContext["language"]): string {
  const text = lawText(language);
  const { sources, expected, uncited } = reply;
  const folders = reply.statements.map(({ folder, files, official, secondary, practice, unverified }) => [
    text.folders[folder] ?? folder,
    ...[files, official, secondary, practice, unverified].map(String),
  ]);
  const matrix = reply.matrix.map(({ title, official, secondary, practice, unverified, unknown }, at) => [
    `${at + 1} ${title[language]}`,
    ...[official, secondary, practice, unverified, unknown].map(String),
  ]);
  return [
    text.law(reply.lawHash.slice(0, 12), reply.version),
    "",
    table([[...text.columns], ...folders], 30),
    "",
    uncited.length === 0 ? text.allCited : text.uncited(uncited.length),
    ...uncited.map(({ folder, id }) => `  ${folder}/${id}`),
    text.sources(sources.total, sources.articles),
    text.unread(sources.unread.length, sources.articlesUnread, sources.copies),
    ...sources.unread.map(({ title }) => `  ${title[language]}`),
    sources.stale.length === 0 ? text.noneStale : text.stale(sources.stale.length),
    ...sources.stale.map(({ title, verifiedOn }) => `  ${verifiedOn}  ${title[language]}`),
    expected.length === 0 ? text.noneExpected : text.expectedHead,
    ...expected.map(({ title, from, value }) => text.expected(title[language], from, value)),
    text.calendar(reply.calendar.first, reply.calendar.last),
    "",
    table([[...text.matrixColumns], ...matrix], 36),
    "",
    ...matrixTable(reply, language),
    "",
    ...coverageLines(reply, language),
  ].join("\n");
}

/** The authorities with a letter for each proceeding, whose numbers stand in the table above. */
function matrixTable({ table: { authorities } }: LawReportReply, language: CommandContext["language"]) {
  const text = lawText(language);
  const rows = authorities.map(({ id, title, provinces, cells }) => [
    language === "zh" ? (provinces[0] ?? title.zh) : id,
    ...cells.map(({ confidence }) => text.letters[confidence ?? "unknown"]),
  ]);
  const head = ["", ...(authorities[0]?.cells ?? []).map((_, at) => String(at + 1))];
  return [text.matrixHead, table([head, ...rows], 16)];
}

/** How many articles are of each class, and those that are still to be encoded, with the reason. */
function coverageLines({ coverage }: LawReportReply, language: CommandContext["language"]): readonly string[] {
  const text = lawText(language);
  const { open, ...counts } = coverage;
  return [
    text.coverageHead,
    ...coverageClasses.map((is) => `  ${text.coverage[is]}${text.colon}${counts[is]}`),
    ...(open.length === 0 ? [] : [text.openHead]),
    ...open.map(({ title, article, because }) => `  ${title[language]} ${article}${text.colon}${because[language]}`),
  ];
}
