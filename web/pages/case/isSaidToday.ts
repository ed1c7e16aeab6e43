import type { CaseReply } from "#contract/cases.ts";

type Fork = Pick<CaseReply["forks"][number], "does" | "says">;

/** What is worth knowing and is to be done today stands there in the same words, and is not said again. */
export function isSaidToday({ todo }: Pick<CaseReply, "todo">, { does, says }: Fork): boolean {
  return does === "mind" && todo.some(({ zh }) => zh === says.zh);
}
