import type { DeclarationReply, DraftReply } from "#contract/declarations.ts";
import { ask } from "./ask.ts";
import { declarationReport, draftAdvice } from "./declarationReport.ts";
import { itemMeant } from "./itemMeant.ts";
import { dayOption, flag, parseOptions, textOption } from "./options.ts";
import type { Parsed } from "./options.ts";
import type { Command, CommandContext, ExitCode } from "./terminal.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

const copies = ["original", "duplicate", "both", "annex"] as const;

export const declarationCommand: Command = {
  name: "declaration",
  usage: {
    zh: "declaration check 文件|- [--company 企业 | --item 条目 | --case 办件] [--json] | declaration draft 条目… --copy original|duplicate|both|annex [--stolen] [--prohibition] [--issued 日期] [--json]",
    en: "declaration check FILE|- [--company ID | --item ITEM | --case CASE] [--json] | declaration draft ITEM… --copy original|duplicate|both|annex [--stolen] [--prohibition] [--issued DAY] [--json]",
  },
  async run(args, context) {
    const options = parseOptions(
      args,
      {
        company: { type: "string" },
        item: { type: "string" },
        case: { type: "string" },
        copy: { type: "string" },
        issued: { type: "string" },
        stolen: { type: "boolean" },
        prohibition: { type: "boolean" },
        json: { type: "boolean" },
      },
      { least: 2, most: 21 },
    );
    const [action = "", ...names] = options.positionals;
    if (action === "check") return check(options, names, context);
    if (action === "draft") return draft(options, names, context);
    throw new UsageError(usageText.oneOf(action, ["check", "draft"]));
  },
};

/** What is missing is part of the answer, not a refusal: the exit code is 0. */
async function check(options: Parsed, names: readonly string[], context: CommandContext): Promise<ExitCode> {
  refuseOptions(options, ["copy", "issued", "stolen", "prohibition"], "declaration draft");
  const [path = "", ...more] = names;
  if (more.length > 0) throw new UsageError(usageText.names(names.length, 1, 1));
  const company = textOption(options, "company");
  const written = textOption(options, "item");
  const about = textOption(options, "case");
  const [first, second] = (["company", "item", "case"] as const).filter((name) => options.values[name] !== undefined);
  if (first !== undefined && second !== undefined) throw new UsageError(usageText.eitherOf(first, second));
  const item = written === undefined ? undefined : await itemMeant(context, written);
  const bytes = await (path === "-" ? context.readInput() : context.readFile(path));
  const read = await ask(context, { path: "/declarations/text", body: bytes });
  const { text } = (await read.json()) as { readonly text: string };
  const json = { text, company, item, case: about };
  const reply = (await (await ask(context, { path: "/declarations/check", json })).json()) as DeclarationReply;
  const asJson = flag(options, "json");
  context.terminal.out(asJson ? JSON.stringify(reply, null, 2) : declarationReport(reply, context.language));
  return 0;
}

async function draft(options: Parsed, written: readonly string[], context: CommandContext): Promise<ExitCode> {
  refuseOptions(options, ["company", "item", "case"], "declaration check");
  const copy = textOption(options, "copy") ?? "";
  if (!copies.some((one) => one === copy)) throw new UsageError(usageText.choices("copy", copy, copies));
  const issuedOn = dayOption(options, "issued");
  const items: string[] = [];
  for (const item of written) items.push(await itemMeant(context, item));
  const json = {
    items,
    copy,
    stolen: flag(options, "stolen"),
    prohibition: flag(options, "prohibition"),
    ...(issuedOn === undefined ? {} : { issuedOn }),
  };
  const reply = (await (await ask(context, { path: "/declarations/draft", json })).json()) as DraftReply;
  const { terminal, language } = context;
  // What goes to the newspaper stands alone on standard output, whatever there is to say about it.
  terminal.out(flag(options, "json") ? JSON.stringify(reply, null, 2) : reply.text);
  if (!flag(options, "json")) terminal.err(draftAdvice(reply, language));
  return 0;
}

function refuseOptions({ values }: Parsed, names: readonly string[], command: string): void {
  const given = names.find((name) => values[name] !== undefined);
  if (given !== undefined) throw new UsageError(usageText.onlyOf(`--${given}`, command));
}
