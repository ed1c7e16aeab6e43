import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { overview } from "#cli/help.ts";
import { movedHeadline } from "#cli/lawMoved.ts";
import { commands, runCommand } from "#cli/runCommand.ts";
import type { CommandContext, ExitCode, Terminal } from "#cli/terminal.ts";
import { cliText } from "#cli/text.ts";
import { UsageError } from "#cli/usageError.ts";
import { compareLaws } from "#service/compareLaws.ts";
import type { LawReload } from "#service/deps.ts";
import { localOwner } from "#service/localOwner.ts";
import { announcedServer } from "./announcedServer.ts";
import { application } from "./application.ts";
import { askLine } from "./askLine.ts";
import { directDocuments } from "./directDocuments.ts";
import { directReader } from "./directReader.ts";
import { isFolder } from "./isFolder.ts";
import { lawTextsIn, lawTextsOf, loadKnownLaw, loadLaw, refuseContradicted } from "./loadLaw.ts";
import type { LoadedLaw } from "./loadLaw.ts";
import { openConfiguredFiles } from "./openConfiguredFiles.ts";
import { openConfiguredStore } from "./openConfiguredStore.ts";
import { saveNew } from "./saveNew.ts";
import type { Settings } from "./settings.ts";
import { startPdfTextWorker } from "./startPdfTextWorker.ts";
import { templateFolder } from "./templateFolder.ts";

/** Runs a command against the server that has the data open, or, when there is none, against the application in this process. */
export async function runCli(args: readonly string[], settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const [name = "", ...rest] = args;
  const text = cliText(settings.language);
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    if (name !== "") terminal.err(text.unknownCommand(name));
    terminal.err(overview(commands, settings.language));
    return 2;
  }
  const connection = await connect(settings, name === "law" && tellsProblems.has(rest[0] ?? ""));
  const files = {
    readFile: async (path: string) =>
      new Uint8Array(await readFile(asMeant(path)).catch(() => unreadable(text.noFile(path)))),
    readInput,
    readLawFolder: async (path: string) => (isFolder(asMeant(path)) ? lawTextsOf(asMeant(path)) : null),
    askLine: terminal.watched && process.stdin.isTTY && process.stdout.isTTY ? askLine : undefined,
    saveNew: (to: string, called: string, bytes: Uint8Array, into: "folder" | "either") =>
      saveNew({ to: asMeant(to), name: called, into }, bytes, text),
    writeFile: (path: string, bytes: Uint8Array) =>
      writeFile(asMeant(path), bytes).catch(() => unreadable(text.notWritable(path))),
  };
  const context: CommandContext = { terminal, call: connection.call, language: settings.language, ...files };
  try {
    if (connection.lawChanged && name !== "law") terminal.err((await movedHeadline(context)) ?? "");
    return await runCommand(command, rest, context);
  } finally {
    await connection.close();
  }
}

/** Parts of `law` that tell what is wrong with a law; everything else refuses to work with such a one. */
const tellsProblems: ReadonlySet<string> = new Set(["report", "check", "reload"]);

/** More of standard input than any operation takes; what goes on after it is left unread. */
const mostInput = 16 * 1024 * 1024;

async function readInput(): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    const bytes: Uint8Array = part;
    parts.push(bytes);
    size += bytes.byteLength;
    if (size >= mostInput) break;
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** npm runs its scripts in the folder of the package; the person meant the folder that he called npm in. */
function asMeant(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledIn } = process.env;
  return script === "zhaozhang" && calledIn !== undefined ? resolve(calledIn, path) : path;
}

function unreadable(sentence: string): never {
  throw new UsageError(sentence);
}

type Connection = {
  readonly call: CommandContext["call"];
  /** True where this very start found that another law is used than before. */
  readonly lawChanged: boolean;
  close(): Promise<void>;
};

/** The cases of a law are worked before it is used for the first time; afterwards its hash says that they were. */
async function connect(settings: Settings, tells: boolean): Promise<Connection> {
  const server = announcedServer(settings);
  if (server !== null) return overNetwork(server.pid, server.url, settings);
  const opened = await openConfiguredStore(settings);
  if (opened.kind === "held") return overNetwork(opened.holder.pid, opened.holder.url, settings);
  try {
    const used = new Set((await opened.store.lawUses()).map(({ hash }) => hash));
    const loaded = tells
      ? loadLaw(settings.lawDirectory)
      : loadKnownLaw(settings.lawDirectory, (hash) => used.has(hash));
    const known = used.has(loaded.law.hash);
    if (!known && !tells) refuseContradicted(loaded, settings.lawDirectory);
    const use = known || loaded.caseProblems().length === 0 ? "used" : "looked-at";
    const effects = {
      files: openConfiguredFiles(settings),
      reader: directReader(loaded.law),
      reloadLaw: () => Promise.resolve(readJustNow(loaded)),
      readLaw: () => lawTextsIn(settings.lawDirectory),
      templates: templateFolder(join(settings.dataDirectory, "templates")),
      documents: directDocuments(),
      pdfTexts: startPdfTextWorker(),
    };
    const { app, deps } = await application(opened.store, loaded, effects, use);
    // What a change of the law moved is known before the command is answered; nearly always there is nothing to do.
    const compared = use === "used" ? await compareLaws(deps, localOwner) : [];
    return {
      lawChanged: compared.length > 0,
      call: async (request) => app.fetch(request),
      close: () => opened.store.close(),
    };
  } catch (error) {
    await opened.store.close();
    throw error;
  }
}

/** Without a server the law was read for this very command; what remains is to work its cases. */
function readJustNow({ law, caseProblems }: LoadedLaw): LawReload {
  const problems = caseProblems();
  return problems.length === 0 ? { kind: "same", hash: law.hash } : { kind: "broken", problems };
}

function overNetwork(pid: number, url: string | null, settings: Settings): Connection {
  if (url === null) {
    throw new UsageError(cliText(settings.language).starting(settings.dataDirectory, pid));
  }
  const call = async (request: Request): Promise<Response> => {
    const target = new URL(request.url);
    const body = request.method === "POST" ? await request.arrayBuffer() : null;
    return fetch(new URL(`${target.pathname}${target.search}`, url), {
      method: request.method,
      headers: request.headers,
      body,
    });
  };
  return { lawChanged: false, call, close: () => Promise.resolve() };
}
