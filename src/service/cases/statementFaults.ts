import { parseDay } from "#calendar/day.ts";
import { checkDeclaration } from "#documents/declaration/checkDeclaration.ts";
import { declarationLawOf } from "#documents/declaration/declarationReader.ts";
import type { Bilingual } from "#law/law.ts";
import { authorityOfCase } from "#record/case/authorityOfCase.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { missingInStatement } from "../caseText.ts";
import { contradictionReplyOf } from "../declarationReplyOf.ts";
import { issuerOf } from "../expectedDeclaration.ts";

/** What is wrong with a printed statement, held against the ledger and against what was said to be lost. */
export function statementFaults({ matter, case: one }: CaseStand, text: string | null): readonly Bilingual[] {
  if (text === null || text.trim() === "") return [];
  const { law, course, company, item } = matter;
  const lost = one.answers["what"];
  const checked = checkDeclaration(law, text, {
    company: company.name,
    uscc: company.creditCode,
    licenceNumber: item?.identifier ?? null,
    copy: lost === "original" || lost === "duplicate" || lost === "both" ? lost : null,
    authority: authorityOfCase(course, one) ?? (item === null ? null : (issuerOf(law, item)?.id ?? null)),
    issuedOn: parseDay(one.answers["before.issued-on"] ?? ""),
  });
  const titles = new Map(declarationLawOf(law).elements.map(({ id, title }) => [id, title]));
  return [
    ...checked.missing.map((element) => missingInStatement(titles.get(element) ?? { zh: element, en: element })),
    ...checked.contradictions.map((found) => contradictionReplyOf(law, found).sentence),
  ];
}
