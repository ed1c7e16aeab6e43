import type { Day } from "#calendar/day.ts";
import type { DocumentData } from "#documents/documentFields.ts";
import type { Law } from "#law/law.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import type { Item } from "#record/item/item.ts";
import { standOfCase } from "../cases/standOfCase.ts";
import type { CompanyLedger } from "../deps.ts";
import { fieldsOfPaper } from "./fieldsOfPaper.ts";
import { presentApplicant } from "./presentApplicant.ts";

/** `registered` goes before what a case says of the old paper; `unsure` is to be filled where the case does not know. */
export type ApplicantData = { readonly registered: DocumentData; readonly unsure: DocumentData };

/** Who applies in a document: of a case that is closed, as it was on that day. */
export function applicantOf(
  law: Law,
  ledger: CompanyLedger,
  about: { readonly item: Item | null; readonly stand: CaseStand | null },
  today: Day,
): ApplicantData {
  const closed = about.stand?.case.closed?.on ?? today;
  const stands = ledger.cases.flatMap((one) => {
    const changes = law.courses.get(one.course)?.fields.some(({ holdsFrom }) => holdsFrom !== null) ?? false;
    return changes ? (standOfCase({ law, inUse: law }, ledger, one, today) ?? []) : [];
  });
  const applicant = presentApplicant({
    company: ledger.company.name,
    items: ledger.items,
    stands,
    about: { item: about.item?.id ?? null, case: about.stand?.case.id ?? null },
    on: closed < today ? closed : today,
  });
  const places = fieldsOfPaper(null);
  const data = (isRegistered: boolean): DocumentData =>
    Object.fromEntries(
      (["company", "legal-representative"] as const).flatMap((id) => {
        const [place, said] = [places[id], applicant[id]];
        if (place === undefined || said === undefined || (said.since !== null) !== isRegistered) return [];
        return isAskedSince(about.stand, id, said.since) ? [] : [[place, said.value ?? ""]];
      }),
    );
  return { registered: data(true), unsure: data(false) };
}

/** Under which name the company applies on a day, and thus what is handed in is called; the ledger's where nobody knows it. */
export function applicantName(
  law: Law,
  ledger: CompanyLedger,
  about: Parameters<typeof applicantOf>[2],
  on: Day,
): string {
  const { company } = applicantOf(law, ledger, about, on).registered;
  return typeof company === "string" && company !== "" ? company : ledger.company.name;
}

/** What a case about the company asks for is its own word, where it was opened once the registry had the change. */
function isAskedSince(stand: CaseStand | null, id: string, since: Day | null): boolean {
  if (stand === null || stand.matter.item !== null || since === null) return false;
  return stand.case.answers[`asked.${id}`] !== undefined && since <= stand.case.openedOn;
}
