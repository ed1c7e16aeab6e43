import type { CompaniesReply } from "#contract/companies.ts";
import type { CompanySettingsReply } from "#contract/companySettings.ts";
import { ask } from "./ask.ts";
import { companyLines, companyListLines } from "./companyLines.ts";
import { companyWords } from "./companyText.ts";
import { flag, parseOptions, textOption } from "./options.ts";
import type { Parsed } from "./options.ts";
import type { Command, CommandContext } from "./terminal.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

const options = {
  archived: { type: "boolean" },
  nobody: { type: "boolean" },
  every: { type: "string" },
  law: { type: "boolean" },
  json: { type: "boolean" },
} as const;

type Part = {
  /** Names after the part's own, least and most. */
  readonly names: readonly [number, number];
  readonly own: readonly (keyof typeof options)[];
  readonly run: (given: Parsed, context: CommandContext) => Promise<CompanySettingsReply>;
};

const parts: Readonly<Record<string, Part>> = {
  show: { names: [1, 1], own: [], run: (given, context) => settings(context, "", given) },
  fallback: { names: [1, 2], own: ["nobody"], run: fallback },
  ladder: { names: [2, 3], own: ["every", "law"], run: ladder },
  archive: {
    names: [1, 1],
    own: [],
    run: (given, context) => settings(context, "/archive", given, { archived: true }),
  },
  restore: {
    names: [1, 1],
    own: [],
    run: (given, context) => settings(context, "/archive", given, { archived: false }),
  },
};

export const companyCommand: Command = {
  name: "company",
  usage: {
    zh: "company [list] [--archived] | company show 企业 | company fallback 企业 姓名|--nobody | company ladder 企业 规则 天数,天数,…|--law [--every 天数] | company archive 企业 | company restore 企业 [--json]",
    en: "company [list] [--archived] | company show COMPANY | company fallback COMPANY PERSON|--nobody | company ladder COMPANY RULE DAYS,DAYS,…|--law [--every DAYS] | company archive COMPANY | company restore COMPANY [--json]",
  },
  async run(args, context) {
    const given = parseOptions(args, options, { least: 0, most: 4 });
    const [name = "list", ...names] = given.positionals;
    if (name === "list") return list(given, names, context);
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part === undefined) throw new UsageError(companyWords.part(name));
    const [least, most] = part.names;
    if (names.length < least || names.length > most) throw new UsageError(usageText.names(names.length, least, most));
    refuseForeign(given, part.own, name);
    const reply = await part.run(given, context);
    context.terminal.out(flag(given, "json") ? JSON.stringify(reply, null, 2) : companyLines(reply, context.language));
    return 0;
  },
};

function refuseForeign({ values }: Parsed, own: readonly string[], part: string): void {
  const foreign = Object.keys(values).find((option) => option !== "json" && !own.includes(option));
  if (foreign !== undefined) throw new UsageError(usageText.onlyOf(`--${foreign}`, companyWords.partOf(foreign, part)));
}

async function list(given: Parsed, names: readonly string[], context: CommandContext): Promise<0> {
  if (names.length > 0) throw new UsageError(usageText.names(names.length, 0, 0));
  refuseForeign(given, ["archived"], "list");
  const query = flag(given, "archived") ? { archived: "true" } : {};
  const reply = (await (await ask(context, { path: "/companies", query })).json()) as CompaniesReply;
  context.terminal.out(
    flag(given, "json") ? JSON.stringify(reply, null, 2) : companyListLines(reply, context.language),
  );
  return 0;
}

async function settings(
  context: CommandContext,
  place: string,
  { positionals }: Parsed,
  json?: object,
): Promise<CompanySettingsReply> {
  const path = `/companies/${encodeURIComponent(positionals[1] ?? "")}${place}`;
  const response = await ask(context, json === undefined ? { path } : { path, json });
  return (await response.json()) as CompanySettingsReply;
}

async function fallback(given: Parsed, context: CommandContext): Promise<CompanySettingsReply> {
  const person = given.positionals[2];
  if ((person === undefined) !== flag(given, "nobody")) throw new UsageError(companyWords.fallback);
  return settings(context, "/fallback", given, { person: person ?? null });
}

/** `60,30,7,0`. What is no number goes on as it is: the API says what is wrong. */
async function ladder(given: Parsed, context: CommandContext): Promise<CompanySettingsReply> {
  const [, , rule = "", days] = given.positionals;
  if ((days === undefined) !== flag(given, "law")) throw new UsageError(companyWords.ladder);
  const every = textOption(given, "every");
  if (days === undefined) return settings(context, "/ladders", given, { rule, ladder: null });
  const rungs = days.split(/[,，]/).map((one) => wholeNumber(one));
  return settings(context, "/ladders", given, {
    rule,
    ladder: { days: rungs, every: every === undefined ? null : wholeNumber(every) },
  });
}

function wholeNumber(text: string): number {
  if (!/^\s*\d{1,6}\s*$/.test(text)) throw new UsageError(companyWords.number(text));
  return Number(text);
}
