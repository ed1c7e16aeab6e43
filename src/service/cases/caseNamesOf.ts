import type { Course } from "#law/course.ts";
import type { Bilingual, Law } from "#law/law.ts";
import { fieldAnswer, nobodyKnows } from "../caseEntryText.ts";
import type { CaseNames } from "../caseEntryText.ts";

/** What the entries of a case name, as its course and the law call it; by its id what neither knows any more. */
export function caseNamesOf(law: Law, course: Course): CaseNames {
  const same = (text: string): Bilingual => ({ zh: text, en: text });
  return {
    material: (id) => law.materials.get(id)?.title ?? same(id),
    question: (id) => course.questions.find((one) => one.id === id)?.ask ?? fieldNamed(course, id) ?? same(id),
    answer: (id, given) => {
      if (given === null) return nobodyKnows;
      const answers = course.questions.find((one) => one.id === id)?.answers;
      const chosen = typeof answers === "string" ? undefined : answers?.find((one) => one.id === given);
      return chosen?.title ?? law.authorities.get(given)?.title ?? same(given);
    },
    stage: (id) =>
      course.stages.find((one) => one.id === id)?.title ??
      course.forks.find((one) => `fork.${one.id}` === id)?.says ??
      same(id),
    result: course.result,
    ground: (id) =>
      [...law.clocks.values()].flatMap(({ suspensions }) => suspensions).find(({ ground }) => ground === id)?.title ??
      same(id),
  };
}

/** `before.number`, `asked.end`: what the old paper says, what is applied for. */
function fieldNamed({ fields, result }: Course, id: string): Bilingual | null {
  const [whose, name] = id.split(".");
  const field = fields.find((one) => one.id === name);
  if (field === undefined || (whose !== "before" && whose !== "asked")) return null;
  return fieldAnswer[whose](field.title, result);
}
