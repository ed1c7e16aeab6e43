import type { Day } from "#calendar/day.ts";
import type { DatePart, DateReading } from "./datePart.ts";
import { missing } from "./datePart.ts";
import { issue, proposal } from "./issue.ts";
import type { Issue } from "./issue.ts";
import type { NoteOnTerm } from "./noteOnTerm.ts";
import { endsOfLength } from "./readLength.ts";
import { doubtsOfTerm } from "./doubtsOfTerm.ts";
import { questionOfPart } from "./questionOfPart.ts";
import type { DateCell, Side, TermRules, TermSources } from "./termSources.ts";

/** The term of a row. `asked` settles before other rows are compared, `doubts` after. */
export type TermReading = {
  readonly start: Day | null;
  /** As written, also where a doubt hides it. */
  readonly end: Day | null;
  readonly openEnded: boolean;
  readonly rejected: Issue | null;
  readonly asked: Issue | null;
  readonly doubts: readonly Issue[];
  /** Text that names another contract as the one to follow. */
  readonly follows: string | null;
};

/** Reads start and end from all columns of dates: a range counts in any of them. */
export function readTerm(sources: TermSources, rules: TermRules): TermReading {
  const starts = sidesOf("start", sources);
  const ends = sidesOf("end", sources);
  const start = starts[0] ?? null;
  const end = ends[0] ?? null;
  const { note } = sources;
  const rejected = rejectionOf(start, end);
  const startDay = dayOf(start?.part);
  const endDay = dayOf(end?.part);
  if (rejected !== null)
    return { start: null, end: null, openEnded: false, rejected, asked: null, doubts: [], follows: null };
  const asked = questionOfEnd(sources, end, startDay, rules, note) ?? questionOfStart(start, endDay);
  return {
    start: startDay,
    end: endDay,
    openEnded: end?.part.kind === "open" && asked === null,
    rejected: null,
    asked,
    doubts:
      asked === null
        ? doubtsOfTerm({ start: startDay, end, starts: starts.slice(1), ends: ends.slice(1) }, rules, note)
        : [],
    follows: end?.part.kind === "dependent" ? end.part.text : null,
  };
}

function dayOf(part: DatePart | undefined): Day | null {
  return part?.kind === "day" ? part.day : null;
}

/** What the columns say of one side, the column of that side first; columns that say nothing are left out. */
function sidesOf(side: "start" | "end", { start, end, term }: TermSources): readonly Side[] {
  const [own, other] = side === "start" ? [start, end] : [end, start];
  const said: Side[] = [];
  const add = (part: DatePart, from: DateCell): void => {
    if (part.kind !== "missing") said.push({ part, from });
  };
  if (own !== null) add(ownPart(own.reading, side), own);
  if (term !== null) add(termPart(term.reading, side), term);
  if (other?.reading.shape === "range") add(other.reading[side], other);
  // A term of prose (框架) matters only where nothing else names the end.
  return said.length < 2 ? said : said.filter(({ part, from }) => from !== term || part.kind !== "unreadable");
}

function ownPart(reading: DateReading, side: "start" | "end"): DatePart {
  return reading.shape === "range" ? reading[side] : reading.part;
}

function termPart(reading: DateReading, side: "start" | "end"): DatePart {
  return reading.shape === "range" ? reading[side] : side === "end" ? reading.part : missing;
}

function rejectionOf(start: Side | null, end: Side | null): Issue | null {
  for (const side of [end, start]) {
    if (side === null) continue;
    const { part, from } = side;
    if (part.kind === "impossible") return issue("date-impossible", from.cell, { written: from.written });
    if (part.kind === "unreadable" && part.error) return issue("date-unreadable", from.cell, { written: from.written });
  }
  if (start?.part.kind !== "day" || end?.part.kind !== "day" || end.part.day >= start.part.day) return null;
  return issue("end-before-start", end.from.cell, { start: start.part.day, end: end.part.day });
}

function questionOfEnd(
  sources: TermSources,
  end: Side | null,
  start: Day | null,
  rules: TermRules,
  note: NoteOnTerm,
): Issue | null {
  if (end === null) return missingEnd(sources, start, rules, note);
  if (end.part.kind === "open") {
    return rules.endsAlways ? issue("open-end-impossible", end.from.cell, { written: end.from.written }) : null;
  }
  return questionOfPart("end", end, start, rules.validityYears);
}

/** A start that is missing is no question; one that cannot be read to the day is. */
function questionOfStart(start: Side | null, end: Day | null): Issue | null {
  if (start === null) return null;
  if (start.part.kind === "open") return issue("date-unreadable", start.from.cell, { written: start.from.written });
  const asked = questionOfPart("start", start, null, null);
  if (asked === null || end === null) return asked;
  const fitting = asked.proposals.filter(({ value }) => value <= end);
  return fitting.length === 0
    ? asked
    : { ...asked, proposals: fitting.map((one, index) => ({ ...one, safe: index === 0 })) };
}

/** It is never read as 长期; what the remark says of it is proposed. */
function missingEnd({ end, term }: TermSources, start: Day | null, rules: TermRules, note: NoteOnTerm): Issue {
  const from = end ?? term;
  const proposals = [];
  if (!rules.endsAlways && note.yearly !== null) {
    proposals.push(proposal("openEnded", note.yearly.next ?? "true", "no-end-yearly-task"));
  } else if (!rules.endsAlways && (note.open || note.minimum)) proposals.push(proposal("openEnded", "true", "no-end"));
  if (note.length !== null && start !== null) {
    const named = endsOfLength(start, note.length).map(({ day }, index) => ({
      ...proposal("end", day, "named-in-note"),
      safe: index === 0,
    }));
    proposals.push(...named);
  }
  const written = end?.written ?? "";
  return issue("date-missing", from?.cell ?? null, { written, nextTask: note.yearly?.next ?? null }, proposals);
}
