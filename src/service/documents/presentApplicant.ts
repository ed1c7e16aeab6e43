import type { Day } from "#calendar/day.ts";
import { fieldLabels } from "#documents/candidates/fieldLabelsText.ts";
import { conditionTruth } from "#law/conditionTruth.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { sameText } from "#record/case/result/sameText.ts";
import type { Item } from "#record/item/item.ts";
import { holdingDay } from "./holdingDay.ts";

type ApplicantField = "company" | "legal-representative";

/** `since`: from when a change holds that the registry has; null where rows alone say it. A value of null is to be filled. */
type Said = { readonly value: string | null; readonly since: Day | null };

/** Who applies today, where that is not simply what the item's own row says; a field left out is as the row has it. */
export type Applicant = Readonly<Partial<Record<ApplicantField, Said>>>;

/** What there is to go by. `about`: the document's own item and case, whose word goes before another's of the same day. */
export type ApplicantKnown = {
  readonly company: string;
  readonly items: readonly Item[];
  /** The company's cases, with the courses in use. */
  readonly stands: readonly CaseStand[];
  readonly about: { readonly item: string | null; readonly case: string | null };
  readonly on: Day;
};

/** A change that holds: since when, what was before, and what is now as far as somebody said. */
type Change = {
  readonly id: string;
  readonly since: Day;
  readonly before: string | null;
  readonly now: string | null;
  /** What the ledger says by now is neither: it was written since. */
  readonly outdated: boolean;
};

/**
 * The company has one name and one representative, whichever of its licences a document is about: those of the newest
 * change that the registry has. Without one the rows say it, and where they disagree nobody knows which is newer.
 */
export function presentApplicant(known: ApplicantKnown): Applicant {
  const company = byChange(changesOf(known, "company"), known.about.case);
  const changes = changesOf(known, "legal-representative");
  const representative = byChange(changes, known.about.case) ?? byRows(known, changes);
  return {
    ...(company === null ? {} : { company }),
    ...(representative === null ? {} : { "legal-representative": representative }),
  };
}

function changesOf(known: ApplicantKnown, id: ApplicantField): readonly Change[] {
  return known.stands.flatMap((stand): Change[] => {
    const { case: one, ask, matter } = stand;
    const field = matter.course.fields.find((row) => row.id === id);
    const changed = field?.changed ?? null;
    if (field === undefined || changed === null || conditionTruth(changed, ask) !== true) return [];
    // Whoever withdraws need not have registered anything; a refused one has, and nothing undoes it.
    if (one.closed?.outcome === "withdrawn" && one.id !== known.about.case) return [];
    const since = holdingDay(stand, matter.course, field);
    if (since === null || since > known.on) return [];
    const before = one.closed?.before?.[id] ?? null;
    const now = cameOut(stand, id) ?? one.answers[`asked.${id}`] ?? null;
    return [{ id: one.id, since, before, now, outdated: isOutdated(known, stand, id, { before, now }) }];
  });
}

function cameOut({ case: { closed, result } }: CaseStand, id: ApplicantField): string | null {
  return closed?.outcome === "granted" || closed?.outcome === "done" ? (result?.fields[id]?.trim() ?? null) : null;
}

/** The ledger followed when the case closed: what stands there and was neither before nor after came later. */
function isOutdated(
  { company, items }: ApplicantKnown,
  { case: one }: CaseStand,
  id: ApplicantField,
  { before, now }: Pick<Change, "before" | "now">,
): boolean {
  if (one.closed === null || before === null || now === null) return false;
  const row = items.find((item) => item.id === one.item);
  const written = id === "company" ? company : row === undefined ? null : representativeIn(row);
  return written !== null && !sameText(written, before) && !sameText(written, now);
}

/** The newest; of several of one day the document's own, and else what they agree on. */
function byChange(changes: readonly Change[], own: string | null): Said | null {
  const holding = changes.filter(({ outdated }) => !outdated);
  const newest = holding
    .map(({ since }) => since)
    .toSorted()
    .at(-1);
  if (newest === undefined) return null;
  const ofDay = holding.filter(({ since }) => since === newest);
  const said = ofDay.filter(({ id }) => id === own);
  return { value: agreed((said.length > 0 ? said : ofDay).flatMap(({ now }) => now ?? [])), since: newest };
}

/** Rows speak where they are in force, and of the document's own item. What a change put an end to says nothing. */
function byRows({ items, about, on }: ApplicantKnown, changes: readonly Change[]): Said | null {
  const written = items.flatMap((item) => {
    const isCurrent = (item.replacedBy ?? null) === null && !hasEnded(item, on);
    return isCurrent || item.id === about.item ? (representativeIn(item) ?? []) : [];
  });
  const former = changes.flatMap(({ before, now }) => [before ?? [], now ?? []].flat());
  const rest = written.filter((name) => former.every((other) => !sameText(name, other)));
  const since =
    changes
      .map((change) => change.since)
      .toSorted()
      .at(-1) ?? null;
  if (rest.length > 0 && rest.length < written.length) return { value: agreed(rest), since };
  return written.length === 0 || agreed(written) !== null ? null : { value: null, since: null };
}

function hasEnded({ terms }: Item, on: Day): boolean {
  const end = terms.at(-1)?.end ?? null;
  return end !== null && end < on;
}

function representativeIn({ extra }: Item): string | null {
  const headings = fieldLabels["legal-representative"];
  return headings.map((heading) => extra[heading]?.trim() ?? "").find((text) => text !== "") ?? null;
}

function agreed(texts: readonly string[]): string | null {
  const [first] = texts;
  return first !== undefined && texts.every((text) => sameText(text, first)) ? first : null;
}
