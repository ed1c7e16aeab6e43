import type { CaseReply } from "#contract/cases.ts";

export type PaperState = "ready" | "wrong" | "missing" | "waived" | "optional";

/** How a paper stands, in one word. */
export function paperState({ needed, waived, kept, defects }: CaseReply["papers"][number]): PaperState {
  if (waived !== null) return "waived";
  if (kept.length === 0) return needed ? "missing" : "optional";
  return defects.length === 0 ? "ready" : "wrong";
}
