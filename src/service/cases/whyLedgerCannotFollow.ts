import type { Course } from "#law/course.ts";
import type { CaseEvent } from "#record/case/caseEvent.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { termOfResult, wrongTerm } from "#record/case/result/resultTerm.ts";
import type { Item } from "#record/item/item.ts";
import { refused } from "../result.ts";
import { heldByOther } from "./detailsAfter.ts";
import { mayShareNumber } from "./keyAfter.ts";
import { heldOtherwise } from "./madeEntries.ts";

type Refused = ReturnType<typeof refused>;

/** Effects by which an item of the ledger takes the number of the new paper, be it one that was to stay. */
const sayingNumber: ReadonlySet<Course["effect"]> = new Set(["renew", "correct", "keep"]);

/** What only the ledger knows of a new paper: that another item has its number. Told as soon as it is entered. */
export function whyLedgerCannotFollow(
  items: readonly Item[],
  stand: CaseStand,
  events: readonly CaseEvent[],
): Refused | null {
  for (const event of events) {
    const isReceived = event.kind === "case-result-received";
    if (!isReceived && event.kind !== "case-closed") continue;
    const { effect } = stand.matter.course;
    if (!isReceived && effect === "record" && event.data.outcome === "granted")
      return knownOtherwise(items, stand, event);
    const fields = isReceived ? event.data.fields : (stand.case.result?.fields ?? {});
    const isFollowed = isReceived || event.data.outcome === "granted" || event.data.outcome === "done";
    if (isFollowed && sayingNumber.has(effect)) return numberHeld(items, stand, fields);
  }
  return null;
}

/** Something new that the ledger has already, with another term. */
function knownOtherwise(items: readonly Item[], stand: CaseStand, { on }: CaseEvent): Refused | null {
  const known = heldOtherwise(items, stand, on);
  const term = known?.terms.at(-1);
  return known === null
    ? null
    : refused("item-known", "number", {
        item: known.id,
        number: known.identifier ?? known.name ?? "",
        start: term?.start ?? null,
        end: term?.end ?? null,
      });
}

function numberHeld(
  items: readonly Item[],
  { matter }: CaseStand,
  fields: Readonly<Record<string, string>>,
): Refused | null {
  const corrects = matter.course.effect !== "renew" && wrongTerm(matter, fields) === null;
  const held = heldByOther(matter, fields, corrects ? termOfResult(matter, fields) : null, items);
  if (held === null) return null;
  const { id, name, identifier, counterparty } = held;
  return refused("number-held", "number", {
    item: id,
    name: name ?? counterparty ?? identifier ?? "",
    number: identifier ?? name ?? "",
    end: held.terms.at(-1)?.end ?? null,
    apart: mayShareNumber(matter) ? "name" : "number",
  });
}
