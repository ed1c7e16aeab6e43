import { printCalendar } from "./lawCalendar.ts";
import { printMoved } from "./lawMoved.ts";
import { flag, parseOptions, textOption } from "./options.ts";
import type { Command } from "./terminal.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

export const lawCommand: Command = {
  name: "law",
  usage: {
    zh: "law calendar [check] [--json] | law moved [--company 名称] [--json]",
    en: "law calendar [check] [--json] | law moved [--company NAME] [--json]",
  },
  async run(args, context) {
    const options = parseOptions(
      args,
      { json: { type: "boolean" }, company: { type: "string" } },
      { least: 1, most: 2 },
    );
    const [part = "", action] = options.positionals;
    const company = textOption(options, "company");
    const json = flag(options, "json");
    if (part === "moved") {
      if (action !== undefined) throw new UsageError(usageText.lawMoved(action));
      return printMoved(context, company, json);
    }
    if (part !== "calendar") throw new UsageError(usageText.lawPart(part));
    if (action !== undefined && action !== "check") throw new UsageError(usageText.lawCalendar(action));
    if (company !== undefined) throw new UsageError(usageText.calendarOfCompany);
    return printCalendar(context, action === "check", json);
  },
};
