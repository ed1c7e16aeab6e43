import type { PaperCopy } from "#law/course.ts";
import type { Custody, Keeping } from "../../item/custody.ts";
import type { CaseOutcome } from "../caseEvent.ts";
import { caseRefused } from "../caseRefusal.ts";
import type { CaseRefusal } from "../caseRefusal.ts";
import type { CaseStand } from "../caseStand.ts";
import { copiesComing, lostCopies } from "../result/lostCopies.ts";
import { resultNoun } from "../result/resultNoun.ts";
import { saysNothing } from "../saysNothing.ts";
import { tooLong } from "./decidePreparation.ts";

/**
 * Who keeps what came out, and where: of each copy by itself where the paper has copies. Asked for where the item stays
 * and a paper of it is another; what is said at all is said whole.
 */
export function custodyAtClose(
  stand: CaseStand,
  outcome: CaseOutcome,
  said: Custody | null,
): { readonly custody: Custody | null } | CaseRefusal {
  const { course } = stand.matter;
  const isNeeded = outcome === "granted" && course.effect === "keep";
  if (course.copies.length > 0) return ofCopies(stand, { outcome, isNeeded }, said);
  const words = typeof said === "string" && !saysNothing(said) ? said.trim() : "";
  if (said !== null && typeof said !== "string") return caseRefused("custody-no-copies", "custody", resultNoun(course));
  if (isNeeded && words === "") return caseRefused("custody-missing", "custody", resultNoun(course));
  return tooLong(words, "custody") ?? { custody: words === "" ? null : words };
}

function ofCopies(
  stand: CaseStand,
  asked: { readonly outcome: CaseOutcome; readonly isNeeded: boolean },
  said: Custody | null,
): { readonly custody: Custody | null } | CaseRefusal {
  const { copies } = stand.matter.course;
  const { outcome, isNeeded } = asked;
  if (typeof said === "string") return saysNothing(said) ? ofCopies(stand, asked, null) : missing(stand, copies);
  const kept = copies.flatMap((copy) => {
    const keeping = said?.[copy.id];
    return keeping === undefined ? [] : [{ copy, keeping: trimmed(keeping) }];
  });
  const half = kept.filter(({ keeping: { place, holder } }) => place === "" || holder === "");
  if (half.length > 0)
    return missing(
      stand,
      half.map(({ copy }) => copy),
    );
  const lost = lostCopies(stand).filter(({ id }) => !kept.some(({ copy }) => copy.id === id));
  if (isNeeded && lost.length > 0) return missing(stand, lost);
  const coming = copiesComing(stand);
  // Of a paper that is another, whatever of it was lost, each copy is said that came with it.
  const others = coming.filter(({ id, lost: when }) => when === null && !kept.some(({ copy }) => copy.id === id));
  if (outcome === "granted" && kept.length > 0 && others.length > 0) return missing(stand, others);
  if (isNeeded && kept.length === 0 && coming.length > 0) return missing(stand, coming);
  const long = kept.map(({ keeping }) => tooLong(keeping.place, "custody") ?? tooLong(keeping.holder, "custody"));
  const custody = Object.fromEntries(kept.map(({ copy, keeping }) => [copy.id, keeping]));
  return long.find((refusal) => refusal !== null) ?? { custody: kept.length === 0 ? null : custody };
}

function trimmed({ place, holder }: Keeping): Keeping {
  const plain = (text: string): string => (saysNothing(text) ? "" : text.trim());
  return { place: plain(place), holder: plain(holder) };
}

function missing({ matter: { course } }: CaseStand, copies: readonly PaperCopy[]): CaseRefusal {
  return caseRefused("custody-missing", "custody", {
    zh: copies.map(({ title }) => title.zh).join("、"),
    en: copies.map(({ title }) => title.en).join(", "),
    ...resultNoun(course),
  });
}
