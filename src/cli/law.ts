import { printCalendar } from "./lawCalendar.ts";
import { printLawCheck } from "./lawCheck.ts";
import { printLawDiff } from "./lawDiff.ts";
import { printMoved } from "./lawMoved.ts";
import { printProceedings } from "./lawProceedings.ts";
import { printReload } from "./lawReload.ts";
import { printReport } from "./lawReport.ts";
import { flag, parseOptions, textOption } from "./options.ts";
import type { Command } from "./terminal.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

export const lawCommand: Command = {
  name: "law",
  usage: {
    zh: "law calendar [check] [--json] | law moved [--company 名称] [--json] | law diff [旧] [新] [--company 名称] [--json] | law proceedings [编号] [--authority 省份] [--json] | law report [--json] | law check [目录] [--json] | law reload",
    en: "law calendar [check] [--json] | law moved [--company NAME] [--json] | law diff [FROM] [TO] [--company NAME] [--json] | law proceedings [ID] [--authority PROVINCE] [--json] | law report [--json] | law check [FOLDER] [--json] | law reload",
  },
  async run(args, context) {
    const options = parseOptions(
      args,
      { json: { type: "boolean" }, company: { type: "string" }, authority: { type: "string" } },
      { least: 1, most: 3 },
    );
    const [part = "", action, second] = options.positionals;
    const company = textOption(options, "company");
    const authority = textOption(options, "authority");
    const json = flag(options, "json");
    if (company !== undefined && part !== "moved" && part !== "diff")
      throw new UsageError(usageText.onlyOf("--company", "law moved, law diff"));
    if (authority !== undefined && part !== "proceedings")
      throw new UsageError(usageText.onlyOf("--authority", "law proceedings"));
    if (part === "diff") return printLawDiff(context, { from: action, to: second, company }, json);
    if (second !== undefined) throw new UsageError(usageText.lawAlone(`${part} ${action ?? ""}`, second));
    if (part === "proceedings") return printProceedings(context, action, authority, json);
    if (part === "check") return printLawCheck(context, action, json);
    if (part === "calendar") {
      if (action !== undefined && action !== "check") throw new UsageError(usageText.lawCalendar(action));
      return printCalendar(context, action === "check", json);
    }
    if (part !== "moved" && part !== "report" && part !== "reload") throw new UsageError(usageText.lawPart(part));
    if (action !== undefined) throw new UsageError(usageText.lawAlone(part, action));
    if (part === "reload") return printReload(context);
    return part === "moved" ? printMoved(context, company, json) : printReport(context, json);
  },
};
