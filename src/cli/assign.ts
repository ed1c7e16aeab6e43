import type { AssignedReply } from "#contract/handling.ts";
import { ask } from "./ask.ts";
import { handlingText } from "./handlingText.ts";
import { itemMeant } from "./itemMeant.ts";
import { flag, parseOptions, textOption } from "./options.ts";
import type { Command } from "./terminal.ts";

/** More names than the API takes: it says how many are too many. */
const mostNames = 1000;

export const assignCommand: Command = {
  name: "assign",
  usage: { zh: "assign 条目 [姓名…] [--note 备注] [--json]", en: "assign ITEM [NAME…] [--note TEXT] [--json]" },
  async run(args, context) {
    const options = parseOptions(
      args,
      { note: { type: "string" }, json: { type: "boolean" } },
      { least: 1, most: mostNames },
    );
    const [item = "", ...owners] = options.positionals;
    const id = await itemMeant(context, item);
    const path = `/items/${encodeURIComponent(id)}/owners`;
    const json = { owners, note: textOption(options, "note") };
    const reply = (await (await ask(context, { path, json })).json()) as AssignedReply;
    const text = handlingText(context.language);
    const name = reply.item.name ?? id;
    const said = owners.length === 0 ? text.unassigned(name) : text.assigned(name, reply.item.owners.join(text.list));
    const lines = [said, ...(reply.notice === null ? [] : [reply.notice[context.language]])];
    context.terminal.out(flag(options, "json") ? JSON.stringify(reply, null, 2) : lines.join("\n"));
    return 0;
  },
};
