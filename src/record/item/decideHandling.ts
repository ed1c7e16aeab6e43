import { charactersIn } from "../charactersIn.ts";
import type { Day } from "#calendar/day.ts";
import { snoozeHolds } from "./handling.ts";
import type { DutyHandled, Handling } from "./handling.ts";
import { longestNote, writtenNote } from "./writtenNote.ts";

/** What somebody wants to say of a duty; texts as they were typed. */
export type HandlingCommand = {
  readonly item: string;
  readonly duty: string;
  readonly how: "acknowledge" | "snooze" | "cover" | "resume";
  /** Of a snooze. */
  readonly until: Day | null;
  /** Of a proceeding under way: what it is called, or its number. */
  readonly by: string | null;
  readonly note: string | null;
  readonly on: Day;
};

/** What the decision looks at: the duties of the item that somebody is warned of, with their last days to act. */
export type HandledItem = {
  readonly archived: boolean;
  readonly lastDays: ReadonlyMap<string, Day>;
};

export type HandlingDecision =
  | { readonly ok: true; readonly event: DutyHandled }
  | {
      readonly ok: false;
      readonly code: HandlingRefusal;
      readonly at: "id" | "duty" | "until" | "by" | "note";
      readonly data: Readonly<Record<string, string | number | null>>;
    };

export type HandlingRefusal =
  | "company-archived"
  | "duty-unknown"
  | "snooze-without-day"
  | "snooze-day"
  | "covered-without-reference"
  | "note-too-long";

/** Holds the word against the item's duties. Said again, it is another word: it quietens what has come up meanwhile. */
export function decideHandling(command: HandlingCommand, { archived, lastDays }: HandledItem): HandlingDecision {
  const { item, duty, on } = command;
  if (archived) return refused("company-archived", "id");
  const lastDay = lastDays.get(duty);
  if (lastDay === undefined) return refused("duty-unknown", "duty", { duty });
  const [by, note] = [writtenNote(command.by), writtenNote(command.note)];
  for (const [at, text] of [["by", by] as const, ["note", note] as const]) {
    if (text !== null && charactersIn(text) > longestNote)
      return refused("note-too-long", at, { length: charactersIn(text), most: longestNote });
  }
  const handling = handlingOf(command, by, lastDay);
  if ("ok" in handling) return handling;
  return { ok: true, event: { kind: "duty-handled", subject: item, on, data: { duty, handling, note } } };
}

function handlingOf(
  { how, until, on }: HandlingCommand,
  by: string | null,
  lastDay: Day,
): Handling | Extract<HandlingDecision, { ok: false }> {
  switch (how) {
    case "acknowledge":
      return { how: "acknowledged" };
    case "resume":
      return { how: "resumed" };
    case "cover":
      return by === null ? refused("covered-without-reference", "by") : { how: "covered", by };
    case "snooze":
      if (until === null) return refused("snooze-without-day", "until");
      if (until <= on || !snoozeHolds({ how: "snoozed", until }, lastDay))
        return refused("snooze-day", "until", { until, lastDay, today: on });
      return { how: "snoozed", until };
  }
}

function refused(
  code: HandlingRefusal,
  at: "id" | "duty" | "until" | "by" | "note",
  data: Readonly<Record<string, string | number | null>> = {},
): Extract<HandlingDecision, { ok: false }> {
  return { ok: false, code, at, data };
}
