import type { Day } from "#calendar/day.ts";
import type { Bilingual, Law } from "#law/law.ts";
import { explainBand, explainSpan } from "./explainSpan.ts";
import { explainValueTaken } from "./explainValueTaken.ts";
import type { CountOrigin, Step } from "./outcome.ts";

type Counted = Extract<Step, { kind: "counted-back" | "counted-on" }>;

/** Which day a period is counted from, in which direction, and what it reaches. */
export function explainCounted(law: Law, step: Counted): Bilingual {
  const title = law.parameters.get(step.parameter)?.title ?? { zh: step.parameter, en: step.parameter };
  const [span, reached] = [explainSpan(step.span), explainBand(step.raw)];
  const taken = explainValueTaken(law, step);
  if (step.origin === undefined && step.kind === "counted-on") {
    return {
      zh: `本期自 ${step.from} 起，没有写到期日：从这一天向后数 ${span.zh}（${title.zh}），得 ${reached.zh}。${taken.zh}`,
      en: `This term began on ${step.from} and no end is written: ${span.en} on from there (${title.en}) gives ${reached.en}.${taken.en}`,
    };
  }
  const from = originWords(step.origin ?? { kind: "item-end" }, step.from);
  const way = step.kind === "counted-back" ? { zh: "向前", en: "back" } : { zh: "向后", en: "on" };
  return {
    zh: `从${from.zh}${way.zh}数 ${span.zh}（${title.zh}），得 ${reached.zh}。${taken.zh}`,
    en: `${span.en} ${way.en} from ${from.en} (${title.en}) gives ${reached.en}.${taken.en}`,
  };
}

function originWords(origin: CountOrigin, from: Day): Bilingual {
  switch (origin.kind) {
    case "answer":
      return { zh: `「${origin.ask.zh}」答的 ${from} `, en: `${from}, the answer to "${origin.ask.en}"` };
    case "step":
      return { zh: `「${origin.title.zh}」的 ${from} `, en: `${from}, the day of "${origin.title.en}"` };
    case "published":
      return { zh: `见报日 ${from} `, en: `the day of print ${from}` };
    case "item-start":
      return { zh: `本期的起始日 ${from} `, en: `the first day of the term ${from}` };
    case "item-end":
      return { zh: `到期日 ${from} `, en: `the end ${from}` };
  }
}
