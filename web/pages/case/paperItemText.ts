import { dayText } from "../../dayText.ts";
import type { Texts } from "../../zh.ts";
import type { zhCasePapers } from "../../zhCasePapers.ts";
import type { CasePaper } from "./casePaper.ts";

type PaperItem = CasePaper["items"][number];
type Words = Pick<typeof zhCasePapers, "ofItem" | "noTerm">;

/** An item of the ledger with the end of its present term. */
export function itemText({ name, identifier, end, openEnded }: PaperItem, words: Words, texts: Texts): string {
  const called = identifier === null || identifier === name ? name : `${name} ${identifier}`;
  if (end === null && !openEnded) return words.noTerm(called);
  return words.ofItem(called, end === null ? null : dayText(end, texts));
}
