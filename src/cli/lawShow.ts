import type { LawPageReply, LawReferenceReply, LawStatementReply } from "#contract/lawPages.ts";
import { ask } from "./ask.ts";
import { lawCaseLines } from "./lawCaseLines.ts";
import { lawPagesText } from "./lawPagesText.ts";
import { cliText } from "./text.ts";
import type { CommandContext, ExitCode } from "./terminal.ts";

type Language = CommandContext["language"];

/** Of what refers to a thing so much is printed in each way. */
const mostReferences = 30;

/** One thing of the law: what it says, what it rests on, what rests on it, and whom it touches. */
export async function printLawPage(
  context: CommandContext,
  { type, id }: { readonly type: string; readonly id: string },
  json: boolean,
): Promise<ExitCode> {
  const path = `/law/${encodeURIComponent(type)}/${encodeURIComponent(id)}`;
  const page = (await (await ask(context, { path })).json()) as LawPageReply;
  context.terminal.out(json ? JSON.stringify(page, null, 2) : pageLines(page, context.language).join("\n"));
  return 0;
}

function pageLines(page: LawPageReply, language: Language): readonly string[] {
  const text = lawPagesText(language);
  const sure = page.confidences.map((one) => text.confidence[one]).join(text.slash);
  const said = page.statements.some(({ says }) => says.zh === page.line.zh);
  return [
    `${page.title[language]}  [${sure}]`,
    ...(said || page.line[language] === "" ? [] : [page.line[language]]),
    text.typeAndId(text.words.types[page.type], page.type, page.id),
    ...statementLines(page, language),
    ...section(text.articles, articleLines(page, language)),
    ...section(text.about, aboutLines(page, language)),
    ...section(text.provinces, provinceLines(page, language)),
    ...page.cases.flatMap((cases) =>
      section(text.cases(cases.of.title[language], cases.file), lawCaseLines(cases, language)),
    ),
    ...referenceSections(otherThanCites(page.refersTo), text.words.to, language),
    ...referenceSections(page.referredBy, text.words.by, language),
    ...companyLines(page, language),
  ];
}

function section(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", head, ...lines.map((line) => `  ${line}`)];
}

/** Values over time, readings, the rule and provisions, each under its head, provisions with what they are about. */
function statementLines({ statements, id }: LawPageReply, language: Language): readonly string[] {
  const text = lawPagesText(language);
  return (["value", "reading", "rule", "provision"] as const).flatMap((part) =>
    section(
      text.parts[part],
      statements.filter((one) => one.part === part).flatMap((one) => linesOfStatement(one, id, language)),
    ),
  );
}

function linesOfStatement(statement: LawStatementReply, pageId: string, language: Language): readonly string[] {
  const text = lawPagesText(language);
  const { part, name, says, note, from, until, standing, confidence } = statement;
  const named = name === null ? "" : `${name[language]}${text.colon}`;
  // An article rests on nothing but itself.
  const cites = statement.cites.filter(({ source, article }) => `${source}:${article ?? ""}` !== pageId);
  return [
    `[${text.confidence[confidence]}] ${named}${says[language]}`,
    ...(part === "value" ? [`  ${text.held(from, until, standing)}`] : []),
    ...(note === null ? [] : [`  ${note[language]}`]),
    ...cites.map(({ title, articleName, gist }) => {
      const cited = [title[language], articleName?.[language] ?? null].filter((one) => one !== null).join(" ");
      return `  ${text.restsOn}${cited}${gist === null ? "" : `${text.colon}${gist[language]}`}`;
    }),
  ];
}

function articleLines({ articles }: LawPageReply, language: Language): readonly string[] {
  const text = lawPagesText(language);
  return articles.map(({ name, gist, confidence, coverage }) => {
    const fate = coverage === null ? "" : ` · ${text.words.coverage[coverage.is]}`;
    return `[${text.confidence[confidence]}${fate}] ${name[language]}${text.colon}${gist[language]}`;
  });
}

function aboutLines({ facts, coverage, verifiedOn, address, file, lawHash }: LawPageReply, language: Language) {
  const text = lawPagesText(language);
  const because = coverage?.because ?? null;
  const fate = coverage === null ? null : text.words.coverage[coverage.is];
  const named: readonly (readonly [string, string | null])[] = [
    ...facts.map(({ name, says }) => [name[language], says[language]] as const),
    [text.coverage, fate === null || because === null ? fate : `${fate}${text.colon}${because[language]}`],
    [text.verifiedOn, verifiedOn],
    [text.address, address],
    [text.file, file],
    [text.law, lawHash.slice(0, 12)],
  ];
  return named.flatMap(([name, says]) => (says === null ? [] : [`${name}${text.colon}${says}`]));
}

function provinceLines({ provinces, provincesUnknown }: LawPageReply, language: Language): readonly string[] {
  const text = lawPagesText(language);
  return [
    ...provinces.map(({ authority, overlays, confidence }) => {
      const shown = overlays.map(({ type, id }) => `${type} ${id}`).join(text.join);
      return `[${text.confidence[confidence]}] ${authority.title[language]}  ${shown}`;
    }),
    ...(provincesUnknown === null || provincesUnknown === 0 ? [] : [text.provincesUnknown(provincesUnknown)]),
  ];
}

function referenceSections(
  references: readonly LawReferenceReply[],
  heads: Readonly<Record<LawReferenceReply["way"], string>>,
  language: Language,
): readonly string[] {
  const text = lawPagesText(language);
  return [...Map.groupBy(references, ({ way }) => way)].flatMap(([way, some]) =>
    section(heads[way], [
      ...some.slice(0, mostReferences).map(({ page: { title, type, id } }) => `${title[language]}  ${type} ${id}`),
      ...(some.length > mostReferences ? [text.moreReferences(some.length - mostReferences)] : []),
    ]),
  );
}

/** What it cites stands with its statements already. */
function otherThanCites(references: readonly LawReferenceReply[]): readonly LawReferenceReply[] {
  return references.filter(({ way }) => way !== "cites");
}

function companyLines({ companies }: LawPageReply, language: Language): readonly string[] {
  if (companies === null) return [];
  const text = lawPagesText(language);
  const { lights } = cliText(language);
  if (companies.total === 0) return section(text.companies, [text.companiesNone(companies.asOf)]);
  return section(text.companies, [
    text.companiesCount(companies.asOf, companies.total, companies.duties),
    ...companies.list.map(({ name, demo, duties, next }) => {
      const called = demo ? `${name} (${cliText(language).demo})` : name;
      const what = `${next.item} · ${next.what[language]}`;
      return `${lights[next.light]}  ${next.lastDayToAct}  ${called} (${text.duties(duties)})  ${what}`;
    }),
    ...(companies.total > companies.list.length ? [text.companiesMore(companies.list.length)] : []),
  ]);
}
