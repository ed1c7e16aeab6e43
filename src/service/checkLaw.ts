import type { LawCheckReply } from "#contract/lawCheck.ts";
import type { LawCases } from "#law/parseLawCases.ts";
import { checkLawTexts } from "./checkLawTexts.ts";
import type { Deps } from "./deps.ts";
import { lawProblemsOf } from "./lawProblemsOf.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

/** Checks the files given, or those that the law's own folder holds now, as they would be before they are used. */
export async function checkLaw(
  deps: Deps,
  { files }: { readonly files?: Readonly<Record<string, string>> | undefined },
): Promise<Result<LawCheckReply>> {
  const texts = files ?? deps.readLaw();
  const checked = checkLawTexts(texts, deps.sha256, deps.clock.today());
  return done({
    lawHash: checked.law?.hash ?? null,
    files: Object.keys(texts).length,
    cases: checked.law === null ? 0 : countOf(checked.cases),
    problems: lawProblemsOf(checked.problems),
  });
}

function countOf(cases: LawCases): number {
  return Object.values(cases)
    .flat()
    .reduce((sum, file) => sum + file.cases.length, 0);
}
