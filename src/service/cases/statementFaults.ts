import type { ContradictionReply } from "#contract/declarations.ts";
import type { Contradiction } from "#documents/declaration/declaration.ts";
import { declarationLawOf } from "#documents/declaration/declarationReader.ts";
import type { Bilingual, Law } from "#law/law.ts";
import { contradictionReplyOf } from "../declarationReplyOf.ts";
import { checkedStatement } from "./checkedStatement.ts";
import type { StandOfStatement } from "./checkedStatement.ts";
import { missingInStatement, otherIssueDay } from "./statementFaultsText.ts";

/** What is wrong with a printed statement, held against the ledger and against what was said to be lost. */
export function statementFaults(
  stand: StandOfStatement,
  text: string | null,
  alsoLost: readonly string[],
): readonly Bilingual[] {
  if (text === null || text.trim() === "") return [];
  const { law } = stand.matter;
  const checked = checkedStatement(stand, text, alsoLost);
  const titles = new Map(declarationLawOf(law).elements.map(({ id, title }) => [id, title]));
  return [
    ...checked.missing.map((element) => missingInStatement(titles.get(element) ?? { zh: element, en: element })),
    ...checked.contradictions.map((found) => contradictionInCase(law, found).sentence),
  ];
}

/** In a case there is one more place in which a day of issue is put right. */
export function contradictionInCase(law: Law, found: Contradiction): ContradictionReply {
  const reply = contradictionReplyOf(law, found);
  return found.code === "day-differs" ? { ...reply, sentence: otherIssueDay(reply.sentence) } : reply;
}
