import type { Clock } from "#calendar/clock/clock.ts";
import type { Day } from "#calendar/day.ts";
import type { DayBand } from "#calendar/workCalendar.ts";
import type { Heard, Stage } from "#law/course.ts";

/** When a stage of the other side is expected to end: by law, and by what is heard. */
export type ExpectedDay = {
  readonly stage: Stage;
  /** The day from which it is counted; assumed where the stage is not reached, null where nobody can say when it begins. */
  readonly from: Day | null;
  readonly assumed: boolean;
  /** The latest day by law; null where no law that was read says one, or the clock stands still. */
  readonly byLaw: DayBand | null;
  /** The same once the other side has extended it by the most that it may; null where it may not, or has done so. */
  readonly extended: DayBand | null;
  /** The clock stands still: nobody can say a day. */
  readonly paused: boolean;
  /** A correction notice is open: what is asked for is not accepted, by silence either, before it is answered. */
  readonly awaitsAnswer: boolean;
  /** It was handed in late, so that the law names no day of the other side's any more. */
  readonly late: boolean;
  readonly heard: readonly HeardDay[];
  /** The day by the reading of the law that does not lead: where a correction notice came too late; else null. */
  readonly other: OtherReading | null;
  /** The day that what follows is counted from: by law, else by the reading that leads, else the last that is heard. */
  readonly last: Day | null;
  /** A period that names its source was counted, though no text of the law was read for it. */
  readonly cited: boolean;
};

/** `leading`: the clock that the day by law is counted with, be it none that runs. */
type OtherReading = Pick<Heard, "says" | "cites" | "confidence"> & { readonly day: DayBand; readonly leading: Clock };

/** `reading`: the text of the law in one of the units that it leaves open, which is no hearsay. */
export type HeardDay = {
  readonly reading: boolean;
  readonly heard: Pick<Heard, "says" | "cites" | "confidence">;
  readonly from: DayBand;
  readonly to: DayBand;
};
