import type { Day } from "#calendar/day.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { Case } from "../case.ts";
import type { Publication } from "../caseEvent.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { caseRefused } from "../caseRefusal.ts";
import type { CaseRefusal } from "../caseRefusal.ts";
import { newspaperNeed, publicationFit } from "./newspaperNeed.ts";

type Print = Publication & { readonly on: Day };

type Says = { readonly zh: string; readonly en: string };

/** Why a statement that was printed does not do, by what is known of the case; null where it does. */
export function whyUnfitPrint(
  matter: CaseMatter,
  one: Case,
  ask: AskFact<string>,
  { print, faults }: { readonly print: Print; readonly faults: readonly Says[] },
): CaseRefusal | null {
  const noticed = one.answers["noticed-on"];
  if (noticed !== undefined && print.on < noticed)
    return caseRefused("case-out-of-order", "on", { on: print.on, last: noticed, answer: "noticed-on" });
  const need = newspaperNeed(matter, one, ask);
  const fit = publicationFit(matter, need, print);
  const about = { newspaper: print.name, wanted: need.level, by: need.by, ...fit.because };
  if (fit.kind === "unknown") return caseRefused("newspaper-level-unknown", "level", about);
  if (fit.kind === "unfit") return caseRefused("newspaper-unfit", "newspaper", about);
  if (print.text === null || print.text.trim() === "")
    return caseRefused("statement-missing", "text", { newspaper: print.name });
  return faults.length === 0
    ? null
    : caseRefused("statement-faulty", "text", {
        zh: faults.map(({ zh }) => zh.replace(/[。！？]$/u, "")).join("；"),
        en: faults.map(({ en }) => en.replace(/[.!?]$/u, "")).join("; "),
      });
}

/**
 * Why what was printed does not do any more: what is needed follows the answers, and these may have changed since. What
 * was handed in is not judged anew, unless a correction is to be answered.
 */
export function whyPrintedAgain(matter: CaseMatter, one: Case, ask: AskFact<string>): CaseRefusal | null {
  const { published, submitted, corrections, closed } = one;
  const isOver = submitted !== null && corrections.every(({ answered }) => answered !== null);
  if (published === null || closed !== null || isOver) return null;
  const faults = matter.statementFaults?.(one, ask) ?? [];
  return whyUnfitPrint(matter, one, ask, { print: published, faults });
}
