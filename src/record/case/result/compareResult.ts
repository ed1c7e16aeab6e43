import type { Day } from "#calendar/day.ts";
import { conditionTruth } from "#law/conditionTruth.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { ResultField, ResultFieldId } from "#law/course.ts";
import { issuerOfPaper } from "#law/identifiers/issuerOfPaper.ts";
import type { Authority, Law } from "#law/law.ts";
import { authorityOfCase } from "../questions/authorityOfCase.ts";
import type { Case, Settled } from "../case.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { extraField } from "./extraField.ts";
import { lengthAgainstLaw } from "./lengthByLaw.ts";
import type { LengthByLaw } from "./lengthByLaw.ts";
import { nameOnPaper } from "./nameOnPaper.ts";
import { otherSideOf } from "./otherSide.ts";
import { daysUncovered } from "./resultTerm.ts";
import { sameField } from "./sameField.ts";
import { sameText } from "./sameText.ts";
import { termDoubt } from "./termDoubt.ts";
import type { TermDoubt } from "./termDoubt.ts";
import { termInLedger } from "./termInLedger.ts";

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
  /** It is one that was to change, so that the case is not closed without it. */
  readonly changes: boolean;
  /** The corrected paper has another than the faulty one: asked for anew. */
  readonly anew: boolean;
  /** Of the first day of a further term: days that neither it nor the term before covers. */
  readonly uncovered: number;
  /** What is odd in the further term beside the one before. */
  readonly doubt: TermDoubt | null;
  /** What a day of issue comes before that comes before every issue: a slip, or the day of the paper before. */
  readonly early: { readonly before: "submission" | "decision"; readonly on: Day } | null;
  /** Of a day of issue: the end of the paper, where it was issued after that. */
  readonly issuedAfter: string | null;
  /** What the file of the new paper says instead of what was entered; empty where it says the same or was not read. */
  readonly fileSays: readonly string[];
  /** Of a number that names another authority than the one that it is brought to: the one that it names. */
  readonly namesOther: Authority | null;
  /** Of a day of a further term: the day that the ledger has for it already, where that is another. */
  readonly inLedger: string | null;
  /** Of the last day of a new term that is longer or shorter than the law says: what the law says. */
  readonly byLaw: LengthByLaw | null;
  /** What the ledger says of the old paper where somebody answered otherwise: an answer does not take its place unseen. */
  readonly ledgerWas: string | null;
  /** What somebody said of a difference. */
  readonly settled: Settled | null;
};

/** The paper that came out against the one before and against what was applied for, field by field. */
export function compareResult(matter: CaseMatter, one: Case, ask: AskFact<string>): readonly ComparedField[] {
  // What is closed was compared on the day on which that was.
  const judged = one.closed === null ? matter : { ...matter, today: one.closed.on };
  const beforeOf = (field: ResultField): string | null =>
    one.answers[`before.${field.id}`] ?? earlierField(matter, one, field);
  const termBefore = termIn(matter, beforeOf);
  return matter.course.fields.map((field) => {
    const before = beforeOf(field);
    const asked = one.answers[`asked.${field.id}`] ?? askedByAnswers(matter, one, field, ask);
    const now = one.result?.fields[field.id] ?? null;
    const uncovered = field.id === "start" ? daysUncovered(judged, now) : 0;
    const doubt = termDoubt(judged, field.id, termBefore, one.result?.fields ?? {});
    const early = field.id === "issued-on" && now !== null ? issuedBefore(one, now) : null;
    const issuedAfter = field.id === "issued-on" ? endBefore(judged, one, termBefore.end, now) : null;
    const fileSays = otherInFile(one.result?.fileSays?.[field.id] ?? [], now);
    const changes = isChanged(field, ask);
    const namesOther = field.id === "number" ? otherIssuer(matter, one, now) : null;
    const inLedger = otherInLedger(matter, one, field, now);
    const byLaw = field.id === "end" && now !== null ? lengthAgainstLaw(judged, ask, one.result?.fields ?? {}) : null;
    const ledgerWas = now === null ? null : contradicted(matter, one, field);
    const isOther = namesOther !== null || inLedger !== null || byLaw !== null || ledgerWas !== null;
    const isEarlyOrLate = early !== null || issuedAfter !== null;
    const isDoubtful = uncovered > 0 || doubt !== null || isEarlyOrLate || fileSays.length > 0 || isOther;
    return {
      field,
      before,
      asked,
      now,
      state: isDoubtful ? "differs" : stateOf(matter.law, field, { before, asked, now }, changes),
      changes,
      anew: field.id === "issued-on" && one.result?.issuedAnew === true,
      uncovered,
      doubt,
      early,
      issuedAfter,
      fileSays,
      namesOther,
      inLedger,
      byLaw,
      ledgerWas,
      settled: settledOf(one, field, now),
    };
  });
}

/** Nothing is issued before it was applied for, nor before it was decided. */
function issuedBefore({ submitted, decided }: Case, issued: string): ComparedField["early"] {
  if (submitted !== null && issued < submitted.on) return { before: "submission", on: submitted.on };
  return decided !== null && issued < decided.on ? { before: "decision", on: decided.on } : null;
}

