import type { Bilingual } from "#law/law.ts";
import type { CaseStand } from "../caseStand.ts";
import { frozenOfAll } from "./papersOfRound.ts";
import { whyUnfitPrint } from "./whyUnfitPrint.ts";

export type Lacked = { readonly id: string; readonly title: Bilingual };

/** What a case that was handed in needs as it stands and the other side never got: papers, and a statement that does. */
export function lackedOf(stand: CaseStand): readonly Lacked[] {
  const { case: one, matter, papers, ask, stages } = stand;
  const given = new Set(frozenOfAll(one).map(({ material }) => material));
  const missing = papers.filter(
    ({ needed, material: { id } }) => needed && one.waived[id] === undefined && !given.has(id),
  );
  const faults = matter.statementFaults?.(one, ask) ?? [];
  const isPrinted =
    one.published !== null && whyUnfitPrint(matter, one, ask, { print: one.published, faults }) === null;
  const prints = isPrinted ? [] : stages.filter(({ stage }) => stage.kind === "publish");
  return [
    ...prints.map(({ stage: { id, title } }) => ({ id: `stage.${id}`, title })),
    ...missing.map(({ material: { id, title } }) => ({ id, title })),
  ];
}
