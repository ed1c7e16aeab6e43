import { conditionTruth } from "./conditionTruth.ts";
import type { AskFact } from "./conditionTruth.ts";
import type { CaseQuestion } from "./course.ts";

/**
 * What was answered, and where nobody did what is known otherwise. An answer counts only while its question is asked: one
 * that another answer has put aside says nothing any more.
 */
export function answersWhileAsked(
  questions: readonly Pick<CaseQuestion, "id" | "onlyIf">[],
  given: (question: string) => string | readonly string[] | null,
  otherwise: (fact: string) => string | null,
): AskFact<string> {
  // Questions that ask for each other are asked, and do not go round.
  const looking = new Set<string>();
  const isAsked = (id: string): boolean => {
    const onlyIf = questions.find((question) => question.id === id)?.onlyIf ?? null;
    if (onlyIf === null || looking.has(id)) return true;
    looking.add(id);
    const truth = conditionTruth(onlyIf, ask);
    looking.delete(id);
    return truth !== false;
  };
  const ask: AskFact<string> = (fact) => {
    const answer = given(fact);
    return answer !== null && isAsked(fact) ? answer : otherwise(fact);
  };
  return ask;
}
