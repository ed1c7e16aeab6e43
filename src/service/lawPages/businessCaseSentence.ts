import type { LawCasesReply } from "#contract/lawPages.ts";
import type { Bilingual } from "#law/citation.ts";
import { between, joined } from "../lawLineText.ts";
import { caseText } from "../caseSentenceText.ts";
import { asSentences } from "./caseDay.ts";

type BusinessCase = LawCasesReply["businesses"][number];

/** What a worked case of a business says of one thing: the answers, and what becomes of it. */
export function businessCaseSentence(answers: BusinessCase["answers"], becomes: BusinessCase["becomes"]): Bilingual {
  const told = answers.map(({ question, answer }) => caseText.answered(question.title, answer));
  return asSentences([joined(told, between.facts), caseText.becomes[becomes]]);
}
