import { parseSpan } from "#calendar/span.ts";
import { explainSpan } from "#engine/explainSpan.ts";
import type { Bilingual } from "#law/citation.ts";
import type { CountingCaseFile } from "#law/files/caseFile.ts";
import type { Law } from "#law/law.ts";
import { asSentences, caseBand, sameBand } from "./caseDay.ts";
import { caseText } from "../caseSentenceText.ts";

/** What a worked case of a counting says: where the count ends, whether its end moves, and the safe day. */
export function countingCaseSentence(law: Law, one: CountingCaseFile["cases"][number]): Bilingual {
  const { from, span: text, raw, formal, safe } = one;
  const reading = parseSpan(text);
  if (!reading.ok) throw new Error(`a case counts ${text}, which is no span; the checks must refuse this`);
  const { span, direction } = reading.value;
  const counted = caseText.counted[direction](explainSpan(span), from);
  const reaches = span.value === 1 ? caseText.reachesOne : caseText.reaches;
  const isMoved = !sameBand(raw, formal);
  return asSentences([
    reaches(counted, caseBand(law, raw)),
    isMoved ? caseText.movesTo(caseBand(law, formal)) : caseText.staysThere,
    ...(sameBand(safe, formal) ? [] : [caseText.safeDay(caseBand(law, safe))]),
  ]);
}
