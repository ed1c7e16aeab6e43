import { fromDayNumber, toDayNumber } from "../day.ts";
import type { Day, DayNumber } from "../day.ts";
import type { WorkCalendar } from "../workCalendar.ts";
import type { Clock } from "./clock.ts";
import { stateOf } from "./clockState.ts";
import type { ClockState } from "./clockState.ts";

/**
 * A stretch of a clock, both days included. `overdue` runs after the last day, `uncertain` from the earliest to the
 * latest last day of a year without a notice; `waiting` is a suspension that nobody has ended yet.
 */
export type ClockSegment = {
  readonly kind: "running" | "suspended" | "waiting" | "extension" | "uncertain" | "overdue";
  readonly from: Day;
  readonly to: Day;
};

export type ClockRow = {
  readonly clock: Clock;
  readonly state: ClockState;
  /** Ascending, apart from each other and without a gap from the first counted day on. */
  readonly segments: readonly ClockSegment[];
};

/** Whose move it is, and by when: we act by the earliest last day of ours, and expect theirs by the latest. */
export type BothSides = {
  readonly rows: readonly ClockRow[];
  readonly weActBy: Day | null;
  readonly theyActBy: Day | null;
};

/** The clocks of one proceeding, ours and the authority's, in order of their start. */
export function bothSides(calendar: WorkCalendar, clocks: readonly Clock[], asOf: Day): BothSides {
  const rows = clocks
    .toSorted((one, other) => one.numbers.start - other.numbers.start)
    .map((clock) => {
      const state = stateOf(calendar, clock, asOf);
      return { clock, state, segments: segmentsOf(calendar, clock, state) };
    });
  const open = rows.filter(({ state: { status } }) => status === "running" || status === "expired");
  const lastDays = (side: "ours" | "authority", bound: "earliest" | "latest") =>
    open.flatMap(({ clock, state }) =>
      clock.rule.side === side && state.expires !== null ? [state.expires[bound]] : [],
    );
  return { rows, weActBy: firstOf(lastDays("ours", "earliest")), theyActBy: firstOf(lastDays("authority", "latest")) };
}

function firstOf(days: readonly Day[]): Day | null {
  return days.toSorted()[0] ?? null;
}

function segmentsOf(calendar: WorkCalendar, clock: Clock, state: ClockState): readonly ClockSegment[] {
  const { numbers } = clock;
  const today = toDayNumber(state.asOf);
  const closed = Math.min(numbers.closed, today);
  const isOpen = numbers.closed > today;
  const expires = state.expires === null ? null : bandNumbers(state.expires);
  const last = expires === null || !isOpen ? closed : expires.earliest;
  const segments: ClockSegment[] = [];
  let from = numbers.start - numbers.offset + 1;
  const add = (kind: ClockSegment["kind"], to: DayNumber): void => {
    if (to >= from) segments.push({ kind, from: fromDayNumber(from), to: fromDayNumber(to) });
    from = Math.max(from, to + 1);
  };
  const extendedFrom = extensionStart(calendar, clock, state);
  const addRunning = (to: DayNumber): void => {
    add("running", Math.min(to, extendedFrom - 1));
    add("extension", to);
  };
  for (let at = 0; at < numbers.cuts.length; at += 2) {
    const [cut = Infinity, resumed = Infinity] = [numbers.cuts[at], numbers.cuts[at + 1]];
    if (cut > closed || (expires !== null && cut > expires.latest)) break;
    addRunning(cut - numbers.offset);
    if (resumed <= closed) add("suspended", resumed - numbers.offset);
    else add("waiting", Math.max(closed, from));
  }
  addRunning(last);
  if (isOpen && expires !== null) {
    add("uncertain", expires.latest);
    add("overdue", today);
  }
  return segments;
}

/** The day after the one on which the budget would have run out without its extension; Infinity where there is none. */
function extensionStart(calendar: WorkCalendar, clock: Clock, { asOf }: ClockState): DayNumber {
  const { extension } = clock.numbers;
  if (extension === null || extension.on > toDayNumber(asOf)) return Infinity;
  const without = { ...clock, extension: null, numbers: { ...clock.numbers, extension: null } };
  const { raw } = stateOf(calendar, without, asOf);
  return raw === null ? Infinity : toDayNumber(raw.earliest) + 1;
}

function bandNumbers({ earliest, latest }: { readonly earliest: Day; readonly latest: Day }) {
  return { earliest: toDayNumber(earliest), latest: toDayNumber(latest) };
}
