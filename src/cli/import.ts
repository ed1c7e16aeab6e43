import type { ImportReply } from "#contract/imports.ts";
import type { Problem } from "#contract/refusal.ts";
import { ask, Refused } from "./ask.ts";
import { importReport } from "./importReport.ts";
import { flag, parseOptions, textOption } from "./options.ts";
import type { Parsed } from "./options.ts";
import type { Command, CommandContext } from "./terminal.ts";
import { cliText } from "./text.ts";

export const importCommand: Command = {
  name: "import",
  usage: {
    zh: "import 文件 [--company 名称] [--dry-run] [--all-or-none] [--hidden-sheets 名称] [--marked 输出文件] [--json]",
    en: "import FILE [--company NAME] [--dry-run] [--all-or-none] [--hidden-sheets NAMES] [--marked FILE] [--json]",
  },
  async run(args, context) {
    const options = parseOptions(
      args,
      {
        company: { type: "string" },
        "dry-run": { type: "boolean" },
        "all-or-none": { type: "boolean" },
        "hidden-sheets": { type: "string" },
        marked: { type: "string" },
        json: { type: "boolean" },
      },
      { least: 1, most: 1 },
    );
    const path = options.positionals[0] ?? "";
    const text = cliText(context.language);
    const body = await context.readFile(path);
    const query = queryOf(path, options);
    context.terminal.progress(text.reading);
    const reply = flag(options, "dry-run")
      ? await preview(context, body, query)
      : await importFile(context, body, query);
    context.terminal.progress("");
    context.terminal.out(
      flag(options, "json") ? JSON.stringify(reply, null, 2) : importReport(reply, context.language),
    );
    const marked = textOption(options, "marked");
    if (marked !== undefined) await writeMarked(context, body, query, marked);
    return reply.refusal === null ? 0 : 1;
  },
};

type Query = Readonly<Record<string, string | undefined>>;

function queryOf(path: string, options: Parsed): Query {
  return {
    fileName: path.replace(/^.*[/\\]/, ""),
    company: textOption(options, "company"),
    mode: flag(options, "all-or-none") ? "all-or-none" : "keep-good",
    hiddenSheets: textOption(options, "hidden-sheets"),
    rows: flag(options, "json") ? "all" : "problems",
  };
}

async function preview(context: CommandContext, body: Uint8Array<ArrayBuffer>, query: Query): Promise<ImportReply> {
  return (await (await ask(context, { path: "/imports/preview", query, body })).json()) as ImportReply;
}

type Line = {
  readonly progress?: { stage: string; done: number; total: number };
  readonly reply?: ImportReply;
  readonly problem?: Problem;
};

/** Follows the lines of progress until the reply comes. */
async function importFile(context: CommandContext, body: Uint8Array<ArrayBuffer>, query: Query): Promise<ImportReply> {
  const text = cliText(context.language);
  const response = await ask(context, { path: "/imports", query, body, accept: "application/x-ndjson" });
  for await (const line of linesOf(response)) {
    if (line.problem !== undefined) throw new Refused(line.problem);
    if (line.reply !== undefined) return line.reply;
    if (line.progress === undefined) continue;
    const { stage, done, total } = line.progress;
    context.terminal.progress(stage === "writing" ? text.writing(done, total) : text.readingRows(done, total));
  }
  throw new Error("the server stopped before it had answered; run the import again, it changes nothing twice");
}

async function* linesOf(response: Response): AsyncGenerator<Line> {
  let rest = "";
  for await (const part of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    const lines = (rest + part).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line !== "") yield JSON.parse(line) as Line;
  }
}

async function writeMarked(
  context: CommandContext,
  body: Uint8Array<ArrayBuffer>,
  query: Query,
  path: string,
): Promise<void> {
  const response = await ask(context, { path: "/imports/marked", query, body });
  await context.writeFile(path, new Uint8Array(await response.arrayBuffer()));
  context.terminal.err(cliText(context.language).marked(path));
}
