import type { ItemReply } from "#contract/items.ts";
import { ask } from "./ask.ts";
import { itemMeant } from "./itemMeant.ts";
import { flag, parseOptions } from "./options.ts";
import type { Command } from "./terminal.ts";
import { cliText } from "./text.ts";

export const replacesCommand: Command = {
  name: "replaces",
  usage: {
    zh: "replaces 条目 旧条目 [--undo] [--json]",
    en: "replaces ITEM OLD-ITEM [--undo] [--json]",
  },
  async run(args, context) {
    const options = parseOptions(args, { undo: { type: "boolean" }, json: { type: "boolean" } }, { least: 2, most: 2 });
    const [item = "", old = ""] = options.positionals;
    const id = await itemMeant(context, item);
    const replaced = await itemMeant(context, old);
    const undo = flag(options, "undo");
    const path = `/items/${encodeURIComponent(id)}/replacements`;
    const reply = (await (await ask(context, { path, json: { replaced, undo } })).json()) as ItemReply;
    context.terminal.out(flag(options, "json") ? JSON.stringify(reply, null, 2) : said(reply, replaced, undo, context));
    return 0;
  },
};

/** What was recorded, and where the two do not join. */
function said(
  { item, replaces, findings }: ItemReply,
  replaced: string,
  undo: boolean,
  { language }: Parameters<Command["run"]>[1],
): string {
  const text = cliText(language);
  const name = item.name ?? item.identifier ?? item.id;
  if (undo) return text.replacementUndone(name, replaced);
  const old = replaces.find(({ id }) => id === replaced)?.name ?? replaced;
  const joints = findings
    .filter(({ items }) => items.some(({ id }) => id === replaced))
    .map(({ sentence, nextStep }) => `${sentence[language]}\n→ ${nextStep[language]}`);
  return [text.replaced(name, old), ...joints].join("\n");
}
