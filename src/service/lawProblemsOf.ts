import type { LawCheckReply } from "#contract/lawCheck.ts";
import type { LawProblem } from "#law/law.ts";

/** Problems as a reply has them: with the path as a person opens it. */
export function lawProblemsOf(problems: readonly LawProblem[]): LawCheckReply["problems"] {
  return problems.map(({ file, line, sentence }) => ({ file: `law/${file}`, line, sentence: { ...sentence } }));
}
