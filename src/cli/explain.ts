import type { ExplanationReply } from "#contract/explanations.ts";
import { ask } from "./ask.ts";
import { lightText, timeLeft } from "./due.ts";
import { dayOption, flag, parseOptions } from "./options.ts";
import type { Command, CommandContext } from "./terminal.ts";
import { cliText } from "./text.ts";

export const explainCommand: Command = {
  name: "explain",
  usage: { zh: "explain 编号 [--as-of YYYY-MM-DD] [--json]", en: "explain ID [--as-of YYYY-MM-DD] [--json]" },
  async run(args, context) {
    const options = parseOptions(
      args,
      { "as-of": { type: "string" }, json: { type: "boolean" } },
      { least: 1, most: 1 },
    );
    const id = options.positionals[0] ?? "";
    const path = `/explanations/${encodeURIComponent(id)}`;
    const reply = (await (
      await ask(context, { path, query: { asOf: dayOption(options, "as-of") } })
    ).json()) as ExplanationReply;
    context.terminal.out(flag(options, "json") ? JSON.stringify(reply, null, 2) : explanation(reply, context.language));
    return 0;
  },
};

function explanation(reply: ExplanationReply, language: CommandContext["language"]): string {
  const text = cliText(language);
  const { obligation } = reply;
  const head = [
    `${obligation.item} ${obligation.identifier ?? ""}`.trim(),
    `${lightText(obligation, language)}  ${obligation.lastDayToAct}  ${timeLeft(obligation, language)}`,
    `→ ${obligation.nextStep[language]}`,
    "",
  ];
  const receipt = text.receipt(reply.lawHash.slice(0, 12), reply.programVersion);
  return [...head, ...reply.lines.flatMap((line) => explanationLines(line, language)), "", receipt].join("\n");
}

function explanationLines(
  line: ExplanationReply["lines"][number],
  language: CommandContext["language"],
): readonly string[] {
  const text = cliText(language);
  const indent = "  ".repeat(line.depth);
  const bullet = line.depth === 0 ? "• " : "- ";
  const cites = line.cites.map((cite) => {
    const at = [cite.title[language], cite.number, cite.articleName?.[language] ?? null]
      .filter((part) => part !== null && part !== "")
      .join(" ");
    const gist = cite.gist === null ? "" : `:${cite.gist[language]}`;
    return `${indent}    ${text.source} ${at} [${sureness(cite, language)}]${gist}`;
  });
  const own = line.confidence !== null && line.cites.some(({ confidence }) => confidence !== line.confidence);
  const said = own && line.confidence !== null ? ` ${text.saidAs(text.confidence[line.confidence])}` : "";
  return [`${indent}${bullet}${line.text[language]}${said}`, ...cites];
}

/** How sure we are of the article itself, and whether its text was read. */
function sureness(
  { confidence, read }: ExplanationReply["lines"][number]["cites"][number],
  language: CommandContext["language"],
): string {
  const text = cliText(language);
  return [text.confidence[confidence], text.read[read]].filter((part) => part !== null).join(text.comma);
}
