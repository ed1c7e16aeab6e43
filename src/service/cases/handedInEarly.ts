import type { CaseReply } from "#contract/cases.ts";
import { markedDay } from "#contract/markedDayText.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { secondLook } from "../secondLookText.ts";
import { citedReplyOf } from "./citedReplyOf.ts";

/** A wait that came to light once it was handed in, and was not over then; until it is decided, for it may be sent back. */
export function handedInEarly({ case: one, deadlines, matter: { law } }: CaseStand): CaseReply["secondLooks"] {
  const { submitted, decided } = one;
  if (submitted === null || decided !== null) return [];
  return deadlines.flatMap(({ deadline, day, provisional, sure, counted, rule }) =>
    deadline.is === "not-before" && sure && day !== null && submitted.on < day
      ? [
          {
            says: secondLook.handedInEarly(submitted.on, deadline.title, markedDay(day, provisional)),
            ...citedReplyOf(law, counted ?? rule),
          },
        ]
      : [],
  );
}
