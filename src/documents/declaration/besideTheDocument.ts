import type { DeclarationElement } from "#law/declaration.ts";
import type { Contradiction, ExpectedDeclaration, Found } from "./declaration.ts";
import type { DeclarationReader } from "./declarationReader.ts";
import { foldedName } from "./foldedName.ts";
import type { ReadDeclaration, ReadDocument } from "./readDeclaration.ts";
import { signs } from "./signsText.ts";
import { withoutSite } from "./withoutSite.ts";

/** What a text has beside the document that is meant, and must not have: what is not filled in, and what is another's. */
export function besideTheDocument(
  text: ReadDeclaration,
  { one, missing }: { readonly one: ReadDocument; readonly missing: readonly DeclarationElement[] },
  expected: ExpectedDeclaration | null,
  reader: DeclarationReader,
): readonly Contradiction[] {
  return [
    ...gapsLeft(text, missing, reader),
    ...(expected === null ? [] : numbersNotLost(text, one, expected)),
    ...otherCompanies(text, one, expected),
    ...mannerDiffers(one, expected),
  ];
}

/** What is missing is told by its name; of anything else a placeholder is. */
function gapsLeft(
  { gaps }: ReadDeclaration,
  missing: readonly DeclarationElement[],
  { declaration: { elements } }: DeclarationReader,
): readonly Contradiction[] {
  return gaps.flatMap((gap): Contradiction[] => {
    const about = elements.find(({ title }) => gap.written.includes(title.zh))?.id ?? null;
    if (about !== null && missing.includes(about)) return [];
    return [contradiction("gap-left", about ?? "document", gap, null)];
  });
}

/** Licence numbers of a text that are not lost: a statement must not void a licence that is there. */
function numbersNotLost(
  { numbers }: ReadDeclaration,
  { document: { licenceNumber: own } }: ReadDocument,
  { licenceNumber: lost, alsoLost }: ExpectedDeclaration,
): readonly Contradiction[] {
  if (lost === null || alsoLost === undefined) return [];
  const told = new Set([lost, ...alsoLost].map((number) => foldedName(withoutSite(number))));
  return numbers.flatMap((number): Contradiction[] => {
    const folded = foldedName(withoutSite(number.is));
    if (told.has(folded) || number.from === own?.from) return [];
    told.add(folded);
    return [contradiction("number-not-lost", "licenceNumber", number, lost)];
  });
}

/**
 * Another company in a statement that is held against the ledger; by itself one of which nothing more is said, for a
 * page has statements of several.
 */
function otherCompanies(
  { companies }: ReadDeclaration,
  { document: { company, formerName }, companies: joined }: ReadDocument,
  expected: ExpectedDeclaration | null,
): readonly Contradiction[] {
  if (company === null) return [];
  const meant = expected?.company ?? null;
  const own = new Set(
    [company.is, formerName?.is, meant, ...joined.map(({ is }) => is)].flatMap((name) =>
      typeof name === "string" ? foldedName(name) : [],
    ),
  );
  const others = companies.filter(({ is, isAlone }) => !own.has(foldedName(is)) && (isAlone || meant !== null));
  if (others.length === 0) return [];
  const names = [...new Set(others.map(({ is }) => is))].join(signs.listJoin);
  return [contradiction("company-several", "company", company, names)];
}

/** What is damaged is there still, and what is lost is not; whether a theft has to be printed as one no text says. */
function mannerDiffers(
  { document: { manner }, loss: { said } }: ReadDocument,
  expected: ExpectedDeclaration | null,
): readonly Contradiction[] {
  const meant = expected?.manner ?? null;
  if (manner !== "damaged" || said === null || meant === null || meant === "damaged") return [];
  return [contradiction("manner-differs", "void", said, meant)];
}

function contradiction(
  code: Contradiction["code"],
  element: DeclarationElement,
  { from, to, written }: Found<unknown>,
  meant: string | null,
): Contradiction {
  return { code, element, from, to, written, meant, why: null };
}
