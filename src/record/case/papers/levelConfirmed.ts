import type { CaseFact } from "#law/course.ts";
import type { Case, Printed } from "../case.ts";

/** The steps done once another print counts: a level confirmed on somebody's word was that of its newspaper alone. */
export function withLevelConfirmed(
  { published, stepsDone }: Pick<Case, "published" | "stepsDone">,
  now: Printed | null,
): Case["stepsDone"] {
  if (published?.name === now?.name && published?.level === now?.level) return stepsDone;
  const confirmed: `fork.${CaseFact}` = "fork.newspaper-on-word";
  return Object.fromEntries(Object.entries(stepsDone).filter(([step]) => step !== confirmed));
}
