import type { AskFact } from "#law/conditionTruth.ts";
import { newspaperAsked } from "#law/newspapers/newspaperAsked.ts";
import { newspaperFit } from "#law/newspapers/newspaperFit.ts";
import type { NewspaperFit } from "#law/newspapers/newspaperFit.ts";
import { authorityOfCase } from "../questions/authorityOfCase.ts";
import { countingAnswers } from "../questions/countingAnswers.ts";
import type { Case } from "../case.ts";
import type { Publication } from "../caseEvent.ts";
import type { CaseMatter } from "../caseMatter.ts";

export type NeededLevel = "national" | "provincial" | "city" | "any";

/**
 * What level a statement needs. `answer`: the authority said so when it was asked. `provision`: the text that leads for
 * this authority. `strictest`: no text names a level.
 */
export type NewspaperNeed = { readonly level: NeededLevel; readonly by: "answer" | "provision" | "strictest" };

const levels: readonly NeededLevel[] = ["national", "provincial", "city", "any"];

/**
 * Where nobody asked the issuing authority and no text names a level the house goes by a provincial paper: it satisfies
 * everything that was found, which is practice and no law.
 */
export function newspaperNeed({ law, course }: CaseMatter, one: Case, ask: AskFact<string>): NewspaperNeed {
  const answer = levels.find((level) => level === ask("newspaper-level"));
  if (answer !== undefined) return { level: answer, by: "answer" };
  const authority = authorityOfCase(course, one);
  const asked = course.proceeding === null ? null : newspaperAsked(law, authority, course.proceeding).leading;
  const level = levels.find((known) => known === asked?.level);
  return level === undefined ? { level: "provincial", by: "strictest" } : { level, by: "provision" };
}

/** Whether a paper will do. What the directory knows of a paper goes before what somebody takes it for. */
export function publicationFit({ law }: CaseMatter, need: NewspaperNeed, publication: Publication): NewspaperFit {
  const known = publication.newspaper === null ? undefined : law.newspapers.get(publication.newspaper);
  const named = { title: publication.name, level: publication.level };
  return newspaperFit(known === undefined || known.level === "unknown" ? named : known, need.level);
}

/**
 * Whether the paper does by what somebody took it for alone: more than a paper of a city is needed, and the directory does
 * not know its level.
 */
export function isLevelOnWord(matter: CaseMatter, one: Case): boolean {
  const { published } = one;
  if (published === null || isLevelKnown(matter, published)) return false;
  const answered = countingAnswers(matter.course, one, () => null);
  const need = newspaperNeed(matter, one, answered);
  const isAboveCity = need.level === "provincial" || need.level === "national";
  return isAboveCity && publicationFit(matter, need, published).kind === "fit";
}

export function isLevelKnown({ law }: Pick<CaseMatter, "law">, { newspaper }: Publication): boolean {
  return (law.newspapers.get(newspaper ?? "")?.level ?? "unknown") !== "unknown";
}
