import type { AnswerCondition } from "#law/business.ts";
import type { Bilingual } from "#law/citation.ts";
import type { Law } from "#law/law.ts";
import { between, joined, lawLine } from "../lawLineText.ts";

/** A condition over answers in words: which question has which answer. A group within a group stands in brackets. */
export function answerConditionText(law: Law, condition: AnswerCondition, holds = true): Bilingual {
  switch (condition.kind) {
    case "all":
    case "any": {
      const parts = condition.of.map((part) => {
        const text = answerConditionText(law, part, holds);
        return part.kind === "all" || part.kind === "any" ? lawLine.bracketed(text) : text;
      });
      return joined(parts, (condition.kind === "all") === holds ? between.and : between.or);
    }
    case "not":
      return answerConditionText(law, condition.of, !holds);
    case "known":
      return lawLine.isAnswered(questionOf(law, condition.fact).title, holds);
    case "is":
      return lawLine.answer(
        questionOf(law, condition.fact).title,
        answerTitle(law, condition.fact, String(condition.value)),
        holds,
      );
  }
}

export function answerTitle(law: Law, question: string, answer: string): Bilingual {
  const found = questionOf(law, question).answers.find(({ id }) => id === answer);
  if (found === undefined) throw new Error(`${question} has no answer ${answer}; the checks must refuse this`);
  return found.title;
}

function questionOf(law: Law, id: string) {
  const question = law.questions.get(id);
  if (question === undefined) throw new Error(`the law has no question ${id}; the checks must refuse this`);
  return question;
}
