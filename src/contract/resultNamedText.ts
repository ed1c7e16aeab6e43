import type { Refusal } from "./refusal.ts";

/** What comes out, and who gives it: a licence and an authority, or what the law calls it and the other side. */
export function came({ data: { noun, nounEn, side } }: Refusal) {
  const other = side === "other" ? { zh: "对方", en: "other side" } : { zh: "发证机关", en: "authority" };
  return { zh: noun ?? "证", en: nounEn ?? "paper", other };
}
