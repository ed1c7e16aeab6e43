import type { Condition } from "../condition.ts";
import { factsNamed } from "../conditionTruth.ts";
import type { CaseQuestion } from "../course.ts";
import type { YamlPath } from "../files/yamlFile.ts";
import type { Bilingual } from "../law.ts";
import { canHold } from "./canHold.ts";
import { courseText } from "./courseText.ts";

type Contradiction = { readonly at: YamlPath; readonly says: Bilingual };

/** What never holds in a condition, whatever is answered: the innermost part that excludes itself. */
export function contradictionsIn(
  questions: readonly CaseQuestion[],
  when: Condition<string>,
): readonly Contradiction[] {
  const inside = partsOf(when).flatMap(({ at, part }) =>
    contradictionsIn(questions, part).map((found) => ({ ...found, at: [...at, ...found.at] })),
  );
  if (inside.length > 0 || canHold(questions, [when]) !== false) return inside;
  return [{ at: [], says: answeredTwice(questions, when) ?? courseText.neverTogether(factsNamed(when)) }];
}

function partsOf(when: Condition<string>): readonly { readonly at: YamlPath; readonly part: Condition<string> }[] {
  switch (when.kind) {
    case "all":
    case "any":
      return when.of.map((part, index) => ({ at: [when.kind, index], part }));
    case "not":
      return [{ at: ["not"], part: when.of }];
    case "is":
    case "known":
      return [];
  }
}

/** Two answers at once of a question that takes one; null where it is something else that excludes itself. */
function answeredTwice(questions: readonly CaseQuestion[], when: Condition<string>): Bilingual | null {
  if (when.kind !== "all") return null;
  const wanted = when.of.flatMap((part) => (part.kind === "is" ? [part] : []));
  for (const { id, several } of questions) {
    const answers = [...new Set(wanted.flatMap(({ fact, value }) => (fact === id ? [String(value)] : [])))];
    if (!several && answers.length > 1) return courseText.takesOneAnswer(id, answers);
  }
  return null;
}
