import type { CaseQuestion } from "#law/course.ts";
import { findAuthority } from "#law/findAuthority.ts";
import { severalIn, writtenAnswers } from "../questions/answersOf.ts";
import { askedBy } from "../questions/askedBy.ts";
import { authorityAnswer } from "../questions/authorityOfCase.ts";
import type { CaseCommandOf } from "../caseCommand.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { caseRefused } from "../caseRefusal.ts";
import type { CaseRefusal } from "../caseRefusal.ts";
import type { CaseStand } from "../caseStand.ts";
import { titledThings, writtenAs } from "../namedThings.ts";

/** Another answer stands than whoever answers saw, and not the one that he gives; null where nothing of it would be lost. */
export function answeredMeanwhile(
  { case: one, matter }: CaseStand,
  { answers, seen }: CaseCommandOf<"answer">,
): CaseRefusal | null {
  for (const [id, saw] of Object.entries(seen ?? {})) {
    const stands = one.answers[id] ?? null;
    if (stands === written(matter, id, saw) || stands === written(matter, id, answers[id])) continue;
    const about = { ...askedBy(matter.course, id), stands };
    return caseRefused("answered-meanwhile", id, { ...about, ...standing(matter, id, stands) });
  }
  return null;
}

/** As it would be recorded: several in their order, an authority by its id. */
function written({ law, course }: CaseMatter, id: string, said: string | null | undefined): string | null | undefined {
  if (said === null || said === undefined) return said;
  if (id === authorityAnswer) return findAuthority(law, said)?.id ?? said;
  const question = course.questions.find((one) => one.id === id);
  return question?.several === true ? writtenAnswers(question, said) : said;
}

/** What stands there by now, by its title; nothing where nobody knew it. */
function standing({ law, course }: CaseMatter, id: string, stands: string | null): ReturnType<typeof writtenAs> {
  if (stands === null) return writtenAs("");
  const question = course.questions.find((one) => one.id === id);
  const chosen = chosenOf(question, stands);
  const authority = id === authorityAnswer ? law.authorities.get(stands) : undefined;
  const things = authority === undefined ? chosen : [authority];
  return things.length === 0 ? writtenAs(stands) : titledThings(things);
}

function chosenOf(question: CaseQuestion | undefined, stands: string) {
  if (question === undefined || typeof question.answers === "string") return [];
  const ids = question.several ? severalIn(stands) : [stands];
  return question.answers.filter((one) => ids.includes(one.id));
}
