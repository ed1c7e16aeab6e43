import { newspaperText } from "#contract/newspaperText.ts";
import type { NewspapersReply } from "#contract/newspapers.ts";
import { ask } from "./ask.ts";
import { declarationReportText } from "./declarationReportText.ts";
import { flag, parseOptions, textOption } from "./options.ts";
import { table } from "./table.ts";
import type { Command, CommandContext } from "./terminal.ts";

export const newspapersCommand: Command = {
  name: "newspapers",
  usage: {
    zh: "newspapers [--province 省份] [--json]",
    en: "newspapers [--province PROVINCE] [--json]",
  },
  async run(args, context) {
    const options = parseOptions(
      args,
      { province: { type: "string" }, json: { type: "boolean" } },
      { least: 0, most: 0 },
    );
    const query = { province: textOption(options, "province") };
    const reply = (await (await ask(context, { path: "/newspapers", query })).json()) as NewspapersReply;
    context.terminal.out(flag(options, "json") ? JSON.stringify(reply, null, 2) : report(reply, context.language));
    return 0;
  },
};

function report({ asked, newspapers }: NewspapersReply, language: CommandContext["language"]): string {
  const text = declarationReportText(language);
  const { demands, levels } = newspaperText[language];
  const rows = newspapers.map(({ title, level, confidence, fit }) => [
    "",
    title[language],
    levels[level],
    text.confidence[confidence],
    text.fits[fit.kind],
  ]);
  return [
    ...(asked.leading === null ? [] : [text.asked(demands[asked.leading.level], asked.originals)]),
    ...(asked.others.length === 0 ? [] : [text.others]),
    ...asked.others.map(({ says, confidence }) => `  - ${says[language]} [${text.confidence[confidence]}]`),
    "",
    table([["", ...text.columns], ...rows], 40),
    "",
    text.noList,
  ].join("\n");
}
