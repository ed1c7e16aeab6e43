import { yearOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { CaseEvent } from "#record/case/caseEvent.ts";
import { renewing } from "#record/case/filedDuties.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import type { Handling } from "#record/item/handling.ts";
import type { Item } from "#record/item/item.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import { sameField } from "#record/case/result/sameField.ts";
import { sameText } from "#record/case/result/sameText.ts";
import { unchangedRule } from "#record/case/unchangedRule.ts";
import { isYearUnknown, yearAsked } from "#record/case/questions/yearAsked.ts";
import { termOfResult, wrongTerm } from "#record/case/result/resultTerm.ts";
import type { EvaluatedLedger } from "../evaluatedLedger.ts";
import { wantedOfItem } from "../warnings/wantedOfItem.ts";
import { detailsAfter } from "./detailsAfter.ts";
import { endedEntries } from "./endedEntries.ts";
import { madeEntries } from "./madeEntries.ts";
import { isOfEarlierTerm, termsAfter } from "./termsAfter.ts";

type Fields = Readonly<Record<string, string>>;

/**
 * What a case does to the ledger. Handed in, it covers the warnings of the duties that it carries out; refused or
 * withdrawn, they are warned of again; closed well, the item says what the new paper says.
 */
export function ledgerEntriesOf(
  evaluated: EvaluatedLedger,
  stand: CaseStand,
  events: readonly CaseEvent[],
  newId: () => string,
): readonly RecordEvent[] {
  return events.flatMap((event): readonly RecordEvent[] => {
    switch (event.kind) {
      case "case-submitted":
        return covered(evaluated, stand, event);
      case "case-decided":
        return event.data.outcome === "granted" ? [] : resumed(stand, event);
      case "case-taken-back":
        return undone(evaluated, stand, event);
      case "case-withdrawn":
        return resumed(stand, event);
      case "case-closed":
        return event.data.outcome === "granted" || event.data.outcome === "done"
          ? closing(evaluated, stand, event, newId)
          : resumed(stand, event);
      default:
        return [];
    }
  });
}

function covered(
  evaluated: EvaluatedLedger,
  { matter: { course, item, inLedger, law }, case: one }: CaseStand,
  { on }: CaseEvent,
): readonly RecordEvent[] {
  // Who hands in that it ends need not be told to renew it, unless that is refused.
  const rules = course.effect === "end" ? [...course.obligations, ...renewing(law, course)] : course.obligations;
  if (item === null || inLedger === null || rules.length === 0 || isYearUnknown(course, one)) return [];
  const year = yearAsked(course, one);
  // A further term of the ledger has duties of its own, which a case about the one before says nothing of.
  if (year === null && inLedger.terms.length > item.terms.length) return [];
  // The report of one year says nothing of the next one, which is warned of already.
  const carriesOut = (rule: string, duty: string): boolean =>
    year === null ? duty.startsWith(`${rule}.`) : duty === `${rule}.${year}`;
  // A duty to agree with the registration is there or not by the cases themselves; a word would stay when they are over.
  return wantedOfItem(evaluated, item.id)
    .filter(({ rule }) => rule !== unchangedRule)
    .filter(({ duty }) => rules.some((rule) => carriesOut(rule, duty)))
    .map(({ duty }): RecordEvent => handled(item, on, duty, { how: "covered", by: one.id }));
}

/** Not handed in after all, it covers nothing; not refused after all, it covers again. */
function undone(
  evaluated: EvaluatedLedger,
  stand: CaseStand,
  event: Extract<CaseEvent, { kind: "case-taken-back" }>,
): readonly RecordEvent[] {
  const { decided } = stand.case;
  if (event.data.what === "submission") return resumed(stand, event);
  const wasRefused = event.data.what === "decision" && decided !== null && decided.outcome !== "granted";
  return wasRefused ? covered(evaluated, stand, event) : [];
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

function closing(
  evaluated: EvaluatedLedger,
  stand: CaseStand,
  { on, data: { custody } }: Extract<CaseEvent, { kind: "case-closed" }>,
  newId: () => string,
): readonly RecordEvent[] {
  const { matter, case: one } = stand;
  const { course, item, inLedger } = matter;
  if (course.effect === "file-report") {
    const year = yearAsked(course, one);
    const filed = one.submitted?.on ?? on;
    // A year is reported once it is over.
    return item === null || year === null || year >= yearOf(filed)
      ? []
      : [{ kind: "annual-report-filed", subject: item.id, on: filed, data: { year, case: one.id } }];
  }
  if (course.effect === "record") return madeEntries(evaluated.ledger.items, stand, { on, custody, id: newId() });
  if (item === null || inLedger === null || course.effect === "none") return [];
  if (course.effect === "end") return endedEntries(evaluated.ledger, stand, on, custody);
  const fields = one.result?.fields ?? {};
  const renamed = renamedBy(matter, one, fields, on);
  const term = wrongTerm(matter, fields) === null ? termOfResult(matter, fields) : null;
  const { items } = evaluated.ledger;
  const said = isOfEarlierTerm(matter, term) ? saidAnew(stand, fields) : fields;
  const details = detailsAfter(matter, said, { custody, term: course.effect === "renew" ? null : term, items });
  if (course.effect === "renew" && term === null) return renamed;
  if (course.effect === "renew" && term !== null && isAsAbout(inLedger, item)) {
    const data = { term, details, origin: inLedger.origin, case: one.id };
    return [...renamed, { kind: "item-renewed", subject: item.id, on, data }];
  }
  const after = { ...inLedger, ...details, terms: termsAfter(matter, term) };
  const isSame =
    JSON.stringify({ ...after, formerly: inLedger.formerly }) ===
    JSON.stringify({ ...inLedger, formerly: inLedger.formerly });
  return isSame ? renamed : [...renamed, corrected(inLedger, after, one.id, on)];
}

/** True where the ledger has no other term than that of the paper which the case is about. */
function isAsAbout(inLedger: Item, item: Item): boolean {
  return JSON.stringify(inLedger.terms) === JSON.stringify(item.terms);
}

/** What a paper says that the one before did not: the rest of it, and its day of issue, say nothing of a later paper. */
function saidAnew({ compared, matter: { law } }: CaseStand, fields: Fields): Fields {
  const anew = compared.flatMap(({ field: { id }, before, now }) =>
    now === null || id === "issued-on" || (before !== null && sameField(law, id, before, now)) ? [] : [id],
  );
  return Object.fromEntries(Object.entries(fields).filter(([id]) => anew.some((field) => field === id)));
}

function corrected(before: Item, after: Item, by: string, on: Day): RecordEvent {
  const { id, ...was } = before;
  const { id: _id, ...is } = after;
  return { kind: "item-corrected", subject: id, on, data: { before: was, after: is, case: by } };
}

/** The holder's new name, where that was applied for and the new licence has it. */
function renamedBy(
  { course, company }: CaseStand["matter"],
  { id, answers }: CaseStand["case"],
  fields: Fields,
  on: Day,
): readonly RecordEvent[] {
  const [asked, now] = [answers["asked.company"], fields["company"]?.trim()];
  if (course.effect !== "correct" || asked === undefined || now === undefined) return [];
  if (!sameText(asked, now) || sameText(now, company.name)) return [];
  return [{ kind: "company-renamed", subject: company.id, on, data: { name: now, before: company.name, case: id } }];
}
