import { addDays } from "#calendar/day.ts";
import type { LawReportReply } from "#contract/lawReport.ts";
import type { Confidence, Law, Source } from "#law/law.ts";
import { authoritiesInOrder, cellOf, matrixOf } from "#law/matrix.ts";
import { textReadOf } from "#law/textReadOf.ts";
import { statementsOf } from "#law/statements.ts";
import type { Deps } from "./deps.ts";
import { lawProblemsOf } from "./lawProblemsOf.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

/** A source that nobody has confirmed for longer is named. */
const confirmedWithinDays = 365;

export async function reportLaw({ law, caseProblems, clock, version }: Deps): Promise<Result<LawReportReply>> {
  const today = clock.today();
  const statements = statementsOf(law);
  const sources = [...law.sources.values()];
  const years = [...law.calendarYears.keys()];
  return done({
    lawHash: law.hash,
    version,
    today,
    statements: [...Map.groupBy(statements, ({ folder }) => folder)].map(([folder, ofFolder]) => ({
      folder,
      files: new Set(ofFolder.map(({ id }) => id)).size,
      ...countsOf(ofFolder),
    })),
    uncited: statements.filter(({ cites }) => cites.length === 0).map(({ folder, id }) => ({ folder, id })),
    sources: {
      total: sources.length,
      articles: sources.reduce((sum, { articles }) => sum + articles.size, 0),
      unread: sources.filter(({ read }) => read === "not-opened").map(({ id, title }) => ({ id, title })),
      copies: sources.filter(({ read }) => read === "copy").length,
      articlesUnread: sources.reduce((sum, source) => sum + unreadArticles(source), 0),
      stale: sources
        .filter(({ read }) => read !== "not-opened")
        .filter(({ verifiedOn }) => verifiedOn < addDays(today, -confirmedWithinDays))
        .map(({ id, title, verifiedOn }) => ({ id, title, verifiedOn })),
    },
    expected: [...law.parameters.values()].flatMap(({ id, title, values }) =>
      values.filter(({ from }) => from > today).map(({ from, value }) => ({ parameter: id, title, from, value })),
    ),
    calendar: { first: Math.min(...years), last: Math.max(...years) },
    matrix: matrixTotals(law),
    problems: lawProblemsOf(caseProblems()),
    table: matrixTable(law),
    coverage: coverageTotals(law),
  });
}

/** Articles of which nothing was read: another's mention or general knowledge is all there is. */
function unreadArticles(source: Source): number {
  return [...source.articles.keys()].filter((article) => textReadOf(source, article) === "not-opened").length;
}

function countsOf(all: readonly { readonly confidence: Confidence | null }[]): Record<Confidence, number> {
  const counts = { official: 0, secondary: 0, practice: 0, unverified: 0 };
  for (const { confidence } of all) if (confidence !== null) counts[confidence] += 1;
  return counts;
}

function matrixTotals(law: Law): LawReportReply["matrix"] {
  const cells = Map.groupBy(matrixOf(law), ({ proceeding }) => proceeding);
  return [...law.proceedings.values()].map(({ id, title }) => {
    const ofOne = cells.get(id) ?? [];
    const unknown = ofOne.filter(({ confidence }) => confidence === null).length;
    return { proceeding: id, title, ...countsOf(ofOne), unknown };
  });
}

function matrixTable(law: Law): LawReportReply["table"] {
  const proceedings = [...law.proceedings.values()].map(({ id, title }) => ({ id, title }));
  return {
    proceedings,
    authorities: authoritiesInOrder(law).map(({ id, title, provinces }) => ({
      id,
      title,
      provinces: [...provinces],
      cells: proceedings.map((proceeding) => {
        const { confidence, provisions } = cellOf(law, proceeding.id, id);
        return { confidence, provisions };
      }),
    })),
  };
}

function coverageTotals(law: Law): LawReportReply["coverage"] {
  const totals = { encoded: 0, definition: 0, "no-duty": 0, "needs-judgment": 0, "not-yet": 0 };
  const open: LawReportReply["coverage"]["open"] = [];
  for (const [source, articles] of law.coverage) {
    for (const [article, { is, because }] of articles) {
      totals[is] += 1;
      const title = law.sources.get(source)?.title;
      if (is === "not-yet" && because !== null && title !== undefined) open.push({ source, title, article, because });
    }
  }
  return { ...totals, open };
}
