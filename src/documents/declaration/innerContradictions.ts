import { yearOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { declarationElements } from "#law/declaration.ts";
import type { DeclarationElement } from "#law/declaration.ts";
import { simplified } from "#law/simplifiedText.ts";
import type { Contradiction, ContradictionCode, Found } from "./declaration.ts";
import type { ReadDocument } from "./readDeclaration.ts";
import { signs } from "./signsText.ts";

/** What within a text cannot be, or does not fit together; `today` is the day of checking, null where it is not known. */
export function innerContradictions(read: ReadDocument, today: Day | null): readonly Contradiction[] {
  const { document, number, codes, companies } = read;
  const { company, copy, licenceNumber, authority } = document;
  const all: Contradiction[] = [];
  const add: Add = (code, element, found, more = {}) => {
    const { from, to, written } = found;
    all.push({ code, element, from, to, written, meant: null, why: null, ...more });
  };
  if (company !== null && signs.placeholder.test(company.is)) add("company-placeholder", "company", company);
  for (const code of codes) if (code.is === null) add("uscc-wrong", "uscc", code, { why: code.why });
  const [first, ...others] = codes.filter(({ is }) => is !== null);
  const other = others.find(({ is }) => is !== first?.is);
  const [holder, ...more] = companies;
  if (holder !== undefined)
    add("company-several", "company", holder, { meant: more.map(({ is }) => is).join(signs.listJoin) });
  // Two companies have two codes.
  else if (first !== undefined && other !== undefined) add("uscc-several", "uscc", other, { meant: first.is });
  lossContradictions(read, add);
  nameContradictions(read, add);
  if (document.document?.is === false) add("document-vague", "document", document.document);
  if (copy?.is === "either") add("copy-open", "copy", copy);
  const isLicence = document.kind?.needs.includes("licenceNumber") === true;
  if (isLicence && licenceNumber?.is === null)
    add("number-wrong", "licenceNumber", licenceNumber, { why: number?.why ?? "form" });
  if (isLicence && authority !== null) {
    const issuer = number?.authority ?? null;
    if (issuer !== null && authority.is !== issuer)
      add("authority-of-number", "authority", authority, { meant: issuer.id, why: licenceNumber?.written ?? null });
    else if (authority.is === null) add("authority-unknown", "authority", authority);
  }
  dayContradictions(read, today, add);
  for (const element of declarationElements) {
    const found = document[element];
    const meant = found === null ? "" : simplified(found.written);
    if (found !== null && meant !== found.written) add("traditional-characters", element, found, { meant });
  }
  return all;
}

type Add = (
  code: ContradictionCode,
  element: DeclarationElement,
  found: Found<unknown>,
  more?: Partial<Pick<Contradiction, "meant" | "why">>,
) => void;

/** A statement that says of no loss, or takes it back, voids nothing. */
function lossContradictions({ document, loss }: ReadDocument, add: Add): void {
  if (loss.denied !== null) add("loss-denied", "void", loss.denied);
  else if (loss.isUnsaid) {
    const place = document.void ?? document.document ?? document.licenceNumber ?? document.company;
    if (place !== null) add("loss-unsaid", "void", place);
  }
}

/** A name that no paper bears, and one of another class of services than the number is. */
function nameContradictions({ document: { kind, document }, name, number }: ReadDocument, add: Add): void {
  if (kind === null || document === null || name === null) return;
  if (kind.colloquial.includes(name)) add("document-colloquial", "document", document, { meant: kind.title.zh });
  const said = kind.classes.find(({ words }) => words.includes(name));
  const numbered = kind.classes.filter(({ letter }) => number?.classes.some((one) => one.startsWith(letter)));
  if (said === undefined || numbered.length === 0 || numbered.includes(said)) return;
  const meant = numbered[0]?.words[0] ?? null;
  add("document-of-number", "document", document, { meant, why: number?.is ?? null });
}

function dayContradictions({ document, number, oddDays, lostOn }: ReadDocument, today: Day | null, add: Add): void {
  const { issuedOn } = document;
  if (issuedOn?.is === null) add("day-impossible", "issuedOn", issuedOn);
  for (const day of oddDays) add("day-impossible", "issuedOn", day);
  if (lostOn !== null && today !== null && lostOn.is > today) add("loss-future", "issuedOn", lostOn, { meant: today });
  if (issuedOn === null || issuedOn.is === null) return;
  const year = number?.year ?? null;
  if (year !== null && yearOf(issuedOn.is) < year) add("day-before-number", "issuedOn", issuedOn, { meant: `${year}` });
  if (today !== null && issuedOn.is > today) add("day-future", "issuedOn", issuedOn, { meant: today });
  if (lostOn !== null && lostOn.is < issuedOn.is)
    add("loss-before-issue", "issuedOn", issuedOn, { meant: lostOn.written });
}
