import { isDay } from "#calendar/day.ts";
import type { DocumentData } from "#documents/documentFields.ts";
import { documentFieldText, toFill } from "#documents/documentFieldText.ts";
import { conditionTruth } from "#law/conditionTruth.ts";
import type { Course } from "#law/course.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import type { ComparedField } from "#record/case/result/compareResult.ts";
import { dataOfItemText } from "./dataOfItemText.ts";
import { writtenDay } from "./writtenDay.ts";

/** One matter that changes; null where nobody knows what it was, or what it is to be. */
type Change = { readonly title: string; readonly before: string | null; readonly after: string | null };

/**
 * What is applied for, matter by matter: what was answered to change, and fields that are asked for beside. Of several
 * each is named, and what nobody knows of one is to be filled there.
 */
export function changesOfCase(stand: CaseStand, course: Course): DocumentData {
  const changes = changesAsked(stand, course);
  if (changes.length === 0) return {};
  return {
    changeItem: changes.map(({ title }) => title).join(dataOfItemText.list),
    ...listed("changeBefore", changes, ({ before }) => before),
    ...listed("changeAfter", changes, ({ after }) => after),
  };
}

/** What is applied for to change, matter by matter. */
export function changesAsked({ ask, compared }: CaseStand, { questions }: Course): readonly Change[] {
  const asked = compared.filter((row) => row.asked !== null && row.asked !== row.before);
  const question = questions.find(({ writes }) => writes === "changeItem");
  const given = question === undefined ? null : ask(question.id);
  const matters =
    question === undefined || typeof question.answers === "string" || given === null || typeof given === "boolean"
      ? []
      : question.answers.filter(({ id }) => [given].flat().includes(id));
  const named = matters.map(({ id, title }) => ({
    title: title.zh,
    row: compared.find(
      ({ field: { changed } }) =>
        changed !== null && conditionTruth(changed, (fact) => (fact === question?.id ? id : null)) === true,
    ),
  }));
  const further = asked.filter((row) => named.every((one) => one.row !== row));
  return [
    ...named.map(({ title, row }) => changeOf(row?.field.title.zh ?? title, row)),
    ...further.map((row) => changeOf(row.field.title.zh, row)),
  ];
}

function changeOf(title: string, row: ComparedField | undefined): Change {
  return { title, before: row?.before ?? null, after: row?.asked ?? null };
}

function listed(
  field: "changeBefore" | "changeAfter",
  changes: readonly Change[],
  valueOf: (change: Change) => string | null,
): DocumentData {
  if (changes.every((change) => valueOf(change) === null)) return {};
  const gap = toFill(documentFieldText[field].name);
  const said = changes.map((change) => {
    const value = valueOf(change);
    const shown = value === null ? gap : isDay(value) ? writtenDay(value) : value;
    return changes.length === 1 ? shown : dataOfItemText.ofMatter(change.title, shown);
  });
  return { [field]: said.join(dataOfItemText.semicolon) };
}
