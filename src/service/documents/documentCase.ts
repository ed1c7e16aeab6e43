import type { Day } from "#calendar/day.ts";
import { documentFileName } from "#documents/documentFileName.ts";
import type { DocumentData } from "#documents/documentFields.ts";
import type { DocumentLaw } from "#law/document.ts";
import type { Authority, Law } from "#law/law.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import type { Item } from "#record/item/item.ts";
import { authorityOfPaper } from "../authorityOfPaper.ts";
import type { Actor, CompanyLedger, Deps } from "../deps.ts";
import { done, refused } from "../result.ts";
import type { Result } from "../result.ts";
import { applicantOf } from "./applicantOf.ts";
import { authorityAsked, dataOfCase } from "./dataOfCase.ts";
import { dataOfItem } from "./dataOfItem.ts";
import { documentAbout } from "./documentAbout.ts";
import type { WhatAbout } from "./documentAbout.ts";
import { documentOf } from "./documentOf.ts";
import { givenFields } from "./givenFields.ts";
import type { GivenFields } from "./givenFields.ts";
import { otherMatter } from "./otherMatter.ts";
import { templateFor } from "./templateFor.ts";
import type { ChosenTemplate } from "./templateFor.ts";

export type DocumentAsked = WhatAbout & {
  readonly proceeding?: string | undefined;
  readonly further: GivenFields;
};

/** Everything that one document is made from. */
export type DocumentCase = {
  readonly document: DocumentLaw;
  /** As the document says it, else as the ledger does. */
  readonly company: string;
  readonly data: DocumentData;
  readonly given: DocumentData;
  /** What the case knows that it is written for; nothing without one. */
  readonly known: DocumentData;
  readonly template: ChosenTemplate;
  readonly fileName: (format: "docx" | "pdf") => string;
};

/** What was asked for, found and put together; or why not. */
export async function documentCase(
  deps: Deps,
  actor: Actor,
  id: string,
  asked: DocumentAsked,
): Promise<Result<DocumentCase>> {
  const document = documentOf(deps.law, id);
  if (!document.ok) return document;
  const found = await documentAbout(deps, actor, asked);
  if (!found.ok) return found;
  const given = givenFields(asked.further);
  if (!given.ok) return given;
  const { ledger, item, stand } = found.value;
  const other = stand === null ? null : otherMatter(deps.law, document.value, stand, asked.proceeding);
  if (other !== null) return other;
  const proceeding = asked.proceeding ?? stand?.matter.course.proceeding ?? undefined;
  return caseOfItem(deps, document.value, ledger, item, { given: given.value, proceeding, stand });
}

type Beside = {
  readonly given: DocumentData;
  readonly proceeding?: string | undefined;
  readonly stand?: CaseStand | null | undefined;
};

/** The same of an item that was found already: for batches, and for cases that have their own facts. */
export async function caseOfItem(
  deps: Pick<Deps, "law" | "clock" | "templates">,
  document: DocumentLaw,
  ledger: CompanyLedger,
  item: Item | null,
  { given, proceeding, stand = null }: Beside,
): Promise<Result<DocumentCase>> {
  const { law, clock } = deps;
  if (item !== null && document.kinds.length > 0 && !document.kinds.includes(item.kind)) {
    const kinds = document.kinds.map((kind) => law.kinds.get(kind)?.title ?? { zh: kind, en: kind });
    return refused("document-other-kind", "item", {
      ...document.title,
      kinds: kinds.map(({ zh }) => zh).join("、"),
      kindsEn: kinds.map(({ en }) => en).join(", "),
    });
  }
  const today = clock.today();
  const meant = proceeding !== undefined && document.proceedings.includes(proceeding) ? proceeding : null;
  // A paper for every proceeding does not say by itself which one is meant.
  const only = document.proceedings.length === 1 ? (document.proceedings[0] ?? null) : null;
  const licence = licenceBeside(document, ledger, item, stand);
  const authority = authorityFor(law, item ?? licence, stand, today);
  const known = stand === null ? {} : dataOfCase(stand, law.courses.get(stand.case.course) ?? stand.matter.course);
  const applicant = applicantOf(law, ledger, { item, stand }, today);
  const further = { today, proceeding: meant ?? only, authority, licence, known, applicant, fields: given };
  const data = dataOfItem(law, ledger, item, further);
  const template = await templateFor(deps, document, authority?.id ?? null);
  if (!template.ok) return template;
  const company = typeof data.company === "string" && data.company !== "" ? data.company : ledger.company.name;
  return done({
    document,
    company,
    data,
    given,
    known,
    template: template.value,
    fileName: (format) => documentFileName(company, document.title.zh, today, format),
  });
}

/**
 * The item itself, or the only licence of its company: of several nobody knows which. A case about the company asks for
 * something that it has not got, and another licence says nothing of it; nor does one where the document needs none.
 */
function licenceBeside(
  document: DocumentLaw,
  { items }: CompanyLedger,
  item: Item | null,
  stand: CaseStand | null,
): Item | null {
  if (item?.kind === "licence") return item;
  if (stand !== null && (item === null || stand.matter.course.effect === "record")) return null;
  if (item === null && !document.kinds.includes("licence")) return null;
  const licences = items.filter(({ kind, replacedBy }) => kind === "licence" && (replacedBy ?? null) === null);
  return licences.length === 1 ? (licences[0] ?? null) : null;
}

/** Whom it goes to: whom the case is brought to, else who issued the paper; a contract goes to no authority. */
function authorityFor(law: Law, paper: Item | null, stand: CaseStand | null, today: Day): Authority | null {
  if (stand?.matter.course.before === "counterparty") return null;
  const asked = stand === null ? null : authorityAsked(stand);
  return asked ?? (paper === null ? null : authorityOfPaper(law, paper, today));
}
