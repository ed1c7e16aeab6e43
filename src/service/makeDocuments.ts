import { documentFields } from "#documents/documentFields.ts";
import type { DocumentData } from "#documents/documentFields.ts";
import { safeName } from "#documents/documentFileName.ts";
import { zipFiles } from "#documents/zipFiles.ts";
import type { ZippedFile } from "#documents/zipFiles.ts";
import { refusalText } from "#contract/refusalText.ts";
import type { DocumentLaw } from "#law/document.ts";
import type { Law } from "#law/law.ts";
import type { Item } from "#record/item/item.ts";
import type { Actor, CompanyLedger, Deps } from "./deps.ts";
import { batchComment } from "#contract/batchTally.ts";
import { csvLine } from "./csvLine.ts";
import { displayName } from "./dueItemOf.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { selectLedgers } from "./selectLedgers.ts";
import { applicantName } from "./documents/applicantOf.ts";
import { batchText } from "./documents/batchText.ts";
import { caseOfItem } from "./documents/documentCase.ts";
import { documentOf } from "./documents/documentOf.ts";
import { isMoot } from "./documents/isMoot.ts";
import { givenFields } from "./documents/givenFields.ts";
import type { GivenFields } from "./documents/givenFields.ts";
import { documentFile } from "./makeDocument.ts";

export type BatchAsked = {
  readonly documents: readonly string[];
  readonly items?: readonly string[] | undefined;
  readonly company?: string | undefined;
  readonly proceeding?: string | undefined;
  readonly format: "docx" | "pdf";
  readonly further: GivenFields;
};

export type DocumentBatch = {
  readonly fileName: string;
  readonly count: number;
  readonly pieces: AsyncIterable<Uint8Array<ArrayBuffer>>;
};

type Wanted = { readonly ledger: CompanyLedger; readonly item: Item | null; readonly document: DocumentLaw };

/**
 * Documents of many items as one archive that is written while it is made. What cannot be made stands in the list with
 * its reason; the rest goes on.
 */
export async function makeDocuments(deps: Deps, actor: Actor, asked: BatchAsked): Promise<Result<DocumentBatch>> {
  const documents: DocumentLaw[] = [];
  for (const id of new Set(asked.documents)) {
    const document = documentOf(deps.law, id);
    if (!document.ok) return document;
    documents.push(document.value);
  }
  const given = givenFields(asked.further);
  if (!given.ok) return given;
  const ledgers = await selectLedgers(deps, actor, asked.company);
  if (!ledgers.ok) return ledgers;
  const wanted = wantedOf(deps.law, ledgers.value, documents, asked.items);
  if (wanted.length === 0) return refused("nothing-to-make", "items");
  const tally = { made: 0, notMade: 0 };
  const proceeding = asked.proceeding ?? onlyMatter(documents);
  return done({
    fileName: batchText.archive(deps.clock.today()),
    count: wanted.length,
    pieces: zipFiles(filesOf(deps, wanted, { given: given.value, proceeding }, asked.format, tally), () =>
      batchComment(tally),
    ),
  });
}

/** What all are about, since one of them is for that alone: a cover list beside an application is that of the application. */
function onlyMatter(documents: readonly DocumentLaw[]): string | undefined {
  const single = documents.flatMap(({ proceedings }) => (proceedings.length === 1 ? proceedings : []));
  const [only, ...others] = new Set(single);
  return others.length === 0 ? only : undefined;
}

/**
 * Named items take every document; of the others those whose kind a document is written from, but for a further term of
 * what was given up. A document for any kind
 * goes with what the others of the batch are written from, and where there are none with each company as a whole.
 */
