import type { Course, CourseEffect, ResultFieldId } from "../course.ts";
import type { LawFiles } from "../files/lawFiles.ts";
import type { YamlPath } from "../files/yamlFile.ts";
import type { Bilingual, LawProblem } from "../law.ts";
import { courseText } from "./courseText.ts";

type CourseFile = LawFiles["courses"][number];

/** What an effect takes from the paper that came out: the field without which the ledger stays as it was. */
const stated: Readonly<Partial<Record<CourseEffect, readonly ResultFieldId[]>>> = {
  renew: ["end"],
  record: [],
  correct: [],
};

/** A case that closes has done to the ledger what its course says: what that takes is asked for on the way. */
export function courseEffectProblems({ value, problem }: CourseFile): readonly LawProblem[] {
  const { effect } = value;
  const found: readonly (readonly [YamlPath, Bilingual])[] = [
    ...paperProblems(value),
    ...(effect === "file-report" && value.questions.every(({ answers }) => answers !== "year")
      ? [[["effect"], courseText.reportWithoutYear()] as const]
      : []),
    ...((effect === "record") === value.makes.length > 0
      ? []
      : [[["effect"], effect === "record" ? courseText.makesNothing() : courseText.makesUnrecorded(effect)] as const]),
    ...(value.kinds.length === 0 && effect !== "record" && effect !== "none"
      ? [[["effect"], courseText.effectWithoutItem(effect)] as const]
      : []),
  ];
  return found.map(([place, what]) => problem(place, what));
}

function paperProblems({ effect, stages, fields }: Course): readonly (readonly [YamlPath, Bilingual])[] {
  const wanted = stated[effect];
  if (wanted === undefined) return [];
  if (stages.every(({ kind }) => kind !== "verify")) return [[["effect"], courseText.effectWithoutPaper(effect)]];
  const missing = wanted.filter((id) => fields.every((field) => field.id !== id));
  return missing.map((id) => [["effect"], courseText.effectWithoutField(effect, id)]);
}
