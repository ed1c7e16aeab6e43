import type { Bilingual } from "#law/law.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { kindMade } from "#record/case/result/kindMade.ts";
import { caseTodo } from "../caseText.ts";

/**
 * What the ledger has of a new thing that a closed case brought; null where the case changed the item that it was
 * about, or failed.
 */
export function ledgerWordOf(stand: CaseStand): Bilingual | null {
  const { closed, result } = stand.case;
  if (closed === null || (closed.outcome !== "granted" && closed.outcome !== "done")) return null;
  const { course, item } = stand.matter;
  const { effect } = course;
  if (effect !== "record" && effect !== "none") return null;
  if (item !== null) return caseTodo.ledgerAsBefore();
  const kind = kindMade(stand);
  if (kind === null || result === null) return caseTodo.notInLedger();
  const { number, name, end } = result.fields;
  return caseTodo.inLedger(kind.title, number ?? name ?? "", end ?? null);
}
