import type { FilesReply, KeepFileReply } from "#contract/files.ts";
import type { Problem } from "#contract/refusal.ts";
import { ask, Refused } from "./ask.ts";
import { fileWords } from "./fileText.ts";
import { flag, parseOptions, textOption } from "./options.ts";
import type { Parsed } from "./options.ts";
import { table } from "./table.ts";
import type { Command, CommandContext, ExitCode } from "./terminal.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

const options = { to: { type: "string" }, json: { type: "boolean" } } as const;

type Part = {
  /** Names after the part's own, least and most. */
  readonly names: readonly [number, number];
  readonly run: (given: Parsed, context: CommandContext) => Promise<ExitCode>;
};

const mostAtOnce = 200;

const parts: Readonly<Record<string, Part>> = {
  keep: { names: [2, mostAtOnce], run: keep },
  get: { names: [2, 2], run: get },
  list: { names: [1, 1], run: list },
};

export const fileCommand: Command = {
  name: "file",
  usage: {
    zh: "file keep 企业 文件… | file get 企业 哈希 [--to 目录或文件] | file list 企业 [--json]",
    en: "file keep COMPANY PATH… | file get COMPANY HASH [--to PATH] | file list COMPANY [--json]",
  },
  async run(args, context) {
    const given = parseOptions(args, options, { least: 1, most: mostAtOnce + 1 });
    const [name = "", ...names] = given.positionals;
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part === undefined) throw new UsageError(fileWords.part(name));
    const [least, most] = part.names;
    if (names.length < least || names.length > most) throw new UsageError(usageText.names(names.length, least, most));
    if (name !== "get" && textOption(given, "to") !== undefined) throw new UsageError(fileWords.onlyGet);
    return part.run(given, context);
  },
};

function addressOf(company: string): string {
  return `/companies/${encodeURIComponent(company)}/files`;
}

/** A file that is refused says why and leaves the others alone. */
async function keep(given: Parsed, context: CommandContext): Promise<ExitCode> {
  const [, company = "", ...paths] = given.positionals;
  const replies: (KeepFileReply | { readonly refused: Problem })[] = [];
  for (const path of paths) {
    const reply = await kept(company, path, context);
    replies.push(reply);
    if ("refused" in reply) context.terminal.err(reply.refused.sentence[context.language]);
    else if (!flag(given, "json")) {
      context.terminal.out(fileWords.kept(reply.file.name, reply.file.hash, reply.isNew)[context.language]);
    }
  }
  if (flag(given, "json")) context.terminal.out(JSON.stringify(replies, null, 2));
  return replies.some((reply) => "refused" in reply) ? 1 : 0;
}

async function kept(
  company: string,
  path: string,
  context: CommandContext,
): Promise<KeepFileReply | { readonly refused: Problem }> {
  const body = await context.readFile(path);
  try {
    const response = await ask(context, { path: addressOf(company), query: { name: nameIn(path) }, body });
    return (await response.json()) as KeepFileReply;
  } catch (error) {
    if (error instanceof Refused) return { refused: error.problem };
    throw error;
  }
}

function nameIn(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

async function listed(company: string, context: CommandContext): Promise<FilesReply> {
  return (await (await ask(context, { path: addressOf(company) })).json()) as FilesReply;
}

async function get(given: Parsed, context: CommandContext): Promise<0> {
  const [, company = "", wanted = ""] = given.positionals;
  const { files } = await listed(company, context);
  const meant = files.filter(({ hash }) => hash === wanted || (wanted.length >= 8 && hash.startsWith(wanted)));
  // What no file has goes on as it is: the API says that there is none.
  if (meant.length > 1 || (meant.length === 0 && !/^[0-9a-f]{64}$/.test(wanted))) {
    throw new UsageError(fileWords.hash(wanted));
  }
  const hash = meant[0]?.hash ?? wanted;
  const response = await ask(context, { path: `${addressOf(company)}/${hash}` });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const path = await context.saveNew?.(textOption(given, "to") ?? ".", meant[0]?.saveAs ?? hash, bytes, "either");
  if (path === undefined) throw new Error("nothing can be saved here");
  context.terminal.out(fileWords.saved(path)[context.language]);
  return 0;
}

async function list(given: Parsed, context: CommandContext): Promise<0> {
  const reply = await listed(given.positionals[1] ?? "", context);
  const rows = reply.files.map(({ name, type, bytes, keptAt, hash }) => [name, type, String(bytes), keptAt, hash]);
  const said =
    rows.length === 0 ? fileWords.none[context.language] : table([fileWords.columns[context.language], ...rows], 60);
  context.terminal.out(flag(given, "json") ? JSON.stringify(reply, null, 2) : said);
  return 0;
}
