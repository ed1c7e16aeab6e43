import type { Bilingual, Law } from "#law/law.ts";
import { valueInForce } from "#law/valueInForce.ts";
import { explainSpan } from "./explainSpan.ts";
import type { Step } from "./outcome.ts";

type Counted = Extract<Step, { readonly kind: "counted-back" | "counted-on" }>;

/**
 * Where the law has had several values, that the one in force on the day counted from was taken; and that it takes effect
 * only after the day that it gives, where that is so. Sentences behind another; empty where there is one value.
 */
export function explainValueTaken(law: Law, { parameter, from, raw }: Counted): Bilingual {
  const rule = law.parameters.get(parameter);
  const taken = rule === undefined ? null : valueInForce(rule, from);
  if (rule === undefined || taken === null || rule.values.length === 1) return { zh: "", en: "" };
  const at = rule.values.findIndex((value) => value.from === taken.from);
  const before = rule.values[at - 1]?.value ?? null;
  if (before === null || rule.unit === "count")
    return {
      zh: `这是 ${from} 那天有效的数值。`,
      en: ` That is the value in force on ${from}.`,
    };
  const was = explainSpan({ value: before, unit: rule.unit });
  const early =
    raw.earliest < taken.from
      ? {
          zh: `推算出的日子早于新数值生效的日子：规则库里没有过渡规定，请提早办，或者问清发证机关。`,
          en: ` The day reckoned lies before that value takes effect: the law holds no rule for the passage, so act early or ask the authority.`,
        }
      : { zh: "", en: "" };
  return {
    zh: `这是 ${from} 那天有效的数值，自 ${taken.from} 起；此前是 ${was.zh}。${early.zh}`,
    en: ` That is the value in force on ${from}, from ${taken.from}; before it was ${was.en}.${early.en}`,
  };
}
