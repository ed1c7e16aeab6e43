import { evolveCase } from "#record/case/evolveCase.ts";
import type { Case } from "#record/case/case.ts";
import { isCaseEvent } from "#record/case/caseEvent.ts";
import type { RecordEvent } from "#record/recordEvent.ts";

/** Folds further entries into the cases, which stand by id in the order in which they were opened; who was touched. */
export function foldCases(cases: Map<string, Case>, events: readonly RecordEvent[]): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const event of events) {
    if (!isCaseEvent(event)) continue;
    cases.set(event.subject, evolveCase(cases.get(event.subject) ?? null, event));
    touched.add(event.subject);
  }
  return touched;
}
