import type { Condition } from "../condition.ts";

/** Every comparison in a condition, in order. */
export function comparisonsOf(when: Condition<string>): readonly Extract<Condition<string>, { kind: "is" }>[] {
  switch (when.kind) {
    case "all":
    case "any":
      return when.of.flatMap(comparisonsOf);
    case "not":
      return comparisonsOf(when.of);
    case "is":
      return [when];
    case "known":
      return [];
  }
}
