import { batchTallyOf } from "#contract/batchTally.ts";
import type { DocumentsReply, SavedTemplateReply, TemplatesReply } from "#contract/documents.ts";
import { ask } from "./ask.ts";
import { documentText, documentUsageText } from "./documentText.ts";
import { itemMeant } from "./itemMeant.ts";
import { flag, listOption, parseOptions, textOption } from "./options.ts";
import type { Parsed } from "./options.ts";
import { table } from "./table.ts";
import type { Command, CommandContext, ExitCode } from "./terminal.ts";
import { UsageError } from "./usageError.ts";

const valueOptions = { company: { type: "string" }, set: { type: "string", multiple: true } } as const;

export const documentCommand: Command = {
  name: "document",
  usage: {
    zh: "document list [--case 办件] [--fields] [--json] | document make 文书 文件.docx|文件.pdf [--item 条目|--case 办件|--company 企业] [--proceeding 事项] [--set 名称=内容]… | document batch 文件.zip 文书… [--company 企业] [--item 条目]… [--proceeding 事项] [--pdf] [--set 名称=内容]… | document template [文书 [文件.docx]] [--get 文件.docx] [--restore] [--authority 机关]",
    en: "document list [--case CASE] [--fields] [--json] | document make DOCUMENT FILE.docx|FILE.pdf [--item ITEM|--case CASE|--company NAME] [--proceeding ID] [--set NAME=VALUE]... | document batch FILE.zip DOCUMENT... [--company NAME] [--item ITEM]... [--proceeding ID] [--pdf] [--set NAME=VALUE]... | document template [DOCUMENT [FILE.docx]] [--get FILE.docx] [--restore] [--authority NAME]",
  },
  async run([part = "", ...args], context) {
    if (part === "list") return list(args, context);
    if (part === "make") return make(args, context);
    if (part === "batch") return batch(args, context);
    if (part === "template") return template(args, context);
    throw new UsageError(documentUsageText.part(part));
  },
};

async function list(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const known = { case: { type: "string" }, fields: { type: "boolean" }, json: { type: "boolean" } } as const;
  const options = parseOptions(args, known, { least: 0, most: 0 });
  const { terminal, language } = context;
  const query = { case: textOption(options, "case") };
  const reply = (await (await ask(context, { path: "/documents", query })).json()) as DocumentsReply;
  const documents = reply.documents.map(({ id, title, what }) => [id, title[language], what[language]]);
  const fields = reply.fields.map(({ id, name, title, columns }) => [
    `{${name}}`,
    id,
    title[language],
    columns.map((column) => `{${column.name}}`).join(" "),
  ]);
  terminal.out(
    flag(options, "json") ? JSON.stringify(reply, null, 2) : table(flag(options, "fields") ? fields : documents, 60),
  );
  return 0;
}

async function make(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const options = parseOptions(
    args,
    { ...valueOptions, item: { type: "string" }, case: { type: "string" }, proceeding: { type: "string" } },
    { least: 2, most: 2 },
  );
  const [id = "", path = ""] = options.positionals;
  const format = /\.(docx|pdf)$/i.exec(path)?.[1]?.toLowerCase();
  if (format === undefined) throw new UsageError(documentUsageText.file(path));
  const item = textOption(options, "item");
  const company = textOption(options, "company");
  const json = {
    item: item === undefined ? undefined : await itemMeant(context, item, company),
    company,
    case: textOption(options, "case"),
    proceeding: textOption(options, "proceeding"),
    format,
    further: furtherOf(options),
  };
  const response = await ask(context, { path: `/documents/${encodeURIComponent(id)}`, json });
  await context.writeFile(path, new Uint8Array(await response.arrayBuffer()));
  const words = documentText(context.language);
  context.terminal.out(words.written(path));
  const missing = (response.headers.get("x-to-fill") ?? "").split(",").filter((name) => name !== "");
  context.terminal.err(missing.length === 0 ? words.complete : words.toFill(await namesOf(context, missing)));
  return 0;
}

/** Fields as the document itself calls them. */
async function namesOf(context: CommandContext, missing: readonly string[]): Promise<string> {
  const { fields } = (await (await ask(context, { path: "/documents" })).json()) as DocumentsReply;
  const { language } = context;
  const names = missing.map((id) => fields.find((field) => field.id === id)?.title[language] ?? id);
  return names.join(documentText(language).list);
}

async function batch(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const options = parseOptions(
    args,
    {
      ...valueOptions,
      item: { type: "string", multiple: true },
      proceeding: { type: "string" },
      pdf: { type: "boolean" },
    },
    { least: 2, most: 51 },
  );
  const [path = "", ...documents] = options.positionals;
  const company = textOption(options, "company");
  const items: string[] = [];
  for (const item of listOption(options, "item")) items.push(await itemMeant(context, item, company));
  const json = {
    documents,
    ...(items.length === 0 ? {} : { items }),
    company,
    proceeding: textOption(options, "proceeding"),
    format: flag(options, "pdf") ? "pdf" : "docx",
    further: furtherOf(options),
  };
  const response = await ask(context, { path: "/document-batches", json });
  const archive = new Uint8Array(await response.arrayBuffer());
  const words = documentText(context.language);
  const tally = batchTallyOf(archive);
  if (tally === null) {
    context.terminal.err(words.cutOff);
    return 1;
  }
  await context.writeFile(path, archive);
  context.terminal.out(words.written(path));
  context.terminal.err(words.tally(tally));
  return tally.notMade === 0 ? 0 : 1;
}

async function template(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const options = parseOptions(
    args,
    { get: { type: "string" }, restore: { type: "boolean" }, authority: { type: "string" } },
    { least: 0, most: 2 },
  );
  const [id, file] = options.positionals;
  const { terminal, language } = context;
  const words = documentText(language);
  if (id === undefined) {
    const { templates } = (await (await ask(context, { path: "/templates" })).json()) as TemplatesReply;
    const rows = templates.map(({ document, title, authority, own }) => [
      document,
      title[language],
      authority?.title[language] ?? words.all,
      own ? words.own : words.builtIn,
    ]);
    terminal.out(table(rows, 30));
    return 0;
  }
  const path = `/templates/${encodeURIComponent(id)}`;
  const query = { authority: textOption(options, "authority") };
  const get = textOption(options, "get");
  if (get !== undefined) {
    const response = await ask(context, { path, query });
    await context.writeFile(get, new Uint8Array(await response.arrayBuffer()));
    terminal.out(words.written(get));
  } else if (flag(options, "restore")) {
    await ask(context, { path: `${path}/restore`, query, body: new Uint8Array() });
    terminal.out(words.restored(id));
  } else if (file === undefined) throw new UsageError(documentUsageText.file(""));
  else {
    const reply = await ask(context, { path, query, body: await context.readFile(file) });
    terminal.out(words.saved(id, ((await reply.json()) as SavedTemplateReply).fields.length));
  }
  return 0;
}

/** `--set 法定代表人=张三`; a list is given as JSON. */
function furtherOf(options: Parsed): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    listOption(options, "set").map((text) => {
      const at = text.indexOf("=");
      if (at <= 0) throw new UsageError(documentUsageText.set(text));
      const value = text.slice(at + 1);
      return [text.slice(0, at), value.startsWith("[") ? parsedList(value, text) : value];
    }),
  );
}

function parsedList(value: string, text: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw new UsageError(documentUsageText.set(text));
  }
}
