import type { Day } from "#calendar/day.ts";
import { printedOtherwise } from "#documents/declaration/printedOtherwise.ts";
import type { CaseEntry } from "#contract/caseEntries.ts";
import type { CaseCommand } from "#record/case/caseCommand.ts";
import type { FileNamed, FileSays, Publication } from "#record/case/caseEvent.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import type { Deps } from "../deps.ts";
import { samePaper } from "./samePaper.ts";
import { statementFaults } from "./statementFaults.ts";

/** An entry with the file that it names, and the numbers of licences that other cases of the company replace. */
export type EntryRead = {
  readonly entry: CaseEntry;
  readonly file: FileNamed | null;
  readonly alsoLost: readonly string[];
  /** Under which name the company hands in on a day. */
  readonly applicant: (on: Day) => string;
  /** Of the new paper's file, where it was read. */
  readonly fileSays: FileSays;
  /** Text of the clipping of a statement, where it has one. */
  readonly clipping: string | null;
};

/** What somebody sent as the decision takes it: with its day, and ids that follow from the command. */
export function commandOfEntry(
  deps: Deps,
  stand: CaseStand,
  { entry, file, alsoLost, applicant, fileSays, clipping }: EntryRead,
  commandId: string,
): CaseCommand {
  const on = entry.on ?? deps.clock.today();
  const idOf = (part: string): string => deps.sha256(`${stand.case.id}\n${commandId}\n${part}`).slice(0, 12);
  switch (entry.do) {
    case "move-law":
      return { do: "move-law", on, law: deps.law.hash };
    case "put-paper": {
      const { openEnded, ...sent } = entry.paper;
      const { id = samePaper(stand, { ...sent, file })?.id ?? idOf("paper") } = sent;
      return { do: "put-paper", on, paper: { ...sent, ...(openEnded ? { openEnded } : {}), id, file } };
    }
    case "publish":
      return {
        do: "publish",
        on,
        publication: { ...entry.publication, clipping: file, ...otherwise(deps, entry.publication.text, clipping) },
        faults: statementFaults(stand, entry.publication.text, alsoLost),
        paper: idOf("paper"),
      };
    case "submit":
    case "answer-correction":
      return { ...entry, on, applicant: applicant(on), receipt: file };
    case "ask-correction":
      return { ...entry, on, points: entry.points.map((says, at) => ({ id: `${at + 1}`, says })), notice: file };
    case "accept":
    case "pause":
    case "resume":
    case "extend":
    case "decide":
      return { ...entry, on, paper: file };
    case "receive":
      return { ...entry, on, paper: file, fileSays };
    default:
      return { ...entry, on } as CaseCommand;
  }
}

/** What the clipping says otherwise than what was typed from it. */
function otherwise({ law }: Deps, typed: string | null, clipping: string | null): Pick<Publication, "clippingSays"> {
  if (typed === null || clipping === null) return {};
  const clippingSays = printedOtherwise(law, typed, clipping);
  return clippingSays?.length === 0 ? {} : { clippingSays };
}
