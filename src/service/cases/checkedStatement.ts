import { parseDay } from "#calendar/day.ts";
import { checkDeclaration } from "#documents/declaration/checkDeclaration.ts";
import type { DeclarationCheck, LossManner, LostPart } from "#documents/declaration/declaration.ts";
import { issuerOfNumber } from "#law/identifiers/issuerOfNumber.ts";
import { authorityOfCase } from "#record/case/questions/authorityOfCase.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { paperOfKind } from "../paperOfKind.ts";

export type StandOfStatement = Pick<CaseStand, "matter" | "case" | "ask">;

const lostParts: readonly LostPart[] = ["original", "duplicate", "both", "annex"];
const manners: readonly LossManner[] = ["lost", "stolen", "damaged"];

/** A statement held against the ledger and against what the case says was lost: before it is printed, and after. */
export function checkedStatement(
  { matter, case: one, ask }: StandOfStatement,
  text: string,
  alsoLost: readonly string[],
): DeclarationCheck {
  const { law, company, item } = matter;
  const [lost, how] = [ask("what"), ask("how")];
  return checkDeclaration(
    law,
    text,
    {
      company: company.name,
      uscc: company.creditCode,
      licenceNumber: item?.identifier ?? null,
      document: paperOfKind(law, item?.kind ?? null),
      copy: lostParts.find((part) => part === lost) ?? null,
      manner: manners.find((manner) => manner === how) ?? null,
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
}
