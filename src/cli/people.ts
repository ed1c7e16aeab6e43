import type { PeopleReply } from "#contract/people.ts";
import { ask } from "./ask.ts";
import { dayOption, flag, listOption, parseOptions, textOption } from "./options.ts";
import type { Parsed } from "./options.ts";
import { peopleLines } from "./peopleLines.ts";
import { peopleWords } from "./peopleText.ts";
import type { Command, CommandContext } from "./terminal.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

const options = {
  rename: { type: "string" },
  spelling: { type: "string", multiple: true },
  email: { type: "string" },
  mobile: { type: "string" },
  language: { type: "string" },
  channel: { type: "string", multiple: true },
  deputy: { type: "string" },
  clear: { type: "boolean" },
  on: { type: "string" },
  successor: { type: "string" },
  back: { type: "boolean" },
  json: { type: "boolean" },
} as const;

type OptionName = keyof typeof options;

/** What each part does, how many names it takes, and which options are its own. */
const parts: Readonly<
  Record<
    string,
    {
      readonly names: readonly [number, number];
      readonly own: readonly OptionName[];
      readonly run: (given: Parsed, context: CommandContext) => Promise<PeopleReply>;
    }
  >
> = {
  list: { names: [0, 1], own: [], run: (_, context) => people(context) },
  save: { names: [2, 2], own: ["rename", "spelling", "email", "mobile", "language", "channel"], run: save },
  away: { names: [2, 4], own: ["deputy", "clear"], run: away },
  left: { names: [2, 2], own: ["on", "successor", "back"], run: left },
};

export const peopleCommand: Command = {
  name: "people",
  usage: {
    zh: "people [list] | people save 姓名 [--rename 新名] [--spelling 写法]... [--email 邮箱] [--mobile 手机] [--language zh|en] [--channel 通道]... | people away 姓名 [起日 止日] [--deputy 姓名] [--clear] | people left 姓名 [--on 日期] [--successor 姓名] [--back] [--json]",
    en: "people [list] | people save NAME [--rename NAME] [--spelling NAME]... [--email ADDRESS] [--mobile NUMBER] [--language zh|en] [--channel TITLE]... | people away NAME [FROM TO] [--deputy NAME] [--clear] | people left NAME [--on DAY] [--successor NAME] [--back] [--json]",
  },
  async run(args, context) {
    const all = parseOptions(args, options, { least: 0, most: 4 });
    const [name = "list"] = all.positionals;
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part === undefined) throw new UsageError(peopleWords.part(name));
    const [least, most] = part.names;
    if (all.positionals.length < least || all.positionals.length > most)
      throw new UsageError(usageText.names(all.positionals.length, least, most));
    const foreign = Object.keys(all.values).find(
      (option) => option !== "json" && !part.own.some((own) => own === option),
    );
    if (foreign !== undefined) throw new UsageError(peopleWords.notOf(foreign, name));
    const reply = await part.run(all, context);
    context.terminal.out(flag(all, "json") ? JSON.stringify(reply, null, 2) : peopleLines(reply, context.language));
    return 0;
  },
};

/** Everybody, or whom a name means: the server reads it as it reads the names in ledgers. */
async function people(context: CommandContext, name?: string): Promise<PeopleReply> {
  return (await (await ask(context, { path: "/people", query: { name } })).json()) as PeopleReply;
}

async function send(context: CommandContext, path: string, json: object): Promise<PeopleReply> {
  return (await (await ask(context, { path, json })).json()) as PeopleReply;
}

/** Of a person who is known already, what is not given stays. */
async function save(given: Parsed, context: CommandContext): Promise<PeopleReply> {
  const name = given.positionals[1] ?? "";
  const {
    people: [before],
    channels,
  } = await people(context, name);
  const titles = listOption(given, "channel");
  const chosen = titles.map((title) => channels.find((one) => one.title === title || one.id === title)?.id ?? title);
  const spellings = listOption(given, "spelling");
  return send(context, "/people", {
    ...(before === undefined ? {} : { id: before.id }),
    name: textOption(given, "rename") ?? before?.name ?? name,
    spellings: spellings.length > 0 ? spellings : (before?.spellings ?? []),
    email: textOption(given, "email") ?? before?.email ?? null,
    mobile: textOption(given, "mobile") ?? before?.mobile ?? null,
    language: textOption(given, "language") ?? before?.language ?? "zh",
    channels: titles.length > 0 ? chosen : (before?.channels ?? []).map(({ id }) => id),
  });
}

/** One more absence beside those that are there; `--clear` takes all of them back. */
async function away(given: Parsed, context: CommandContext): Promise<PeopleReply> {
  const [, name = "", from, to] = given.positionals;
  const clears = flag(given, "clear");
  if (clears === (from !== undefined) || (from !== undefined && to === undefined))
    throw new UsageError(peopleWords.awayDays);
  const [before] = (await people(context, name)).people;
  const kept = (before?.absences ?? []).map((one) => ({ from: one.from, to: one.to, deputy: one.deputy?.id ?? null }));
  const absences = clears ? [] : [...kept, { from, to, deputy: textOption(given, "deputy") ?? null }];
  return send(context, `/people/${encodeURIComponent(name)}/absences`, { absences });
}

async function left(given: Parsed, context: CommandContext): Promise<PeopleReply> {
  const name = given.positionals[1] ?? "";
  const on = dayOption(given, "on") ?? (await people(context)).today;
  const leaves = flag(given, "back") ? null : { on, successor: textOption(given, "successor") ?? null };
  return send(context, `/people/${encodeURIComponent(name)}/left`, { left: leaves });
}
