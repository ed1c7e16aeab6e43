import type { Bilingual, LawProblem } from "#law/law.ts";
import { problemLine } from "#law/problemLine.ts";
import { refused } from "./result.ts";

/** So many problems of a law are told at once; the rest follows from them, or comes with the next try. */
const problemsTold = 20;

/** The refusal of a law with problems, each as `law/file:line sentence`. */
export function brokenLaw(at: string | null, problems: readonly LawProblem[]) {
  const lines = problems.slice(0, problemsTold).map(problemLine);
  return unusableLaw(at, problems.length, {
    zh: lines.map(({ zh }) => zh).join("\n"),
    en: lines.map(({ en }) => en).join("\n"),
  });
}

/** The same where one sentence says it all: not even the folder can be read. */
export function unusableLaw(at: string | null, count: number, why: Bilingual) {
  return refused("law-broken", at, { count, told: Math.min(count, problemsTold), zh: why.zh, en: why.en });
}
