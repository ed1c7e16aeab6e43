import { yearOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { naturalKey } from "#intake/rows/naturalKey.ts";
import type { CaseEvent } from "#record/case/caseEvent.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import type { Handling } from "#record/item/handling.ts";
import type { Item, ItemDetails } from "#record/item/item.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import { sameText } from "#record/case/compareResult.ts";
import { termOfResult, wrongTerm } from "#record/case/resultTerm.ts";
import type { EvaluatedLedger } from "../evaluatedLedger.ts";
import { wantedOfItem } from "../warnings/wantedOfItem.ts";

/**
 * What a case does to the ledger. Handed in, it covers the warnings of the duties that it carries out; refused or
 * withdrawn, they are warned of again; closed well, the item says what the new paper says.
 */
export function ledgerEntriesOf(
  evaluated: EvaluatedLedger,
  stand: CaseStand,
  events: readonly CaseEvent[],
): readonly RecordEvent[] {
  return events.flatMap((event): readonly RecordEvent[] => {
    switch (event.kind) {
      case "case-submitted":
        return covered(evaluated, stand, event);
      case "case-decided":
        return event.data.outcome === "granted" ? [] : resumed(stand, event);
      case "case-withdrawn":
        return resumed(stand, event);
      case "case-closed":
        return event.data.outcome === "granted" || event.data.outcome === "done"
          ? closing(stand, event)
          : resumed(stand, event);
      default:
        return [];
    }
  });
}

function covered(
  evaluated: EvaluatedLedger,
  { matter: { course, item }, case: one }: CaseStand,
  { on }: CaseEvent,
): readonly RecordEvent[] {
  if (item === null || course.obligations.length === 0) return [];
  const wanted = wantedOfItem(evaluated, item.id);
  return wanted
    .filter(({ duty }) => course.obligations.some((rule) => duty.startsWith(`${rule}.`)))
    .map(({ duty }): RecordEvent => handled(item, on, duty, { how: "covered", by: one.id }));
}

/** What the case covers still, nobody having said otherwise since, is warned of again. */
function resumed({ matter: { item }, case: one }: CaseStand, { on }: CaseEvent): readonly RecordEvent[] {
  return Object.entries(item?.handled ?? {}).flatMap(([duty, { handling }]) =>
    item !== null && handling.how === "covered" && handling.by === one.id
      ? [handled(item, on, duty, { how: "resumed" })]
      : [],
  );
}

function handled({ id }: Item, on: Day, duty: string, handling: Handling): RecordEvent {
  return { kind: "duty-handled", subject: id, on, data: { duty, handling, note: null } };
}

function closing({ matter, case: one }: CaseStand, { on }: CaseEvent): readonly RecordEvent[] {
  const { course, item, law } = matter;
  if (course.effect === "file-report") {
    const year = Number(one.answers["year"]);
    const filed = one.submitted?.on ?? on;
    // A year is reported once it is over.
    return item === null || !Number.isInteger(year) || year >= yearOf(filed)
      ? []
      : [{ kind: "annual-report-filed", subject: item.id, on: filed, data: { year } }];
  }
  if (item === null || course.effect === "none") return [];
  if (course.effect === "end") return item.notContinuing ? [] : [corrected(item, { ...item, notContinuing: true }, on)];
  const fields = one.result?.fields ?? {};
  const details = detailsAfter(item, fields, law.kinds.get(item.kind));
  if (course.effect === "renew") {
    const term = wrongTerm(matter, fields) === null ? termOfResult(matter, fields) : null;
    return term === null
      ? []
      : [{ kind: "item-renewed", subject: item.id, on, data: { term, details, origin: item.origin } }];
  }
  const after = { ...item, ...details };
  return JSON.stringify(after) === JSON.stringify(item) ? [] : [corrected(item, after, on)];
}

function corrected(before: Item, after: Item, on: CaseEvent["on"]): RecordEvent {
  const { id, ...was } = before;
  const { id: _id, ...is } = after;
  return { kind: "item-corrected", subject: id, on, data: { before: was, after: is } };
}

type Fields = Readonly<Record<string, string>>;
type Kind = NonNullable<Parameters<typeof naturalKey>[1]>;

/** Name, number and counterparty as the new paper has them; the rest stays. */
function detailsAfter(item: Item, fields: Fields, kind: Kind | undefined): ItemDetails {
  const {
    id: _id,
    terms,
    annualReportsFiled: _filed,
    replacedBy: _by,
    handled: _handled,
    dutiesDone: _done,
    ownersWritten: _written,
    origin: _origin,
    ...details
  } = item;
  const after = {
    ...details,
    name: newer(item.name, fields["name"]),
    identifier: newer(item.identifier, fields["number"]),
    counterparty: newer(item.counterparty, fields["counterparty"]),
  };
  const start = terms[0]?.start ?? null;
  return kind === undefined ? after : { ...after, naturalKey: naturalKey({ ...after, start }, kind) };
}

function newer(before: string | null, now: string | undefined): string | null {
  if (now === undefined || now.trim() === "") return before;
  return before !== null && sameText(before, now) ? before : now.trim();
}
