import { addDays, addYears } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Candidate } from "./datePart.ts";
import { dayProposals, issue, proposal } from "./issue.ts";
import type { Issue } from "./issue.ts";
import { renewedEnd } from "./noteOnTerm.ts";
import type { NoteOnTerm } from "./noteOnTerm.ts";
import { endsOfLength } from "./readLength.ts";
import type { Side, TermRules } from "./termSources.ts";

/** No paper that we know runs longer; an end beyond it is a slip, or stands for 长期. */
const longestTermYears = 100;

type Term = {
  readonly start: Day | null;
  readonly end: Side | null;
  /** What further columns say of start and end. */
  readonly starts: readonly Side[];
  readonly ends: readonly Side[];
};

/** Readable dates that something else in the row contradicts, or that cannot be right. */
export function doubtsOfTerm(term: Term, rules: TermRules, note: NoteOnTerm): readonly Issue[] {
  const { end, start } = term;
  if (end === null) return [];
  const contradiction =
    otherColumns(term) ??
    (end.part.kind === "day" ? noteAgainst(end.part.day, end.from.cell, start, rules, note) : null);
  const implausible = end.part.kind === "day" ? tooLong(end.part.day, end.from.cell, start, rules) : null;
  return [contradiction, implausible].filter((doubt) => doubt !== null);
}

function otherColumns({ start, end, starts, ends }: Term): Issue | null {
  for (const { part, from } of starts) {
    if (part.kind === "day" && start !== null && part.day !== start) {
      const days: readonly Candidate[] = [
        { day: start, why: "as-written" },
        { day: part.day, why: "named-in-term" },
      ];
      return issue("date-contradicted", from.cell, { written: from.written, end: start }, dayProposals("start", days));
    }
  }
  for (const { part, from } of ends) {
    const other =
      part.kind === "day"
        ? [part.day]
        : part.kind === "length" && start !== null
          ? endsOfLength(start, part.length).map(({ day }) => day)
          : [];
    const written = end?.part.kind === "day" ? end.part.day : null;
    const contradicted =
      part.kind === "open" ? written !== null : other.length > 0 && (written === null || !other.includes(written));
    if (!contradicted) continue;
    const days = [
      ...(written === null ? [] : [{ day: written, why: "as-written" as const }]),
      ...other.map((day) => ({ day, why: "named-in-term" as const })),
    ];
    return issue("date-contradicted", from.cell, { written: from.written, end: written }, dayProposals("end", days));
  }
  return null;
}

function noteAgainst(end: Day, cell: string, start: Day | null, rules: TermRules, note: NoteOnTerm): Issue | null {
  const written: Candidate = { day: end, why: "as-written" };
  const asked = (candidates: readonly Candidate[]) =>
    issue("date-contradicted", cell, { written: end, end }, dayProposals("end", [written, ...candidates]));
  if (note.renewedUntil !== null && note.renewedUntil !== end)
    return asked([{ day: note.renewedUntil, why: "named-in-note" }]);
  if (note.renewed && end < rules.asOf && !rules.renewsItself)
    return asked(renewedEnd(start, end, rules.validityYears));
  if (note.length !== null && start !== null) {
    const named = endsOfLength(start, note.length);
    if (!named.some(({ day }) => day === end)) return asked(named.map(({ day }) => ({ day, why: "named-in-note" })));
  }
  if (!note.open) return null;
  const question = asked([]);
  return rules.endsAlways
    ? question
    : { ...question, proposals: [...question.proposals, proposal("openEnded", "true", "no-end")] };
}

function tooLong(end: Day, cell: string, start: Day | null, { validityYears, endsAlways }: TermRules): Issue | null {
  const years = validityYears ?? longestTermYears;
  if (start === null || start > "8000" || end <= addYears(start, years)) return null;
  const statutory: readonly Candidate[] =
    validityYears === null ? [] : [{ day: addDays(addYears(start, years), -1), why: "statutory-term" }];
  const proposals = dayProposals("end", [...statutory, { day: end, why: "as-written" }]);
  const open = validityYears === null && !endsAlways ? [proposal("openEnded", "true", "no-end")] : [];
  return issue("term-implausible", cell, { start, end, years }, [...proposals, ...open]);
}
