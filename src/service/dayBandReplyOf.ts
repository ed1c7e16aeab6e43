import type { DayBand } from "#calendar/workCalendar.ts";
import type { ExplanationReply } from "#contract/explanations.ts";

/** A band as the API gives it: a copy, because the calendar's own is frozen. */
export function dayBandReplyOf(band: DayBand): ExplanationReply["readings"][number]["raw"] {
  return { ...band, unpublished: [...band.unpublished] };
}
