import { isDay } from "#calendar/day.ts";
import type { DocumentData, DocumentRow, FieldId } from "#documents/documentFields.ts";
import type { ResultFieldId } from "#law/course.ts";
import { authorityOfCase } from "#record/case/questions/authorityOfCase.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { dataOfItemText } from "./dataOfItemText.ts";
import { writtenDay } from "./writtenDay.ts";

/** Questions whose answers a document writes down. */
const ofQuestions: Readonly<Record<string, FieldId>> = {
  circumstances: "circumstances",
  "noticed-on": "lossNoticedOn",
  what: "copyType",
  year: "reportYear",
};

/** The same, of one course alone. */
const ofCourses: Readonly<Record<string, Readonly<Record<string, FieldId>>>> = {
  "terminate-licence": { "planned-on": "endOn" },
  "replace-licence": { how: "lossManner" },
};

/** What the old paper says, where the ledger does not know it. */
const ofOldPaper: Readonly<Partial<Record<ResultFieldId, FieldId>>> = {
  "legal-representative": "legalRepresentative",
  number: "licenceNumber",
  services: "services",
  coverage: "coverage",
  issuer: "authority",
  "issued-on": "issuedOn",
  counterparty: "counterparty",
};

/** The same of a closed case, where the ledger speaks of the new paper: what it was compared with. */
const ofOldLicence: typeof ofOldPaper = { ...ofOldPaper, company: "company", end: "validUntil" };
const ofOldAgreement: typeof ofOldPaper = {
  company: "company",
  name: "contractName",
  number: "contractNumber",
  counterparty: "counterparty",
  end: "contractUntil",
};
const ofOthers: typeof ofOldPaper = { company: "company", end: "validUntil" };

/** What a case knows that a document wants: its answers, where it was printed, what it asks for, and its papers. */
export function dataOfCase(stand: CaseStand): DocumentData {
  const { case: one, matter } = stand;
  const authority = matter.law.authorities.get(authorityOfCase(matter.course, one) ?? "");
  const recipient = authority === undefined ? {} : { recipient: authority.title.zh };
  return {
    ...recipient,
    ...answered(stand),
    ...oldPaper(stand),
    ...printed(stand),
    ...changed(stand),
    ...papers(stand),
  };
}

function answered({ case: one, matter: { course } }: CaseStand): DocumentData {
  const fields = { ...ofQuestions, ...ofCourses[course.id] };
  return Object.fromEntries(
    course.questions.flatMap(({ id, answers }) => {
      const [field, given] = [fields[id], one.answers[id]];
      if (field === undefined || given === undefined) return [];
      // Only a loss asks which copy it is; elsewhere the question of that name is another one.
      if (field === "copyType" && course.proceeding !== "replace-licence") return [];
      const chosen = typeof answers === "string" ? undefined : answers.find((answer) => answer.id === given);
      return [[field, chosen?.title.zh ?? written(given)]];
    }),
  );
}

function oldPaper({ case: one, matter: { item, law } }: CaseStand): DocumentData {
  const said = named(ofOldPaper, (name) => one.answers[`before.${name}`]);
  const before: Readonly<Record<string, string>> = one.closed?.before ?? {};
  const kind = law.kinds.get(item?.kind ?? "");
  const ofOther = kind?.continues === "contract" ? ofOldAgreement : ofOthers;
  const places = kind?.group === "licence" ? ofOldLicence : ofOther;
  return { ...(item === null ? {} : named(places, (name) => before[name])), ...said };
}

function named(places: typeof ofOldPaper, textOf: (name: string) => string | undefined): DocumentData {
  return Object.fromEntries(
    Object.entries(places).flatMap(([name, field]) => {
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

/** What is applied for, field by field. */
function changed({ compared }: CaseStand): DocumentData {
  const asked = compared.filter((row) => row.asked !== null && row.asked !== row.before);
  if (asked.length === 0) return {};
  const list = (values: readonly (string | null)[]): string =>
    values.map((value) => written(value ?? dataOfItemText.notKnown)).join(dataOfItemText.semicolon);
  return {
    changeItem: asked.map(({ field }) => field.title.zh).join(dataOfItemText.list),
    changeBefore: list(asked.map(({ before }) => before)),
    changeAfter: list(asked.map((row) => row.asked)),
  };
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
