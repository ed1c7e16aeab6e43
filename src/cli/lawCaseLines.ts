import type { LawCasesReply } from "#contract/lawPages.ts";
import { lawPagesText } from "./lawPagesText.ts";
import { cliText } from "./text.ts";
import type { CommandContext } from "./terminal.ts";

type Language = CommandContext["language"];
type Band = { readonly earliest: string; readonly latest: string };

/** The worked cases of a rule or a counting: the sentence, what is given, and what comes out. */
export function lawCaseLines({ duties, countings, businesses }: LawCasesReply, language: Language): readonly string[] {
  return [
    ...duties.flatMap((one) => linesOfDuty(one, language)),
    ...countings.flatMap((one) => linesOfCounting(one, language)),
    ...businesses.flatMap((one) => linesOfBusiness(one, language)),
  ];
}

function linesOfDuty(one: LawCasesReply["duties"][number], language: Language): readonly string[] {
  const text = lawPagesText(language);
  const given = [
    one.kind.title[language],
    text.term(one.start ?? text.notWritten, one.end ?? text.notWritten),
    ...(one.notContinuing ? [text.notContinuing] : []),
    ...(one.replaced ? [text.replaced] : []),
    text.seenOn(one.asOf),
  ];
  const none = one.questions.length === 0 ? text.noDuty : text.asked;
  return [
    `- ${sentenceOf(one, language)}`,
    `  ${given.join(text.semicolon)}`,
    ...(one.duties.length === 0 ? [`  ${none}`] : []),
    ...one.duties.map(({ lastDayToAct, safeDay, light }) => {
      const days = [
        text.lastDay(lastDayToAct),
        ...(safeDay === null ? [] : [text.safeDay(bandText(safeDay, language))]),
        ...(light === null ? [] : [cliText(language).lights[light]]),
      ];
      return `  ${days.join(text.semicolon)}`;
    }),
  ];
}

function linesOfCounting(one: LawCasesReply["countings"][number], language: Language): readonly string[] {
  const text = lawPagesText(language);
  const days = [
    text.counted(one.from, one.span),
    text.rawDay(bandText(one.raw, language)),
    text.formalDay(bandText(one.formal, language)),
    text.safeDay(bandText(one.safe, language)),
  ];
  return [`- ${sentenceOf(one, language)}`, `  ${days.join(text.semicolon)}`];
}

function linesOfBusiness(one: LawCasesReply["businesses"][number], language: Language): readonly string[] {
  const text = lawPagesText(language);
  return language === "zh"
    ? [`- ${one.name}${text.colon}${text.becomes[one.becomes]}`, `  ${one.sentence.zh}`]
    : [`- ${one.sentence.en}`];
}

/** In Chinese what a person wrote above the case, in English what is made from it. */
function sentenceOf(one: LawCasesReply["duties"][number] | LawCasesReply["countings"][number], language: Language) {
  return language === "zh" ? one.name : one.sentence.en;
}

function bandText({ earliest, latest }: Band, language: Language): string {
  return earliest === latest ? earliest : lawPagesText(language).between(earliest, latest);
}
