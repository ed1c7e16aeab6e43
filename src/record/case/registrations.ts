import type { Day } from "#calendar/day.ts";
import type { ResultField } from "#law/course.ts";
import type { CaseStand } from "./caseStand.ts";
import type { RegisteredChange } from "./registeredChange.ts";
import { sameText } from "./result/sameText.ts";

/** One field that was registered anew, once, and every case that tells of it: the earliest day first, which leads. */
export type Registration = {
  readonly field: ResultField;
  readonly lead: RegisteredChange;
  readonly changes: readonly RegisteredChange[];
};

/**
 * What cases tell of the registration, told apart by the new value: two cases about one change may say two days of it,
 * and nobody is to rely on the later one. Another value later is another change.
 */
export function registrations(told: readonly RegisteredChange[]): readonly Registration[] {
  const fields = new Map(told.flatMap(({ fields: of }) => of.map((field) => [field.id, field])));
  return [...fields.values()].flatMap((field) => {
    const telling = told
      .filter((change) => tells(change, field.id) && !isTakenBack(change, field.id, told))
      .toSorted(earlierFirst);
    const groups: RegisteredChange[][] = [];
    for (const change of telling) {
      const last = groups.at(-1);
      if (last?.every((known) => isSame(known, change, field.id)) === true) last.push(change);
      else groups.push([change]);
    }
    return groups.flatMap((changes): Registration[] => {
      const [lead] = changes;
      return lead === undefined ? [] : [{ field, lead, changes }];
    });
  });
}

function tells({ fields }: RegisteredChange, field: string): boolean {
  return fields.some(({ id }) => id === field);
}

function earlierFirst(one: RegisteredChange, other: RegisteredChange): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return one.stand.case.id < other.stand.case.id ? -1 : 1;
}

/** Withdrawn, while another case tells of it that was not over by then: that one says it now. Alone, it is still the only word. */
function isTakenBack(change: RegisteredChange, field: string, told: readonly RegisteredChange[]): boolean {
  const { closed } = change.stand.case;
  if (closed?.outcome !== "withdrawn") return false;
  return told.some((other) => {
    const { case: of } = other.stand;
    return of.closed?.outcome !== "withdrawn" && tells(other, field) && !isOverBefore(of, change.stand.case);
  });
}

/** One change under two days; where nobody said the new value, cases that ran at one time are about one. */
function isSame(one: RegisteredChange, other: RegisteredChange, field: string): boolean {
  const [is, was] = [valueOf(one, field), valueOf(other, field)];
  if (is !== null && was !== null) return sameText(is, was);
  const [first, second] = [one.stand.case, other.stand.case];
  return !isOverBefore(first, second) && !isOverBefore(second, first);
}

function isOverBefore({ closed }: CaseStand["case"], { openedOn }: { readonly openedOn: Day }): boolean {
  return closed !== null && closed.on < openedOn;
}

function valueOf({ stand: { case: one } }: RegisteredChange, field: string): string | null {
  const results: Readonly<Record<string, string | undefined>> = one.result?.fields ?? {};
  return one.answers[`asked.${field}`] ?? results[field] ?? null;
}
