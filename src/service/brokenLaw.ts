import { refused } from "./result.ts";

/** So many problems of a law are told at once. */
const problemsTold = 20;

/** The refusal of a law with problems, each as `file:line sentence`. */
export function brokenLaw(at: string | null, problems: readonly string[]) {
  return refused("law-broken", at, { count: problems.length, problems: problems.slice(0, problemsTold).join("\n") });
}
