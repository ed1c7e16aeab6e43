import { reckon } from "#calendar/reckon.ts";
import { parseSpan } from "#calendar/span.ts";
import { countingOf, ruleOfCounting } from "#law/countingOf.ts";
import type { CountingCaseFile } from "#law/files/caseFile.ts";
import type { Law } from "#law/law.ts";
import type { CaseWork } from "./caseWork.ts";
import { writtenBand } from "./writtenBand.ts";

/** The span of the case counted; where it cannot be, the code of the refusal. */
export function workCountingCase(law: Law, counting: string, one: CountingCaseFile["cases"][number]): CaseWork {
  const { from, span: text, raw, formal, safe } = one;
  const rule = ruleOfCounting(countingOf(law, counting));
  const reading = parseSpan(text);
  if (!reading.ok) return { expected: { raw, formal, safe }, computed: { refused: reading.refusal.code } };
  const { span, direction } = reading.value;
  const expected = { direction, raw, formal, safe };
  const answer = reckon(law.calendar, from, span, rule);
  if (!answer.ok) return { expected, computed: { direction: rule.direction, refused: answer.refusal.code } };
  const { value } = answer;
  return {
    expected,
    computed: {
      direction: rule.direction,
      raw: writtenBand(value.raw),
      formal: writtenBand(value.formal),
      safe: writtenBand(value.safe),
    },
  };
}
