import type { ExplanationReply } from "#contract/explanations.ts";
import type { ExplanationLine } from "#engine/explanationLine.ts";
import type { Law } from "#law/law.ts";
import { citationOf } from "./citationOf.ts";

/** A line of an explanation with its citations as a reader needs them. */
export function explanationLineReplyOf(
  law: Law,
  { depth, text, cites, confidence }: ExplanationLine,
): ExplanationReply["lines"][number] {
  return { depth, text, cites: cites.map((citation) => citationOf(law, citation)), confidence };
}
