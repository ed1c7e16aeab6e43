import type { Confidence } from "./citation.ts";

export const surestFirst: readonly Confidence[] = ["official", "secondary", "practice", "unverified"];

/** The surest of several statements; of none nothing was seen, which is unverified. */
export function surestOf(confidences: readonly Confidence[]): Confidence {
  return surestFirst.find((one) => confidences.includes(one)) ?? "unverified";
}

/** True where a law text was read, or its reprint: what agencies do and what nobody could check are not. */
export function isLawText(confidence: Confidence): boolean {
  return confidence === "official" || confidence === "secondary";
}