function wantedOf(
  law: Law,
  ledgers: readonly CompanyLedger[],
  documents: readonly DocumentLaw[],
  ids: readonly string[] | undefined,
): readonly Wanted[] {
  const named = ids === undefined ? null : new Set(ids);
  const kindsOfAll = new Set(documents.flatMap(({ kinds }) => kinds));
  if (named === null && kindsOfAll.size === 0)
    return ledgers.flatMap((ledger) => documents.map((document) => ({ ledger, item: null, document })));
  const takes = (document: DocumentLaw, item: Item): boolean => {
    const [{ kinds }, { id, kind }] = [document, item];
    if (named !== null) return named.has(id);
    if (isMoot(law, document, item)) return false;
    return kinds.length === 0 ? kindsOfAll.has(kind) : kinds.includes(kind);
  };
  return ledgers.flatMap((ledger) =>
    ledger.items.flatMap((item) =>
      documents.filter((document) => takes(document, item)).map((document) => ({ ledger, item, document })),
    ),
  );
}

async function* filesOf(
  deps: Deps,
  wanted: readonly Wanted[],
  beside: { readonly given: DocumentData; readonly proceeding: string | undefined },
  format: "docx" | "pdf",
  tally: { made: number; notMade: number },
): AsyncGenerator<ZippedFile, void> {
  const templates = keptTemplates(deps);
  const taken = new Set<string>();
  const names = namesOf(deps, wanted);
  const folders = foldersOf(
    wanted.map(({ ledger }) => ledger),
    names,
  );
  const lines: (readonly string[])[] = [batchText.heading];
  for (const { ledger, item, document } of wanted) {
    const line = [
      names.get(ledger.company.id) ?? ledger.company.name,
      item === null ? "" : displayName(item),
      item?.identifier ?? "",
      document.title.zh,
    ];
    const about = await caseOfItem({ ...deps, templates }, document, ledger, item, beside);
    const made = about.ok ? await documentFile(deps, about.value, format) : about;
    if (!made.ok) {
      tally.notMade += 1;
      lines.push([...line, "", "", refusalText(made.refusal).zh]);
      continue;
    }
    const path = freePath(`${folders.get(ledger.company.id) ?? ""}/${made.value.fileName}`, taken);
    const missing = documentFields.filter(({ id }) => made.value.missing.includes(id)).map(({ name }) => name);
    lines.push([...line, path, missing.join(" "), ""]);
    tally.made += 1;
    yield { path, bytes: made.value.bytes };
  }
  yield { path: batchText.list, bytes: new TextEncoder().encode(`\ufeff${lines.map(csvLine).join("")}`) };
}

/** Each company as it applies today, which is what its files are called. */
function namesOf({ law, clock }: Deps, wanted: readonly Wanted[]): ReadonlyMap<string, string> {
  const about = { item: null, stand: null };
  const ledgers = new Set(wanted.map(({ ledger }) => ledger));
  return new Map(
    [...ledgers].map((ledger) => [ledger.company.id, applicantName(law, ledger, about, clock.today())] as const),
  );
}

/** A folder for each company; two of one name get different ones. */
function foldersOf(ledgers: readonly CompanyLedger[], names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    [...new Set(ledgers)].map(
      ({ company }) => [company.id, freePath(safeName(names.get(company.id) ?? company.name), taken)] as const,
    ),
  );
}

/** File systems that do not tell small letters from large would lose one of two files. */
function freePath(path: string, taken: Set<string>): string {
  const [, stem = path, ending = ""] = /^(.*?)(\.[a-z]+)?$/s.exec(path) ?? [];
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? path : `${stem}_${number}${ending}`;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}

/** Each template is read once for a batch, so that it is parsed once as well. */
function keptTemplates({ templates }: Deps): Deps["templates"] {
  const kept = new Map<string, Promise<Uint8Array | null>>();
  return {
    ...templates,
    builtIn: (file) => templates.builtIn(file),
    readOwn: (document, authority) => {
      const key = `${document} ${authority ?? ""}`;
      const reading = kept.get(key) ?? templates.readOwn(document, authority);
      kept.set(key, reading);
      return reading;
    },
  };
}
