import { printCalendar } from "./lawCalendar.ts";
import { flag, parseOptions } from "./options.ts";
import type { Command } from "./terminal.ts";
import { UsageError } from "./usageError.ts";

export const lawCommand: Command = {
  name: "law",
  usage: {
    zh: "law calendar [check] [--json]",
    en: "law calendar [check] [--json]",
  },
  async run(args, context) {
    const options = parseOptions(args, { json: { type: "boolean" } }, { least: 1, most: 2 });
    const [part = "", action] = options.positionals;
    if (part !== "calendar") throw new UsageError(`law ${part}: only "calendar" is known`);
    if (action !== undefined && action !== "check")
      throw new UsageError(`law calendar ${action}: only "check" is known`);
    return printCalendar(context, action === "check", flag(options, "json"));
  },
};
