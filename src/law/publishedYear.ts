import type { Day } from "#calendar/day.ts";
import type { Citation, Confidence } from "./citation.ts";

/** What was published for one year, as its file has it; the days themselves are in the calendar. */
export type PublishedYear = {
  readonly year: number;
  /** In order of publication. `number` is null where no reprint that was found prints it. */
  readonly notices: readonly { readonly number: string | null; readonly address: string }[];
  /** Days that the notices name as off, weekend days among them. */
  readonly restDays: number;
  /** Weekend days that they have worked in exchange. */
  readonly workedDays: number;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
  readonly verifiedOn: Day;
};

/** Where the holidays stand that hold without a notice, from a day on. */
export type StatutorySource = {
  readonly from: Day;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};
