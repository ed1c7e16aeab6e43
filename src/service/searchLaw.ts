import type { LawPageLine, LawPagesReply, LawPageTypeName } from "#contract/lawPages.ts";
import type { Day } from "#calendar/day.ts";
import type { Confidence } from "#law/citation.ts";
import type { Law } from "#law/law.ts";
import { lawPageTypes } from "#law/pages/lawPageRef.ts";
import { searchPages } from "#law/pages/searchPages.ts";
import type { Deps } from "./deps.ts";
import { lawPageIndex, lineOn } from "./lawPages/lawPageIndex.ts";
import type { LawPageEntry } from "./lawPages/lawPageIndex.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

export type LawQuestion = {
  readonly q?: string | undefined;
  readonly type?: LawPageTypeName | undefined;
  readonly confidence?: Confidence | undefined;
};

/** Everything that the law holds as one list; with a question, what it finds, the best first. */
export async function searchLaw(
  { law, clock }: Deps,
  { q, type, confidence }: LawQuestion,
): Promise<Result<LawPagesReply>> {
  const found = searchPages(lawPageIndex(law).all, q ?? "").filter(
    ({ confidences }) => confidence === undefined || confidences.includes(confidence),
  );
  const pages = type === undefined ? found : found.filter((page) => page.type === type);
  return done({
    total: pages.length,
    counts: lawPageTypes.map((one) => ({ type: one, count: found.filter((page) => page.type === one).length })),
    pages: pages.map((page) => lineOf(law, page, clock.today())),
    lawHash: law.hash,
  });
}

function lineOf(law: Law, page: LawPageEntry, today: Day): LawPageLine {
  const { type, id, title, confidences, cites } = page;
  const line = lineOn(law, page, today);
  return { type, id, title, line, confidences: [...confidences], cites: cites.map((cite) => ({ ...cite })) };
}
