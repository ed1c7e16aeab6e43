import { lawPageTypeSchema } from "#contract/lawPages.ts";
import { confidenceSchema } from "#contract/operation.ts";
import { printCalendar } from "./lawCalendar.ts";
import { printLawCheck } from "./lawCheck.ts";
import { printLawDiff } from "./lawDiff.ts";
import { printMoved } from "./lawMoved.ts";
import { printProceedings } from "./lawProceedings.ts";
import { printReload } from "./lawReload.ts";
import { printReport } from "./lawReport.ts";
import { printLawSearch } from "./lawSearch.ts";
import type { LawSearch } from "./lawSearch.ts";
import { printLawPage } from "./lawShow.ts";
import { flag, parseOptions, textOption } from "./options.ts";
import type { Parsed } from "./options.ts";
import type { Command } from "./terminal.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

export const lawCommand: Command = {
  name: "law",
  usage: {
    zh: "law calendar [check] [--json] | law moved [--company 名称] [--json] | law diff [旧] [新] [--company 名称] [--json] | law search 词… [--type 种类] [--confidence 可信度] [--json] | law show 种类 编号 [--json] | law proceedings [编号] [--authority 省份] [--json] | law report [--json] | law check [目录] [--json] | law reload",
    en: "law calendar [check] [--json] | law moved [--company NAME] [--json] | law diff [FROM] [TO] [--company NAME] [--json] | law search WORDS… [--type TYPE] [--confidence CONFIDENCE] [--json] | law show TYPE ID [--json] | law proceedings [ID] [--authority PROVINCE] [--json] | law report [--json] | law check [FOLDER] [--json] | law reload",
  },
  async run(args, context) {
    const options = parseOptions(
      args,
      {
        json: { type: "boolean" },
        company: { type: "string" },
        authority: { type: "string" },
        type: { type: "string" },
        confidence: { type: "string" },
      },
      { least: 1, most: 40 },
    );
    const [part = "", action, second] = options.positionals;
    for (const [option, parts] of optionsOf) {
      if (textOption(options, option) !== undefined && !parts.includes(part))
        throw new UsageError(usageText.onlyOf(`--${option}`, parts.map((one) => `law ${one}`).join(", ")));
    }
    const json = flag(options, "json");
    if (part === "search") return printLawSearch(context, searchOf(options), json);
    if (options.positionals.length > 3) throw new UsageError(usageText.names(options.positionals.length, 1, 3));
    if (part === "show") {
      if (action === undefined || second === undefined) throw new UsageError(usageText.lawShow);
      return printLawPage(context, { type: action, id: second }, json);
    }
    const company = textOption(options, "company");
    if (part === "diff") return printLawDiff(context, { from: action, to: second, company }, json);
    if (second !== undefined) throw new UsageError(usageText.lawAlone(`${part} ${action ?? ""}`, second));
    if (part === "proceedings") return printProceedings(context, action, textOption(options, "authority"), json);
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

/** To which parts of the command an option belongs. */
const optionsOf: readonly (readonly [option: string, parts: readonly string[]])[] = [
  ["company", ["moved", "diff"]],
  ["authority", ["proceedings"]],
  ["type", ["search"]],
  ["confidence", ["search"]],
];

/** What is searched for; without words everything of a type, or of a confidence. */
function searchOf(options: Parsed): LawSearch {
  const words = options.positionals.slice(1);
  const type = choiceOption(options, "type", lawPageTypeSchema.options);
  const confidence = choiceOption(options, "confidence", confidenceSchema.options);
  if (words.length === 0 && type === undefined && confidence === undefined) throw new UsageError(usageText.lawSearch);
  return { words, type, confidence };
}

function choiceOption(options: Parsed, name: string, choices: readonly string[]): string | undefined {
  const text = textOption(options, name);
  if (text !== undefined && !choices.includes(text)) throw new UsageError(usageText.choices(name, text, choices));
  return text;
}
