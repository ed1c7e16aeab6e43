import { ask } from "./ask.ts";
import { flag, parseOptions, textOption } from "./options.ts";
import type { Command } from "./terminal.ts";
import { cliText } from "./text.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

export const exportCommand: Command = {
  name: "export",
  usage: {
    zh: "export 文件.xlsx|文件.csv [--company 名称] [--archived] [--template]",
    en: "export FILE.xlsx|FILE.csv [--company NAME] [--archived] [--template]",
  },
  async run(args, context) {
    const options = parseOptions(
      args,
      { company: { type: "string" }, archived: { type: "boolean" }, template: { type: "boolean" } },
      { least: 1, most: 1 },
    );
    const path = options.positionals[0] ?? "";
    const format = /\.(xlsx|csv)$/i.exec(path)?.[1]?.toLowerCase();
    if (format === undefined) throw new UsageError(usageText.fileName(path));
    const template = flag(options, "template") ? "true" : undefined;
    const archived = flag(options, "archived") ? "true" : undefined;
    const response = await ask(context, {
      path: "/exports",
      query: { format, company: textOption(options, "company"), archived, template },
    });
    await context.writeFile(path, new Uint8Array(await response.arrayBuffer()));
    context.terminal.out(cliText(context.language).exported(path));
    return 0;
  },
};
