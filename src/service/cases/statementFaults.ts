import { parseDay } from "#calendar/day.ts";
import { checkDeclaration } from "#documents/declaration/checkDeclaration.ts";
import type { LostPart } from "#documents/declaration/declaration.ts";
import { declarationLawOf } from "#documents/declaration/declarationReader.ts";
import { issuerOfNumber } from "#law/identifiers/issuerOfNumber.ts";
import type { Bilingual } from "#law/law.ts";
import { authorityOfCase } from "#record/case/questions/authorityOfCase.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { contradictionReplyOf } from "../declarationReplyOf.ts";
import { paperOfKind } from "../paperOfKind.ts";
import { missingInStatement, otherIssueDay } from "./statementFaultsText.ts";

const lostParts: readonly LostPart[] = ["original", "duplicate", "both", "annex"];

/** What is wrong with a printed statement, held against the ledger and against what was said to be lost. */
export function statementFaults(
  { matter, case: one, ask }: Pick<CaseStand, "matter" | "case" | "ask">,
  text: string | null,
  alsoLost: readonly string[],
): readonly Bilingual[] {
  if (text === null || text.trim() === "") return [];
  const { law, company, item } = matter;
  const lost = ask("what");
  const checked = checkDeclaration(
    law,
    text,
    {
      company: company.name,
      uscc: company.creditCode,
      licenceNumber: item?.identifier ?? null,
      document: paperOfKind(law, item?.kind ?? null),
      copy: lostParts.find((part) => part === lost) ?? null,
      authority:
        authorityOfCase(matter.course, one) ??
        (item === null ? null : (issuerOfNumber(law, item.identifier, matter.today)?.id ?? null)),
      // What the old paper says, if somebody entered it, goes before what the ledger says.
      issuedOn: parseDay(one.answers["before.issued-on"] ?? "") ?? item?.issuedOn ?? null,
      terms: item?.terms ?? [],
      alsoLost,
    },
    matter.today,
  );
  const titles = new Map(declarationLawOf(law).elements.map(({ id, title }) => [id, title]));
  return [
    ...checked.missing.map((element) => missingInStatement(titles.get(element) ?? { zh: element, en: element })),
    ...checked.contradictions.map((found) => {
      const { sentence } = contradictionReplyOf(law, found);
      return found.code === "day-differs" ? otherIssueDay(sentence) : sentence;
    }),
  ];
}
