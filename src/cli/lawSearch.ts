import type { LawPageLine, LawPagesReply } from "#contract/lawPages.ts";
import { ask } from "./ask.ts";
import { lawPagesText } from "./lawPagesText.ts";
import type { CommandContext, ExitCode } from "./terminal.ts";

type Language = CommandContext["language"];

export type LawSearch = {
  readonly words: readonly string[];
  readonly type: string | undefined;
  readonly confidence: string | undefined;
};

/** Of each type so many are printed, until one type is asked for. */
const fewOfType = 6;

/** What the law says about some words, the best first. */
export async function printLawSearch(context: CommandContext, asked: LawSearch, json: boolean): Promise<ExitCode> {
  const { words, type, confidence } = asked;
  const query = { q: words.join(" "), type, confidence };
  const reply = (await (await ask(context, { path: "/law", query })).json()) as LawPagesReply;
  context.terminal.out(
    json ? JSON.stringify(reply, null, 2) : foundLines(reply, type !== undefined, context.language).join("\n"),
  );
  return 0;
}

function foundLines({ pages, total }: LawPagesReply, typeAlone: boolean, language: Language): readonly string[] {
  const text = lawPagesText(language);
  if (total === 0) return [text.none];
  const groups = [...Map.groupBy(pages, ({ type }) => type)];
  const first = pages[0];
  return [
    text.total(total),
    ...groups.flatMap(([type, lines]) => {
      const shown = typeAlone ? lines : lines.slice(0, fewOfType);
      return [
        "",
        text.typeCount(text.words.types[type], lines.length),
        ...shown.flatMap((line) => lineOf(line, language)),
        ...(shown.length < lines.length ? [`  ${text.moreOfType(lines.length - shown.length, type)}`] : []),
      ];
    }),
    ...(first === undefined ? [] : ["", text.showHint(first.type, first.id)]),
  ];
}

function lineOf({ type, id, title, line, confidences }: LawPageLine, language: Language): readonly string[] {
  const text = lawPagesText(language);
  const sure = confidences.map((one) => text.confidence[one]).join(text.slash);
  return [
    `  ${title[language]}  [${sure}]  ${type} ${id}`,
    ...(line[language] === "" ? [] : [`    ${line[language]}`]),
  ];
}
