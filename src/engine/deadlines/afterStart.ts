import type { Deadline } from "#law/law.ts";
import type { Situation } from "../situation.ts";
import { countedParameter } from "./countedParameter.ts";
import type { DueDay } from "./dueDay.ts";

/** So long after the first day of the current term, for what is done again and prints no end of its own. */
export function afterStart(
  deadline: Extract<Deadline, { kind: "after-start" }>,
  situation: Situation,
): readonly DueDay[] {
  const { start } = situation.current.term;
  if (start === null) return [];
  const counted = countedParameter(situation.law, deadline.count.parameter, start);
  if (counted === null || counted.readings === null) return [];
  const { id, span, readings, cites, confidence } = counted;
  const { raw } = readings.leading.reckoning;
  return [
    {
      key: start.replaceAll("-", ""),
      readings,
      expiresOn: null,
      presumed: false,
      referenceDay: null,
      opens: null,
      steps: [{ kind: "counted-on", from: start, parameter: id, span, raw, cites, confidence }],
    },
  ];
}
