import { addDays, isDay, parseDay } from "#calendar/day.ts";
import type { DocumentData, DocumentRow } from "#documents/documentFields.ts";
import { conditionTruth } from "#law/conditionTruth.ts";
import type { CaseQuestion, Course } from "#law/course.ts";
import type { Authority } from "#law/law.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { authorityOfCase } from "#record/case/questions/authorityOfCase.ts";
import { kindMade } from "#record/case/result/kindMade.ts";
import { joiningDay } from "#record/case/result/resultTerm.ts";
import { changesOfCase } from "./changesOfCase.ts";
import { dataOfItemText } from "./dataOfItemText.ts";
import { fieldsOfPaper } from "./fieldsOfPaper.ts";
import { holdingDay } from "./holdingDay.ts";
import { provinceOf } from "./provinceOf.ts";
import { renewedServices } from "./renewedServices.ts";
import { resolutionOfCase } from "./resolutionOfCase.ts";
import { writtenDay } from "./writtenDay.ts";

/**
 * What a case knows that a document wants: its answers, where it was printed, what it asks for, and its papers. Which
 * answer goes into which field says the course in use, as the templates are those in use: a case may keep an older law.
 */
export function dataOfCase(stand: CaseStand, course: Course): DocumentData {
  const authority = authorityAsked(stand);
  const known: DocumentData = {
    proceeding: course.title.zh,
    ...(authority === null ? {} : { recipient: authority.title.zh }),
    ...course.writes,
    ...answered(stand, course, authority),
    ...oldPaper(stand),
    ...wanted(stand),
    ...renewal(stand),
    ...renewedServices(stand),
    ...heldAlready(stand, course),
    ...printed(stand),
    ...changesOfCase(stand, course),
    ...papers(stand),
  };
  return { ...resolutionOfCase(stand, known), ...known };
}

/** Whom the case is brought to; null where nobody knows, and where the other side is no authority. */
export function authorityAsked({ case: one, matter: { course, law } }: CaseStand): Authority | null {
  return law.authorities.get(authorityOfCase(course, one) ?? "") ?? null;
}

function answered({ ask }: CaseStand, { questions }: Course, authority: Authority | null): DocumentData {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const given = ask(question.id);
      if (question.writes === null || given === null || typeof given === "boolean") return [];
      const said = [given].flat().flatMap((one) => saidAs(question, one, authority) ?? []);
      return said.length === 0 ? [] : [[question.writes, said.join(dataOfItemText.list)]];
    }),
  );
}

function saidAs({ answers }: CaseQuestion, given: string, authority: Authority | null): string | null {
  const chosen = typeof answers === "string" ? undefined : answers.find(({ id }) => id === given);
  if (chosen === undefined) return written(given);
  if (chosen.written === "nothing") return null;
  return chosen.written === "province" ? provinceOf(authority) : chosen.title.zh;
}

/** What the old paper says, where the ledger does not know it or speaks of the new one. */
function oldPaper({ case: one, matter: { item, law } }: CaseStand): DocumentData {
  if (item === null) return {};
  const fields = fieldsOfPaper(law.kinds.get(item.kind) ?? null);
  const before: Readonly<Record<string, string>> = one.closed?.before ?? {};
  return named(fields, (name) => one.answers[`before.${name}`] ?? before[name]);
}

/** A case without an old paper: what is asked for is all that there is to say. */
function wanted(stand: CaseStand): DocumentData {
  const { case: one, matter } = stand;
  if (matter.item !== null) return {};
  return named(fieldsOfPaper(kindMade(stand)), (name) => one.answers[`asked.${name}`]);
}

/** The term that a contract is to have: from the day that joins the one before, if nobody asked for another. */
function renewal({ case: one, matter }: CaseStand): DocumentData {
  const { item, law, course } = matter;
  if (course.effect !== "renew" || law.kinds.get(item?.kind ?? "")?.continues !== "contract") return {};
  const ended = parseDay(one.closed?.before?.end ?? "");
  const joining = one.closed === null ? joiningDay(matter) : ended === null ? null : addDays(ended, 1);
  const [from, until] = [one.answers["asked.start"] ?? joining, one.answers["asked.end"]];
  return {
    ...(from === null ? {} : { renewFrom: written(from) }),
    ...(until === undefined ? {} : { renewUntil: written(until) }),
  };
}

/**
 * Who signs today. No text was found that says under which name one applies for a change of name; but once the registry
 * has it there is no company of the old name any more, and nobody else represents it. Registered and not known: to fill.
 */
function heldAlready(stand: CaseStand, course: Course): DocumentData {
  const { ask, case: one, matter } = stand;
  const places = fieldsOfPaper(matter.law.kinds.get(matter.item?.kind ?? "") ?? null);
  return Object.fromEntries(
    course.fields.flatMap((field) => {
      const { id, changed } = field;
      const [place, from] = [places[id], holdingDay(stand, course, field)];
      const holds = from !== null && from <= matter.today;
      if (place === undefined || !holds || changed === null || conditionTruth(changed, ask) !== true) return [];
      return [[place, written(one.answers[`asked.${id}`] ?? "")]];
    }),
  );
}

function named(fields: ReturnType<typeof fieldsOfPaper>, textOf: (name: string) => string | undefined): DocumentData {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const given = textOf(name);
      return given === undefined ? [] : [[field, written(given)]];
    }),
  );
}

function printed({ case: { published } }: CaseStand): DocumentData {
  if (published === null) return {};
  const page = published.page === null ? {} : { newspaperPage: published.page };
  return { newspaper: published.name, publishedOn: writtenDay(published.on), ...page };
}

/** The papers that the case needs and those that are there, as they are or as they are asked for. */
function papers({ papers: asked, case: one }: CaseStand): DocumentData {
  const rows = asked.flatMap(({ material, use, needed }): DocumentRow[] => {
    const kept = one.papers.filter((paper) => paper.material === material.id);
    if (kept.length === 0 && (!needed || one.waived[material.id] !== undefined)) return [];
    const [first] = kept;
    const said = dataOfItemText.forms[first?.form ?? use.form];
    const count = first === undefined ? use.count : kept.reduce((sum, paper) => sum + paper.count, 0);
    return [
      {
        name: material.title.zh,
        ...(said === "" ? {} : { form: said }),
        ...(count === null ? {} : { count: String(count) }),
      },
    ];
  });
  return rows.length === 0 ? {} : { papers: rows };
}

function written(text: string): string {
  return isDay(text) ? writtenDay(text) : text;
}
