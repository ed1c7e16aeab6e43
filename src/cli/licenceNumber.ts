import type { LicenceNumbersReply } from "#contract/licenceNumbers.ts";
import { ask } from "./ask.ts";
import { licenceNumberReport } from "./licenceNumberReport.ts";
import { flag, parseOptions } from "./options.ts";
import type { Command, CommandContext } from "./terminal.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

export const licenceNumberCommand: Command = {
  name: "licence-number",
  usage: {
    zh: "licence-number 文字|- [--json]",
    en: "licence-number TEXT|- [--json]",
  },
  async run(args, context) {
    const options = parseOptions(args, { json: { type: "boolean" } }, { least: 0, most: Infinity });
    const text = await textOf(options.positionals, context);
    const reply = (await (
      await ask(context, { path: "/licence-numbers", json: { text } })
    ).json()) as LicenceNumbersReply;
    const report = () => licenceNumberReport(reply, context.language);
    context.terminal.out(flag(options, "json") ? JSON.stringify(reply, null, 2) : report());
    return 0;
  },
};

/** Words that nobody put in quotation marks are one text all the same. */
async function textOf(words: readonly string[], context: CommandContext): Promise<string> {
  if (words.length === 0) throw new UsageError(usageText.noText);
  return words.length === 1 && words[0] === "-" ? decoded(await context.readInput()) : words.join(" ");
}

/** A mark of byte order stays, so that places count from the first sign of the file. */
function decoded(bytes: Uint8Array): string {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      // Not in this encoding.
    }
  }
  throw new UsageError(usageText.encoding);
}
