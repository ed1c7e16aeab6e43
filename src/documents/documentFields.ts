import { documentColumnText, documentFieldText } from "./documentFieldText.ts";

export type FieldId = keyof typeof documentFieldText;
export type ColumnId = keyof typeof documentColumnText;

export type DocumentField = {
  readonly id: FieldId;
  /** The placeholder in templates, without its braces. */
  readonly name: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** `long` takes several lines; a `list` has rows with these columns. */
  readonly sort: "text" | "long" | "day" | "list";
  readonly columns: readonly DocumentColumn[];
};

export type DocumentColumn = {
  readonly id: ColumnId;
  readonly name: string;
  readonly title: { readonly zh: string; readonly en: string };
};

/** A row of a list: values by id of the column. */
export type DocumentRow = Readonly<Partial<Record<ColumnId, string>>>;

/** What a document is written from: named texts and lists. What is left out or empty is not known. */
export type DocumentData = Readonly<Partial<Record<FieldId, string | readonly DocumentRow[]>>>;

const long: ReadonlySet<FieldId> = new Set([
  "circumstances",
  "search",
  "changeReason",
  "endReason",
  "aftercare",
  "businessPlan",
  "serviceRunning",
  "numberUse",
  "addressUse",
  "renewTerms",
  "resolution",
]);

const lists: Readonly<Partial<Record<FieldId, readonly ColumnId[]>>> = {
  papers: ["number", "name", "form", "count", "pages"],
  shareholders: ["number", "name", "share"],
};

const fieldIds = Object.keys(documentFieldText) as FieldId[];

/** Every field there is. Templates use their names and no others. */
export const documentFields: readonly DocumentField[] = fieldIds.map((id) => {
  const { name, en } = documentFieldText[id];
  return { id, name, title: { zh: name, en }, sort: sortOf(id), columns: (lists[id] ?? []).map(columnOf) };
});

function sortOf(id: FieldId): DocumentField["sort"] {
  if (lists[id] !== undefined) return "list";
  if (long.has(id)) return "long";
  return id === "today" || id === "validUntil" || /(?:On|From|Until)$/.test(id) ? "day" : "text";
}

function columnOf(id: ColumnId): DocumentColumn {
  const { name, en } = documentColumnText[id];
  return { id, name, title: { zh: name, en } };
}

const byName = new Map(documentFields.flatMap((field) => [[field.name, field] as const, [field.id, field] as const]));

/** The field of a placeholder, which is its Chinese name or its id. */
export function fieldNamed(name: string): DocumentField | null {
  return byName.get(name) ?? null;
}

export function isFieldId(text: string): text is FieldId {
  return Object.hasOwn(documentFieldText, text);
}

export function isColumnId(text: string): text is ColumnId {
  return Object.hasOwn(documentColumnText, text);
}
