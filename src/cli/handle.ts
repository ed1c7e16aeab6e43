import type { ItemReply } from "#contract/items.ts";
import type { ItemWarningsReply } from "#contract/itemWarnings.ts";
import { ask } from "./ask.ts";
import { handlingText } from "./handlingText.ts";
import { itemMeant } from "./itemMeant.ts";
import { dayOption, flag, parseOptions, textOption } from "./options.ts";
import type { Command, CommandContext } from "./terminal.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

const ways = ["acknowledge", "snooze", "cover", "resume"] as const;

export const handleCommand: Command = {
  name: "handle",
  usage: {
    zh: "handle 条目 事项编号 acknowledge|snooze|cover|resume [--until YYYY-MM-DD] [--by 办件] [--note 备注] [--json]",
    en: "handle ITEM DUTY acknowledge|snooze|cover|resume [--until YYYY-MM-DD] [--by REFERENCE] [--note TEXT] [--json]",
  },
  async run(args, context) {
    const options = parseOptions(
      args,
      {
        until: { type: "string" },
        by: { type: "string" },
        note: { type: "string" },
        json: { type: "boolean" },
      },
      { least: 3, most: 3 },
    );
    const [item = "", duty = "", wanted = ""] = options.positionals;
    const how = ways.find((way) => way === wanted);
    if (how === undefined) throw new UsageError(usageText.oneOf(wanted, ways));
    const body = {
      how,
      until: dayOption(options, "until"),
      by: textOption(options, "by"),
      note: textOption(options, "note"),
    };
    const id = await itemMeant(context, item);
    const path = `/items/${encodeURIComponent(id)}/duties/${encodeURIComponent(duty)}/handling`;
    const reply = (await (await ask(context, { path, json: body })).json()) as ItemReply;
    const json = flag(options, "json");
    const name = reply.item.name ?? id;
    context.terminal.out(json ? JSON.stringify(reply, null, 2) : await said(context, { id, name, duty }));
    return 0;
  },
};

/** What follows from it hangs on the day: how its ladder stands now says it. */
async function said(
  context: CommandContext,
  { id, name, duty }: { readonly id: string; readonly name: string; readonly duty: string },
): Promise<string> {
  const path = `/items/${encodeURIComponent(id)}/warnings`;
  const { ladders } = (await (await ask(context, { path })).json()) as ItemWarningsReply;
  const sentence = ladders.find((ladder) => ladder.duty === duty)?.sentence[context.language];
  return handlingText(context.language).recorded(name, sentence ?? duty);
}
