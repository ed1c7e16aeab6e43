import type { Deadline } from "#law/law.ts";
import type { Situation } from "../situation.ts";
import { countedParameter } from "./countedParameter.ts";
import { countFromEnd } from "./countFromEnd.ts";
import type { DueDay } from "./dueDay.ts";

/** So long before the end, by the value in force on that day. */
export function beforeEnd(
  deadline: Extract<Deadline, { kind: "before-end" }>,
  situation: Situation,
): readonly DueDay[] {
  const end = situation.current.term.end;
  if (end === null) return [];
  const counted = countedParameter(situation.law, deadline.count.parameter, end);
  if (counted === null) return [];
  const { id, span, counting, readings, cites, confidence } = counted;
  return [
    countFromEnd(situation, end, span, counting, readings, (raw) => ({
      kind: "counted-back",
      from: end,
      parameter: id,
      span,
      raw,
      cites,
      confidence,
    })),
  ];
}
