import type { AskFact } from "#law/conditionTruth.ts";
import type { Publication } from "./caseEvent.ts";

/** Levels of newspapers, the highest first. */
export const newspaperLevels = ["national", "provincial", "city"] as const;

export type NewspaperLevel = (typeof newspaperLevels)[number] | "any";

/** What level a statement needs. `by`: the authority said so when it was asked, or nobody asked and the strictest counts. */
export type NewspaperNeed = { readonly level: NewspaperLevel; readonly by: "answer" | "strictest" };

/**
 * Where nobody asked the issuing authority the house goes by a provincial paper: it satisfies everything that was found,
 * which is practice and no law.
 */
export function newspaperNeed(ask: AskFact<string>): NewspaperNeed {
  const answer = ask("newspaper-level");
  const level = ([...newspaperLevels, "any"] as const).find((one) => one === answer);
  return level === undefined ? { level: "provincial", by: "strictest" } : { level, by: "answer" };
}

/** Whether a paper is high enough; null where its own level is not known and one is needed. */
export function newspaperFits(need: NewspaperNeed, { level }: Pick<Publication, "level">): boolean | null {
  if (need.level === "any") return true;
  if (level === "unknown") return null;
  return newspaperLevels.indexOf(level) <= newspaperLevels.indexOf(need.level);
}
