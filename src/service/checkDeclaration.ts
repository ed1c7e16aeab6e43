import { longestDeclaration } from "#contract/declarations.ts";
import type { ContradictionReply, DeclarationReply } from "#contract/declarations.ts";
import type { Contradiction, DeclarationCheck, ExpectedDeclaration } from "#documents/declaration/declaration.ts";
import { checkDeclaration as check } from "#documents/declaration/checkDeclaration.ts";
import { foldedName } from "#documents/declaration/foldedName.ts";
import type { Law } from "#law/law.ts";
import { namedThings } from "#record/case/namedThings.ts";
import type { Item } from "#record/item/item.ts";
import { checkedStatement } from "./cases/checkedStatement.ts";
import { lawOfCase } from "./cases/lawOfCase.ts";
import { ledgerOfCase } from "./cases/ledgerOfCase.ts";
import { numbersAlsoLost } from "./cases/numbersAlsoLost.ts";
import { standOfCase } from "./cases/standOfCase.ts";
import { contradictionInCase } from "./cases/statementFaults.ts";
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
  /** Goes before the others: it knows its company and its item. */
  readonly case?: string | undefined;
};

/** What a text was held against, and what came of it. */
type Checked = {
  readonly law: Law;
  readonly result: DeclarationCheck;
  readonly compared: DeclarationReply["compared"];
  readonly told: (law: Law, one: Contradiction) => ContradictionReply;
};

/** A declaration checked by itself; against the ledger where a company or an item is named, or as a case prints it. */
export async function checkDeclaration(
  deps: Deps,
  actor: Actor,
  question: DeclarationQuestion,
): Promise<Result<DeclarationReply>> {
  const { text, case: id } = question;
  if (text.length > longestDeclaration)
    return refused("text-too-long", "text", { length: text.length, most: longestDeclaration });
  const checked =
    id === undefined || id === "" ? await besideLedger(deps, actor, question) : await inCase(deps, actor, text, id);
  if (!checked.ok) return checked;
  const { law, result, compared, told } = checked.value;
  const documents = result.documents.map((document) => documentReplyOf(law, document));
  return done({
    found: (result.main === null ? undefined : documents[result.main]?.found) ?? nothingFound,
    missing: [...result.missing],
    contradictions: result.contradictions.map((one) => told(law, one)),
    main: result.main,
    documents,
    elements: elementRepliesOf(law),
    compared,
    lawHash: law.hash,
  });
}

async function besideLedger(
  deps: Deps,
  actor: Actor,
  { text, company, item }: DeclarationQuestion,
): Promise<Result<Checked>> {
  const { law, clock } = deps;
  const meant = await subjectOf(deps, actor, company, item);
  if (!meant.ok) return meant;
  const subject = meant.value === null ? null : withItemOf(deps, text, meant.value);
  const expected = subject === null ? null : expectedOf(deps, text, subject, meant.value?.item ?? null);
  const result = check(law, text, expected, clock.today());
  const compared = subject === null ? null : comparedWith(subject.ledger.company.name, subject.item);
  return done({ law, result, compared, told: contradictionReplyOf });
}

/** By the rule by which a print of the case is taken or refused, and by the law that the case keeps. */
async function inCase(deps: Deps, actor: Actor, text: string, id: string): Promise<Result<Checked>> {
  return deps.store.transact(actor, async (tx): Promise<Result<Checked>> => {
    const found = ledgerOfCase(await tx.ledgers(), id);
    if (found === null) return refused("case-not-found", "case", { id });
    const { ledger, one } = found;
    const { law } = await lawOfCase(deps, tx, one);
    const stand = standOfCase({ law, inUse: deps.law }, ledger, one, deps.clock.today());
    if (stand === null)
      return refused("course-unknown", "course", { course: one.course, ...namedThings([...law.courses.values()]) });
    const result = checkedStatement(stand, text, numbersAlsoLost(ledger, one, text));
    const compared = comparedWith(ledger.company.name, stand.matter.item);
    return done({ law, result, compared, told: contradictionInCase });
  });
}

function comparedWith(company: string | null, item: Item | null): DeclarationReply["compared"] {
  return { company, item: item?.id ?? null, name: item === null ? null : displayName(item) };
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
