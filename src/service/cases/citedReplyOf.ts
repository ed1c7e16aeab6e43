import type { Citation, Confidence, Law } from "#law/law.ts";
import { citationOf } from "../citationOf.ts";

/** What something rests on, as a reader needs it. */
export function citedReplyOf(
  law: Law,
  { cites, confidence }: { readonly cites: readonly Citation[]; readonly confidence: Confidence },
) {
  return { cites: cites.map((cite) => citationOf(law, cite)), confidence };
}
