import type { ReckoningReply } from "#contract/reckoning.ts";
import { ask } from "./ask.ts";
import { dayReport } from "./dayReport.ts";
import { todayWords } from "./dayReportText.ts";
import { flag, parseOptions, textOption } from "./options.ts";
import type { Parsed } from "./options.ts";
import type { Command } from "./terminal.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

export const dayCommand: Command = {
  name: "day",
  usage: {
    zh: "day YYYY-MM-DD|今天 [+20wd|-90d|+2m|+5y] [--start-day excluded|included] [--rest-day next|stays] [--all] [--json]",
    en: "day YYYY-MM-DD|today [+20wd|-90d|+2m|+5y] [--start-day excluded|included] [--rest-day next|stays] [--all] [--json]",
  },
  async run(args, context) {
    const options = parseOptions(
      args.map(hideMinus),
      {
        "start-day": { type: "string" },
        "rest-day": { type: "string" },
        all: { type: "boolean" },
        json: { type: "boolean" },
      },
      { least: 1, most: 2 },
    );
    const [from = "", span] = options.positionals.map(showMinus);
    const query = {
      from: todayWords.has(from) ? undefined : from,
      span,
      startDay: choice(options, "start-day", ["excluded", "included"]),
      restDay: choice(options, "rest-day", ["next", "stays"]),
    };
    const reply = (await (await ask(context, { path: "/day", query })).json()) as ReckoningReply;
    const report = () => dayReport(reply, context.language, flag(options, "all"));
    context.terminal.out(flag(options, "json") ? JSON.stringify(reply, null, 2) : report());
    return 0;
  },
};

/** The sign that mathematicians write. No option begins with it, and people paste it. */
const minusSign = "\u2212";

/** `-90d` is a span, though it begins like an option. */
function hideMinus(argument: string): string {
  return argument.replace(/^-(?=[\d.,])/, minusSign);
}

function showMinus(argument: string): string {
  return argument.replace(minusSign, "-");
}

function choice(options: Parsed, name: string, choices: readonly string[]): string | undefined {
  const text = textOption(options, name);
  if (text === undefined || choices.includes(text)) return text;
  throw new UsageError(usageText.choices(name, text, choices));
}
