/** What the law holds of each sort, each with a page of its own; in the order in which people look for them. */
export const lawPageTypes = [
  "obligation",
  "proceeding",
  "parameter",
  "clock",
  "counting",
  "kind",
  "identifier",
  "service",
  "requirement",
  "number",
  "question",
  "authority",
  "material",
  "newspaper",
  "declaration",
  "document",
  "overlay",
  "source",
  "article",
] as const;

export type LawPageType = (typeof lawPageTypes)[number];

export type LawPageRef = { readonly type: LawPageType; readonly id: string };

/** Folder of `law/` in which the files of each type lie; an article stands in the file of its source. */
export const folderOfType: Readonly<Record<LawPageType, string>> = {
  obligation: "obligations",
  proceeding: "proceedings",
  parameter: "parameters",
  clock: "clocks",
  counting: "countings",
  kind: "kinds",
  identifier: "identifiers",
  service: "services",
  requirement: "requirements",
  number: "numbers",
  question: "questions",
  authority: "authorities",
  material: "materials",
  newspaper: "newspapers",
  declaration: "declarations",
  document: "documents",
  overlay: "overlays",
  source: "sources",
  article: "sources",
};

const between = ":";

/** An article is told apart by its source: `telecom-licence-measures:第二十七条`. */
export function articleId(source: string, article: string): string {
  return `${source}${between}${article}`;
}

/** The source of an article, and its name there; null where the text has no source before its name. */
export function splitArticleId(id: string): { readonly source: string; readonly article: string } | null {
  const at = id.indexOf(between);
  return at <= 0 ? null : { source: id.slice(0, at), article: id.slice(at + 1) };
}

/** The file in which a page's matter stands, as a person finds it in the repository. */
export function fileOfPage(page: LawPageRef): string {
  return `law/${fileInLaw(page)}`;
}

/** The same inside the law: `parameters/licence-validity.yaml`. */
export function fileInLaw({ type, id }: LawPageRef): string {
  const name = type === "article" ? (splitArticleId(id)?.source ?? id) : id;
  return `${folderOfType[type]}/${name}.yaml`;
}

/** The page of what stands in a file of the law; null where it has none. */
export function pageOfFile(file: string): LawPageRef | null {
  const [folder, name, ...deeper] = file.split("/");
  const type = lawPageTypes.find((one) => one !== "article" && folderOfType[one] === folder);
  const id = name?.replace(/\.yaml$/, "");
  return type === undefined || id === undefined || deeper.length > 0 ? null : { type, id };
}

/** One text for one page, to look it up by. */
export function keyOfPage({ type, id }: LawPageRef): string {
  return `${type} ${id}`;
}
