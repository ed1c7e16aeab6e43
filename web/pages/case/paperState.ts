import type { CaseReply } from "#contract/cases.ts";

export type PaperState = "ready" | "wrong" | "missing" | "waived" | "optional";

/** How a paper stands, in one word. */
export function paperState({ needed, waived, kept, defects, confidence }: CaseReply["papers"][number]): PaperState {
  // A waiver takes what practice asks for; what an official text wants is missing or wrong all the same.
  if (waived !== null && defects.length === 0 && confidence !== "official") return "waived";
  if (kept.length === 0) return needed ? "missing" : "optional";
  return defects.length === 0 ? "ready" : "wrong";
}
