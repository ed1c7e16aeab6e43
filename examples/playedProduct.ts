import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { day } from "#calendar/day.ts";
import type { CaseEntry } from "#contract/caseEntries.ts";
import { caseEntrySchema } from "#contract/caseEntries.ts";
import type { CaseReply } from "#contract/cases.ts";
import { refusalText } from "#contract/refusalText.ts";
import { memoryFiles } from "#files/memoryFiles.ts";
import type { Bilingual } from "#law/law.ts";
import { chineseDays } from "#main/chineseDays.ts";
import { directDocuments } from "#main/directDocuments.ts";
import { startPdfTextWorker } from "#main/startPdfTextWorker.ts";
import { directReader } from "#main/directReader.ts";
import { loadLaw } from "#main/loadLaw.ts";
import { sha256 } from "#main/sha256.ts";
import { templateFolder } from "#main/templateFolder.ts";
import { changeCase } from "#service/changeCase.ts";
import type { Sender } from "#service/channel.ts";
import type { Deps } from "#service/deps.ts";
import { defaultLimitBytes } from "#service/fileStore.ts";
import { importLedger } from "#service/importLedger.ts";
import { keepFile } from "#service/keepFile.ts";
import { listItems } from "#service/listItems.ts";
import { localOwner } from "#service/localOwner.ts";
import { openCase } from "#service/openCase.ts";
import type { OpeningInput } from "#service/openCase.ts";
import { showCase } from "#service/showCase.ts";
import type { Result } from "#service/result.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { pdf } from "../test/fixtures/paperFiles.ts";

/** Zh, or en where the command line says --en. */
const language = process.argv.includes("--en") ? "en" : "zh";

export function say(text: Bilingual | string, indent = 0): void {
  console.log(`${" ".repeat(indent)}${typeof text === "string" ? text : text[language]}`);
}

export function told(text: Bilingual): string {
  return text[language];
}

/** The product whole, in memory, with the sample ledger and a day that the play moves. */
export class PlayedProduct {
  readonly deps: Deps;
  /** Of the day, in UTC: eight hours behind China. */
  time = "02:00";
  #today = "";
  #commands = 0;

  constructor(today: string, sender: Sender) {
    const { law, files, cases, caseProblems } = loadLaw();
    const store = memoryStore();
    const counted = (prefix: string) => {
      let count = 0;
      return { next: () => `${prefix}${String((count += 1)).padStart(14, "0")}` };
    };
    this.#today = today;
    this.deps = {
      law,
      reloadLaw: () => Promise.resolve({ kind: "same", hash: law.hash }),
      readLaw: () => files,
      lawCases: cases,
      caseProblems,
      store,
      files: memoryFiles(defaultLimitBytes, () => this.now()),
      reader: directReader(law),
      templates: templateFolder(join(tmpdir(), `zhaozhang-example-${process.pid}`)),
      documents: directDocuments(),
      pdfTexts: startPdfTextWorker(),
      reference: chineseDays,
      sender,
      serving: () => null,
      address: () => "http://127.0.0.1:4180",
      clock: { today: () => day(this.#today), now: () => this.now() },
      ids: counted("id"),
      tokens: counted("token"),
      sha256,
      version: "example",
    };
  }

  now(): string {
    return `${this.#today}T${this.time}:00.000Z`;
  }

  /** To a day on which the play says nothing. */
  passTo(on: string): void {
    this.#today = on;
  }

  goTo(on: string): void {
    this.passTo(on);
    say("");
    say(`== ${on}`);
  }

  async importSample(file: string): Promise<void> {
    const bytes = new Uint8Array(readFileSync(new URL(`../samples/${file}`, import.meta.url)));
    const query = { fileName: file, mode: "keep-good", rows: "all" } as const;
    taken(await importLedger(this.deps, localOwner, bytes, query, { commandId: "import" }));
  }

  async item(identifier: string) {
    const listed = taken(await listItems(this.deps, localOwner, { sort: "end", page: 1, pageSize: 500 }));
    const found = listed.items.find((one) => one.identifier === identifier);
    if (found === undefined) throw new Error(`the sample has no ${identifier}`);
    return found;
  }

  async open(input: OpeningInput): Promise<CaseReply> {
    return taken(await openCase(this.deps, localOwner, input, this.#command()));
  }

  /** Keeps a file of a company, and names it as an entry does. */
  async keep(company: string, name: string): Promise<{ readonly hash: string }> {
    const content = [pdf(Buffer.from(name).toString("hex"))];
    const { file } = taken(await keepFile(this.deps, localOwner, { company, name, content }));
    return { hash: file.hash };
  }

  async show(id: string): Promise<CaseReply> {
    return taken(await showCase(this.deps, localOwner, id));
  }

  /** Says something of a case, as it would be sent over the API. */
  async change(id: string, entry: EntrySent): Promise<CaseReply> {
    return taken(await changeCase(this.deps, localOwner, id, parsed(entry), this.#command()));
  }

  /** Says something that is not taken, and prints why. */
  async refused(id: string, entry: EntrySent): Promise<void> {
    const answer = await changeCase(this.deps, localOwner, id, parsed(entry), this.#command());
    if (answer.ok) throw new Error(`${entry.do} was taken`);
    const { code, at, data } = answer.refusal;
    say(`✗ ${told(refusalText({ code, at, data }))}`, 2);
  }

  #command(): string {
    return `command-${(this.#commands += 1)}`;
  }
}

export type EntrySent = { readonly do: CaseEntry["do"] } & Readonly<Record<string, unknown>>;

function parsed(entry: EntrySent): CaseEntry {
  return caseEntrySchema.parse(entry);
}

export function taken<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  const { code, at, data } = result.refusal;
  throw new Error(`${code} ${at} ${JSON.stringify(data)}: ${refusalText({ code, at, data }).en}`);
}

/** Nobody is written to. */
export const silentSender: Sender = {
  limits: () => [],
  send: () => Promise.resolve({ kind: "accepted", receipt: "" }),
};
