import type { FeedReply } from "#contract/feeds.ts";
import { ask } from "./ask.ts";
import { handlingText } from "./handlingText.ts";
import { flag, parseOptions, textOption } from "./options.ts";
import type { Command } from "./terminal.ts";

export const feedCommand: Command = {
  name: "feed",
  usage: { zh: "feed --person 姓名|--company 企业 [--json]", en: "feed --person NAME|--company NAME [--json]" },
  async run(args, context) {
    const options = parseOptions(
      args,
      { person: { type: "string" }, company: { type: "string" }, json: { type: "boolean" } },
      { least: 0, most: 0 },
    );
    const body = { person: textOption(options, "person"), company: textOption(options, "company") };
    const reply = (await (await ask(context, { path: "/feeds", json: body })).json()) as FeedReply;
    const said = handlingText(context.language).feed(reply.name, reply.address);
    context.terminal.out(flag(options, "json") ? JSON.stringify(reply, null, 2) : said);
    return 0;
  },
};
