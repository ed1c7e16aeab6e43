import type { Bilingual, LawProblem } from "./law.ts";

/** A problem as people read it, in both languages: `law/kinds/line.yaml:3 sentence`. */
export function problemLine({ file, line, sentence }: LawProblem): Bilingual {
  const place = `law/${file}${line === null ? "" : `:${line}`}`;
  return { zh: `${place} ${sentence.zh}`, en: `${place} ${sentence.en}` };
}
