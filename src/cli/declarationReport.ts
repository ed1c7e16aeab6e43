import { copyNames } from "#contract/contradictionText.ts";
import type { DeclarationReply, DeclaredDocumentReply, DraftReply } from "#contract/declarations.ts";
import { declarationReportText } from "./declarationReportText.ts";
import { table } from "./table.ts";
import type { CommandContext } from "./terminal.ts";

type Language = CommandContext["language"];

const widest = 60;

/** What a declaration says of each document, then what is missing and what does not fit in the one that is meant. */
export function declarationReport(reply: DeclarationReply, language: Language): string {
  const text = declarationReportText(language);
  const { documents, main, missing, contradictions, elements, compared } = reply;
  return [
    compared === null ? text.alone : text.compared(compared.company ?? "", compared.name),
    ...documents.flatMap((one, index) => documentLines(one, index === main && documents.length > 1, reply, language)),
    ...(missing.length === 0 ? [] : ["", text.missing(missing.length)]),
    ...elements
      .filter(({ element }) => missing.includes(element))
      .map(
        ({ title, says, confidence }) => `  - ${title[language]}: ${says[language]} [${text.confidence[confidence]}]`,
      ),
    ...(contradictions.length === 0 ? [] : ["", text.contradictions(contradictions.length)]),
    ...contradictions.map(({ sentence }) => `  - ${sentence[language]}`),
    "",
    missing.length + contradictions.length === 0 ? text.nothingWrong : text.practice,
  ].join("\n");
}

function documentLines(
  { found }: DeclaredDocumentReply,
  isMeant: boolean,
  { elements }: DeclarationReply,
  language: Language,
): readonly string[] {
  const text = declarationReportText(language);
  const rows = elements.map(({ element, title }) => {
    const value = found[element];
    const said = typeof value === "boolean" ? text.said[value ? "yes" : "no"] : value;
    return [
      "",
      title[language],
      element === "copy" ? (copyNames[said ?? ""]?.[language] ?? text.none) : (said ?? text.none),
    ];
  });
  const former = found.formerName === null ? [] : [["", text.formerName, found.formerName]];
  return ["", isMeant ? text.meant : text.document, table([...rows, ...former], widest)];
}

/** What is still to be written in a drafted text, and what it rests on: beside the text, never in it. */
export function draftAdvice({ gaps }: DraftReply, language: Language): string {
  const text = declarationReportText(language);
  return [
    ...(gaps.length === 0 ? [] : [text.gaps(gaps.length)]),
    ...gaps.map(({ title }) => `  - ${title[language]}`),
    text.practice,
  ].join("\n");
}
