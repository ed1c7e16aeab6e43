import type { CaseQuestion, Course } from "#law/course.ts";
import type { Bilingual, Law } from "#law/law.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { severalIn } from "#record/case/questions/answersOf.ts";
import { authorityAnswer } from "#record/case/questions/authorityOfCase.ts";
import { authorityAsk } from "#record/case/questions/authorityQuestionText.ts";
import { allOf, fieldAnswer, nobodyKnows } from "../caseEntryText.ts";
import type { CaseNames } from "../caseEntryText.ts";

/** What the entries of a case name, as its course and the law call it; by its id what neither knows any more. */
export function caseNamesOf({ papers, matter: { law, course } }: CaseStand): CaseNames {
  const same = (text: string): Bilingual => ({ zh: text, en: text });
  return {
    material: (id) => law.materials.get(id)?.title ?? same(id),
    isOfficial: (id) => papers.some(({ material, confidence }) => material.id === id && confidence === "official"),
    question: (id) =>
      id === authorityAnswer
        ? authorityAsk.ask
        : (course.questions.find((one) => one.id === id)?.ask ?? fieldNamed(course, id) ?? same(id)),
    answer: (id, given) => {
      if (given === null) return nobodyKnows;
      const question = course.questions.find((one) => one.id === id);
      const titles = (question?.several === true ? severalIn(given) : [given]).map(
        (one) => titleIn(question, one) ?? law.authorities.get(one)?.title ?? valueIn(law, fieldOf(id), one),
      );
      return allOf(titles);
    },
    stage: (id) =>
      course.stages.find((one) => one.id === id)?.title ??
      course.forks.find((one) => `fork.${one.id}` === id)?.says ??
      same(id),
    field: (id) => course.fields.find((one) => one.id === id)?.title ?? same(id),
    value: (id, text) => valueIn(law, id, text),
    result: course.result,
    ground: (id) =>
      [...law.clocks.values()].flatMap(({ suspensions }) => suspensions).find(({ ground }) => ground === id)?.title ??
      same(id),
  };
}

/** What a paper says of a field, as the law calls it where it knows it: services, and who issued it. */
function valueIn(law: Law, field: string | undefined, text: string): Bilingual {
  const same = { zh: text, en: text };
  if (field === "issuer") return [...law.authorities.values()].find(({ title }) => title.zh === text)?.title ?? same;
  if (field !== "services") return same;
  const services = [...law.services.values()];
  const titles = text.split("、").map((part) => services.find(({ title }) => title.zh === part)?.title);
  const known = titles.flatMap((title) => title ?? []);
  return known.length < titles.length ? same : allOf(known);
}

/** `before.services`: the field that the old paper or the application is asked for. */
function fieldOf(id: string): string | undefined {
  return id.split(".")[1];
}

function titleIn(question: CaseQuestion | undefined, given: string): Bilingual | undefined {
  const answers = question?.answers ?? "text";
  return typeof answers === "string" ? undefined : answers.find(({ id }) => id === given)?.title;
}

/** `before.number`, `asked.end`: what the old paper says, what is applied for. */
function fieldNamed({ fields, result }: Course, id: string): Bilingual | null {
  const [whose, name] = id.split(".");
  const field = fields.find((one) => one.id === name);
  if (field === undefined || (whose !== "before" && whose !== "asked")) return null;
  return fieldAnswer[whose](field.title, result);
}
