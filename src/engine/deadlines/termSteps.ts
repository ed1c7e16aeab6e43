import { originOf } from "#calendar/termOrigin.ts";
import type { Step } from "../outcome.ts";
import type { Situation } from "../situation.ts";

/** How the term in question was found: as written, or presumed because it renews by itself. */
export function termSteps({ current, item }: Situation): readonly Step[] {
  const written: Step = { kind: "term", term: current.written };
  if (!current.presumed || current.written.end === null) return [written];
  const months = item.renewal?.months ?? 0;
  return [
    written,
    {
      kind: "presumed-terms",
      writtenEnd: current.written.end,
      months,
      times: current.renewals,
      presumed: current.term,
      origin: originOf({ start: current.written.start, end: current.written.end }),
    },
  ];
}
