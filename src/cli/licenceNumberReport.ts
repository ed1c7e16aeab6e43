import type { LicenceNumbersReply } from "#contract/licenceNumbers.ts";
import { licenceNumberReportText } from "./licenceNumberReportText.ts";
import { table } from "./table.ts";
import type { CommandContext } from "./terminal.ts";

/** Longest cell: what is refused has at most 61 signs, and every one of them may take two columns. */
const widest = 64;

/** The numbers of a text as people read them, then what looks like one with the reason why it is none. */
export function licenceNumberReport(
  { found, refused }: LicenceNumbersReply,
  language: CommandContext["language"],
): string {
  const text = licenceNumberReportText(language);
  const numbers = found.map((one) => [
    "",
    one.text,
    text.forms[one.form],
    one.authority?.[language] ?? "",
    one.classes.length === 0 ? text.none : one.classes.join(text.join),
    String(one.year),
    one.serial,
    one.site ?? text.none,
  ]);
  const others = refused.map((one) => ["", one.text, one.sentence[language]]);
  return [
    found.length === 0 ? text.nothing : text.found(found.length),
    ...(found.length === 0 ? [] : [table([["", ...text.columns], ...numbers], widest)]),
    ...(refused.length === 0 ? [] : ["", text.refused(refused.length), table(others, widest)]),
  ].join("\n");
}
