import type { LawProblem } from "./law.ts";

/** A problem as people read it: `kinds/line.yaml:3 sentence`, the path inside `law/`. */
export function problemLine({ file, line, sentence }: LawProblem): string {
  return `${file}${line === null ? "" : `:${line}`} ${sentence}`;
}
