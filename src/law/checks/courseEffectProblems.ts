import type { Course, CourseEffect, ResultFieldId } from "../course.ts";
import type { LawFiles } from "../files/lawFiles.ts";
import type { YamlPath } from "../files/yamlFile.ts";
import type { Bilingual, LawProblem } from "../law.ts";
import { missingOfKind } from "../missingOfKind.ts";
import { courseText } from "./courseText.ts";

type CourseFile = LawFiles["courses"][number];

/** What an effect takes from the paper that came out: the field without which the ledger stays as it was. */
const stated: Readonly<Partial<Record<CourseEffect, readonly ResultFieldId[]>>> = {
  renew: ["end"],
  record: [],
  correct: [],
};

/** A case that closes has done to the ledger what its course says: what that takes is asked for on the way. */
export function courseEffectProblems({ value, problem }: CourseFile, files: LawFiles): readonly LawProblem[] {
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
    ...madeProblems(value, files),
    ...unreachedProblems(value),
  ];
  return found.map(([place, what]) => problem(place, what));
}

/** Whatever is answered, something is made, and the paper says what the ledger tells it by. */
function madeProblems(
  { effect, fields, makes }: Course,
  { kinds }: LawFiles,
): readonly (readonly [YamlPath, Bilingual])[] {
  if (effect !== "record") return [];
  const last = makes.length - 1;
  const perhapsNothing = makes.length > 0 && makes.every(({ when }) => when !== null);
  const has = (id: ResultFieldId): boolean => fields.some((field) => field.id === id);
  const incomplete = makes.flatMap(({ kind: id }, at) => {
    const kind = kinds.find(({ value }) => value.id === id)?.value;
    if (kind === undefined) return [];
    return missingOfKind(kind, has).map(
      (field) => [["makes", at, "kind"], courseText.madeWithoutField(id, field)] as const,
    );
  });
  return [
    ...(perhapsNothing ? [[["makes", last, "when"], courseText.perhapsMakesNothing()] as const] : []),
    ...incomplete,
  ];
}

/** Of what is tried in turn, the first that holds: what stands behind one that always does is never tried. */
function unreachedProblems({ fields, makes }: Course): readonly (readonly [YamlPath, Bilingual])[] {
  const lists = [
    { place: ["makes"] as YamlPath, list: makes },
    ...fields.map(({ asks }, at) => ({ place: ["fields", at, "asks"] as YamlPath, list: asks })),
  ];
  return lists.flatMap(({ place, list }) => {
    const always = list.findIndex(({ when }) => when === null);
    const behind = always === -1 ? [] : list.slice(always + 1);
    return behind.map((_, index) => [[...place, always + 1 + index], courseText.neverReached()] as const);
  });
}

function paperProblems({ effect, stages, fields }: Course): readonly (readonly [YamlPath, Bilingual])[] {
  const wanted = stated[effect];
  if (wanted === undefined) return [];
  if (stages.every(({ kind }) => kind !== "verify")) return [[["effect"], courseText.effectWithoutPaper(effect)]];
  const missing = wanted.filter((id) => fields.every((field) => field.id !== id));
  return missing.map((id) => [["effect"], courseText.effectWithoutField(effect, id)]);
}
