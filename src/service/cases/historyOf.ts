import type { CaseReply } from "#contract/cases.ts";
import type { Bilingual } from "#law/law.ts";
import { isCaseEvent } from "#record/case/caseEvent.ts";
import type { CaseEvent, FileNamed } from "#record/case/caseEvent.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import type { StoredEvent } from "#record/recordEvent.ts";
import { caseEntrySentence } from "../caseEntryText.ts";
import { caseNamesOf } from "./caseNamesOf.ts";

export type WhoWrote = (id: string) => Bilingual;

/** Everything that was ever said of a case, the newest first, each with the file that it named. */
export function historyOf(stand: CaseStand, stream: readonly StoredEvent[], whoWrote: WhoWrote): CaseReply["history"] {
  const names = caseNamesOf(stand);
  return stream
    .filter((event) => isCaseEvent(event))
    .map((event) => ({
      on: event.on,
      recordedAt: event.recordedAt,
      by: whoWrote(event.by),
      kind: event.kind,
      says: caseEntrySentence(event, names),
      file: fileOf(event),
    }))
    .toReversed();
}

function fileOf(event: CaseEvent): FileNamed | null {
  switch (event.kind) {
    case "case-paper-put":
      return event.data.paper.file;
    case "case-published":
      return event.data.clipping;
    case "case-correction-asked":
      return event.data.notice;
    case "case-submitted":
    case "case-correction-answered":
      return event.data.receipt ?? null;
    case "case-accepted":
    case "case-paused":
    case "case-resumed":
    case "case-extended":
    case "case-decided":
    case "case-result-received":
      return event.data.paper ?? null;
    default:
      return null;
  }
}