function termIn({ course }: CaseMatter, valueOf: (field: ResultField) => string | null) {
  const of = (id: string): string | null => {
    const field = course.fields.find((one) => one.id === id);
    return field === undefined ? null : valueOf(field);
  };
  return { start: of("start"), end: of("end") };
}

/** The last day of the paper, where it was issued after that; of a further term only what is written of it says one. */
function endBefore({ course }: CaseMatter, one: Case, before: string | null, issued: string | null): string | null {
  const stays = course.effect === "keep" || course.effect === "correct";
  const end = one.result?.fields.end ?? (stays ? before : null);
  return issued !== null && end !== null && issued > end ? end : null;
}

/**
 * Fields that keep the case open: those that differ and were not explained, that are contested, or that were neither
 * entered nor said not to be printed.
 */
export function openFields(compared: readonly ComparedField[]): readonly ComparedField[] {
  return compared.filter(({ field, state, settled, changes, anew }) => {
    if (state === "missing")
      return (field.needed || changes || anew) && (settled === null || settled.how === "contested");
    return (state === "differs" || state === "nothing-to-compare") && settled?.how !== "explained";
  });
}

/** No explanation stands for what was not entered; a case that was closed with one stays closed as it was. */
function settledOf(one: Case, { id }: ResultField, now: string | null): Settled | null {
  const settled = one.differences[id] ?? null;
  return now === null && settled?.how === "explained" && one.closed === null ? null : settled;
}

/** What the case itself was opened and answered with says what was applied for: to whom, and for where. */
function askedByAnswers(
  { law, course }: CaseMatter,
  one: Case,
  { asks }: ResultField,
  ask: AskFact<string>,
): string | null {
  const says = asks.find(({ when }) => when === null || conditionTruth(when, ask) === true)?.says ?? null;
  if (says === null || typeof says === "object") return says?.zh ?? null;
  const authority = law.authorities.get(authorityOfCase(course, one) ?? "");
  return (says === "authority" ? authority?.title.zh : authority?.provinces[0]) ?? null;
}

/** The authority that a number names, where the case is brought to another; null where they agree or one is not known. */
function otherIssuer({ law, course, today }: CaseMatter, one: Case, number: string | null): Authority | null {
  const authority = authorityOfCase(course, one);
  const named = authority === null ? null : issuerOfPaper(law, number, today);
  return named === null || named.id === authority ? null : named;
}

/** The day of the further term in the ledger, where the paper that came out says another; a closed case stands still. */
function otherInLedger(matter: CaseMatter, { closed }: Case, { id }: ResultField, now: string | null): string | null {
  if (closed !== null || now === null || (id !== "start" && id !== "end")) return null;
  const known = termInLedger(matter)?.[id] ?? null;
  return known === now ? null : known;
}

function isChanged({ changed }: ResultField, ask: AskFact<string>): boolean {
  return changed !== null && conditionTruth(changed, ask) === true;
}

function stateOf(
  law: Law,
  { id, expect }: ResultField,
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
  return sameField(law, id, wanted, now) ? "agrees" : "differs";
}

function otherInFile(said: readonly string[], now: string | null): readonly string[] {
  return now === null || said.some((text) => sameText(text, now)) ? [] : said;
}

/** What the ledger says of the old paper, where the answer of the case says something else; a closed case stands still. */
function contradicted(matter: CaseMatter, one: Case, field: ResultField): string | null {
  const answered = one.answers[`before.${field.id}`];
  if (answered === undefined || one.closed !== null) return null;
  const known = ledgerField(matter, one, field);
  return known === null || sameField(matter.law, field.id, known, answered) ? null : known;
}

/** Once the case is closed the ledger has followed: what it said before is what was compared with. */
function earlierField(matter: CaseMatter, one: Case, field: ResultField): string | null {
  const before = one.closed?.before;
  return before === undefined ? ledgerField(matter, one, field) : (before[field.id] ?? null);
}

/**
 * What the ledger says of a field; null where it does not know it. What it has no place of its own for may stand in a
 * column of the company's ledger with the name of the field.
 */
export function ledgerField(matter: CaseMatter, one: Case, field: Pick<ResultField, "id" | "title">): string | null {
  return placedField(matter, one, field.id) ?? extraField(matter, field)?.text ?? null;
}

function placedField(matter: CaseMatter, one: Case, field: ResultFieldId): string | null {
  const { item, company, law, course } = matter;
  const term = item?.terms.at(-1);
  switch (field) {
    case "company":
      return item === null ? company.name : nameOnPaper(matter, item);
    case "credit-code":
      return company.creditCode;
    case "name":
      return item?.name ?? null;
    case "number":
      return item?.identifier ?? null;
    case "counterparty":
      return otherSideOf(matter);
    case "services": {
      const titles = (item?.services ?? []).map((id) => law.services.get(id)?.title.zh ?? id);
      return titles.length === 0 ? null : titles.join("、");
    }
    case "start":
      return term?.start ?? null;
    case "end":
      return term?.end ?? null;
    case "issuer": {
      // Brought to whoever issued it, the case knows who that is.
      const issuer = course.before === "issuer" ? authorityOfCase(course, one) : null;
      return item?.counterparty ?? law.authorities.get(issuer ?? "")?.title.zh ?? null;
    }
    case "issued-on":
      return item?.issuedOn ?? null;
    case "legal-representative":
    case "coverage":
      return null;
  }
}
