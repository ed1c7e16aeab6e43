import { longestDeclaration } from "#contract/declarations.ts";
import type { DeclarationReply } from "#contract/declarations.ts";
import type { ExpectedDeclaration } from "#documents/declaration/declaration.ts";
import { checkDeclaration as check } from "#documents/declaration/checkDeclaration.ts";
import { foldedName } from "#documents/declaration/foldedName.ts";
import type { Item } from "#record/item/item.ts";
import { numbersAlsoLost } from "./cases/numbersAlsoLost.ts";
import { contradictionReplyOf, documentReplyOf, elementRepliesOf, nothingFound } from "./declarationReplyOf.ts";
import type { Actor, CompanyLedger, Deps } from "./deps.ts";
import { displayName } from "./dueItemOf.ts";
import { expectedDeclaration } from "./expectedDeclaration.ts";
import { findCompany } from "./findCompany.ts";
import { ledgerHolding } from "./ledgerHolding.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

export type DeclarationQuestion = {
  readonly text: string;
  readonly company?: string | undefined;
  readonly item?: string | undefined;
};

/** A declaration checked by itself, and where a company or an item is named, against the ledger. */
export async function checkDeclaration(
  deps: Deps,
  actor: Actor,
  { text, company, item }: DeclarationQuestion,
): Promise<Result<DeclarationReply>> {
  const { law, clock } = deps;
  if (text.length > longestDeclaration)
    return refused("text-too-long", "text", { length: text.length, most: longestDeclaration });
  const meant = await subjectOf(deps, actor, company, item);
  if (!meant.ok) return meant;
  const subject = meant.value === null ? null : withItemOf(deps, text, meant.value);
  const expected = subject === null ? null : expectedOf(deps, text, subject, meant.value?.item ?? null);
  const result = check(law, text, expected, clock.today());
  const documents = result.documents.map((document) => documentReplyOf(law, document));
  return done({
    found: (result.main === null ? undefined : documents[result.main]?.found) ?? nothingFound,
    missing: [...result.missing],
    contradictions: result.contradictions.map((one) => contradictionReplyOf(law, one)),
    main: result.main,
    documents,
    elements: elementRepliesOf(law),
    compared:
      subject === null
        ? null
        : {
            company: subject.ledger.company.name,
            item: subject.item?.id ?? null,
            name: subject.item === null ? null : displayName(subject.item),
          },
    lawHash: law.hash,
  });
}

/** Of a licence that somebody named, with what else is lost: further numbers are then those of licences that are not. */
function expectedOf(
  { law, clock }: Deps,
  text: string,
  { ledger, item }: Subject,
  named: Item | null,
): ExpectedDeclaration {
  const expected = expectedDeclaration(law, ledger.company, item, clock.today());
  if (named === null) return expected;
  const printing = [...law.courses.values()].filter(({ stages }) => stages.some(({ kind }) => kind === "publish"));
  const alsoLost = printing.flatMap(({ id: course }) => numbersAlsoLost(ledger, { id: "", course }, text));
  return { ...expected, alsoLost };
}

type Subject = { readonly ledger: CompanyLedger; readonly item: Item | null };

async function subjectOf(
  deps: Deps,
  actor: Actor,
  company: string | undefined,
  itemId: string | undefined,
): Promise<Result<Subject | null>> {
  const hasItem = itemId !== undefined && itemId !== "";
  const hasCompany = company !== undefined && company !== "";
  if (!hasItem && !hasCompany) return done(null);
  const ledgers = await deps.store.ledgers(actor);
  if (hasItem) {
    const ledger = ledgerHolding(ledgers, itemId);
    const item = ledger?.items.find(({ id }) => id === itemId);
    if (ledger === undefined || item === undefined) return refused("item-not-found", "id", { id: itemId });
    return done({ ledger, item });
  }
  const found = findCompany(
    ledgers.map((ledger) => ledger.company),
    company ?? "",
  );
  if (!found.ok) return found;
  const ledger = ledgers.find((one) => one.company.id === found.value.id);
  return done(ledger === undefined ? null : { ledger, item: null });
}

/** Of a company's papers the one whose number the text names, where it names one. */
function withItemOf({ law }: Deps, text: string, subject: Subject): Subject {
  if (subject.item !== null) return subject;
  const numbers = new Set(
    check(law, text).documents.flatMap(({ licenceNumber }) =>
      typeof licenceNumber?.is === "string" ? [foldedName(licenceNumber.is)] : [],
    ),
  );
  const item = subject.ledger.items.find(
    ({ identifier }) => identifier !== null && numbers.has(foldedName(identifier)),
  );
  return { ...subject, item: item ?? null };
}
