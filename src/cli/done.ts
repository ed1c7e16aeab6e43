import type { ItemReply } from "#contract/items.ts";
import { ask } from "./ask.ts";
import { itemMeant } from "./itemMeant.ts";
import { dayOption, flag, parseOptions, textOption } from "./options.ts";
import type { Command } from "./terminal.ts";
import { cliText } from "./text.ts";

export const doneCommand: Command = {
  name: "done",
  usage: {
    zh: "done 条目 事项 [--on YYYY-MM-DD] [--because 理由] [--undo] [--json]",
    en: "done ITEM DUTY [--on YYYY-MM-DD] [--because REASON] [--undo] [--json]",
  },
  async run(args, context) {
    const known = {
      on: { type: "string" },
      because: { type: "string" },
      undo: { type: "boolean" },
      json: { type: "boolean" },
    } as const;
    const options = parseOptions(args, known, { least: 2, most: 2 });
    const [item = "", duty = ""] = options.positionals;
    const id = await itemMeant(context, item);
    const undo = flag(options, "undo");
    const path = `/items/${encodeURIComponent(id)}/duties-done`;
    const json = { duty, doneOn: dayOption(options, "on"), undo, because: textOption(options, "because") };
    const reply = (await (await ask(context, { path, json })).json()) as ItemReply;
    const said = cliText(context.language).done(reply.item.name ?? id, duty, undo);
    context.terminal.out(flag(options, "json") ? JSON.stringify(reply, null, 2) : said);
    return 0;
  },
};
