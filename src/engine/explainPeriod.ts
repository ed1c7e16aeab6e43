import type { TermOrigin } from "#calendar/termOrigin.ts";
import type { Bilingual } from "#law/law.ts";
import type { Period, PeriodTable } from "./periodTable.ts";

/** What every renewal is counted from, as a clause without a full stop. */
export function explainOrigin(origin: TermOrigin): Bilingual {
  if (origin.from === "end") {
    return {
      zh: `每次都从书面到期日 ${origin.day} 起算（首期不是整月，或起始日未载），当月没有这一天的取月末`,
      en: `each counted from the written end ${origin.day}, because the first term is not known to be whole months; cut at a month's end`,
    };
  }
  const { day, initialMonths, lastDay } = origin;
  return lastDay === "day-before"
    ? {
        zh: `每次都从原起始日 ${day} 起算，首期 ${initialMonths} 个月加各次续期，止于对应日的前一天，当月没有对应日的取月末`,
        en: `each counted from the original start ${day} over the first ${initialMonths} months and the renewals, to the day before the same day of the month, cut at a month's end`,
      }
    : {
        zh: `每次都从原起始日 ${day} 起算，首期 ${initialMonths} 个月加各次续期，止于对应日，当月没有对应日的取月末`,
        en: `each counted from the original start ${day} over the first ${initialMonths} months and the renewals, to the same day of the month, cut at a month's end`,
      };
}

/** The rule that gave a period, as a sentence. */
export function explainPeriod({ rule }: Period): Bilingual {
  switch (rule.kind) {
    case "written":
      return { zh: "台账所载。", en: "As written." };
    case "length-unknown":
      return {
        zh: "书面到期日已过，记载为自动续期但没有写明每次续多久：止于哪一天请核实。",
        en: "The written end has passed. It renews by itself for a length that is not written: confirm the end.",
      };
    case "renewal":
      return {
        zh: `按自动续期条款推定，第 ${rule.times} 次续期，每次 ${rule.months} 个月。`,
        en: `Presumed by the renewal clause: renewal number ${rule.times} of ${rule.months} months each.`,
      };
  }
}

/** What the presumed terms of a table are counted from, as a sentence; null where none are. */
export function explainCounting({ periods }: PeriodTable): Bilingual | null {
  const rule = periods.at(-1)?.rule;
  if (rule?.kind !== "renewal") return null;
  const { zh, en } = explainOrigin(rule.origin);
  return { zh: `推定的各期${zh}。`, en: `The presumed terms are ${en}.` };
}
