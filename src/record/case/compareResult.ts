import { conditionTruth } from "#law/conditionTruth.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { ResultField, ResultFieldId } from "#law/course.ts";
import type { Case, Settled } from "./case.ts";
import type { CaseMatter } from "./caseMatter.ts";

/**
 * `agrees`: as expected. `differs`: not as expected, and nobody has said why. `nothing-to-compare`: what was there
 * before, or was asked for, is not known. `missing`: the new paper's field was not entered. `free`: of its own.
 */
export type ComparisonState = "agrees" | "differs" | "nothing-to-compare" | "missing" | "free";

export type ComparedField = {
  readonly field: ResultField;
  readonly before: string | null;
  readonly asked: string | null;
  readonly now: string | null;
  readonly state: ComparisonState;
  /** What somebody said of a difference. */
  readonly settled: Settled | null;
};

/** The paper that came out against the one before and against what was applied for, field by field. */
export function compareResult(matter: CaseMatter, one: Case, ask: AskFact<string>): readonly ComparedField[] {
  return matter.course.fields.map((field) => {
    const before = one.answers[`before.${field.id}`] ?? ledgerField(matter, field.id);
    const asked = one.answers[`asked.${field.id}`] ?? null;
    const now = one.result?.fields[field.id] ?? null;
    return {
      field,
      before,
      asked,
      now,
      state: stateOf(field, { before, asked, now }, isChanged(field, ask)),
      settled: one.differences[field.id] ?? null,
    };
  });
}

/** Fields that keep the case open: those that differ and were not explained, that are contested, or not entered. */
export function openFields(compared: readonly ComparedField[]): readonly ComparedField[] {
  return compared.filter(({ field, state, settled }) => {
    if (state === "missing") return field.needed && settled?.how !== "explained";
    return (state === "differs" || state === "nothing-to-compare") && settled?.how !== "explained";
  });
}

function isChanged({ changed }: ResultField, ask: AskFact<string>): boolean {
  return changed !== null && conditionTruth(changed, ask) === true;
}

function stateOf(
  { expect }: ResultField,
  { before, asked, now }: Pick<ComparedField, "before" | "asked" | "now">,
  changed: boolean,
): ComparisonState {
  if (now === null) return "missing";
  // As it was is not as it was to become.
  if (changed && asked === null) return "nothing-to-compare";
  if (expect === "new" && asked === null) return "free";
  // What nobody asked to have changed stays as it was.
  const wanted = asked ?? (expect === "new" ? null : before);
  if (wanted === null) return "nothing-to-compare";
  return sameText(wanted, now) ? "agrees" : "differs";
}

/** What the ledger says of a field; null where it does not know it. */
export function ledgerField({ item, company, law }: CaseMatter, field: ResultFieldId): string | null {
  const term = item?.terms.at(-1);
  switch (field) {
    case "company":
      return company.name;
    case "credit-code":
      return company.creditCode;
    case "name":
      return item?.name ?? null;
    case "number":
      return item?.identifier ?? null;
    case "counterparty":
      return item?.counterparty ?? null;
    case "services": {
      const titles = (item?.services ?? []).map((id) => law.services.get(id)?.title.zh ?? id);
      return titles.length === 0 ? null : titles.join("、");
    }
    case "start":
      return term?.start ?? null;
    case "end":
      return term?.end ?? null;
    case "legal-representative":
    case "coverage":
    case "issuer":
    case "issued-on":
      return null;
  }
}

/** The same but for widths, spaces and the order of what is listed. */
export function sameText(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(text: string): string {
  const plain = text.normalize("NFKC").replaceAll(/\s+/gu, "").toUpperCase();
  return plain
    .split(/[、,;；]/u)
    .filter((part) => part !== "")
    .toSorted()
    .join("、");
}
