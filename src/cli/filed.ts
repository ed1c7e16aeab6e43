import type { ItemReply } from "#contract/items.ts";
import { ask } from "./ask.ts";
import { itemMeant } from "./itemMeant.ts";
import { dayOption, flag, parseOptions } from "./options.ts";
import type { Command } from "./terminal.ts";
import { cliText } from "./text.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

export const filedCommand: Command = {
  name: "filed",
  usage: {
    zh: "filed 条目 年度 [--on YYYY-MM-DD] [--json]",
    en: "filed ITEM YEAR [--on YYYY-MM-DD] [--json]",
  },
  async run(args, context) {
    const options = parseOptions(args, { on: { type: "string" }, json: { type: "boolean" } }, { least: 2, most: 2 });
    const [item = "", year = ""] = options.positionals;
    if (!/^\d{4}$/.test(year)) throw new UsageError(usageText.year(year));
    const id = await itemMeant(context, item);
    const body = { year: Number(year), filedOn: dayOption(options, "on") };
    const path = `/items/${encodeURIComponent(id)}/annual-reports`;
    const reply = (await (await ask(context, { path, json: body })).json()) as ItemReply;
    const done = cliText(context.language).filed(reply.item.name ?? id, year);
    context.terminal.out(flag(options, "json") ? JSON.stringify(reply, null, 2) : done);
    return 0;
  },
};
