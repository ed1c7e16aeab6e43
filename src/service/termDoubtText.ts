import type { TermDoubt } from "#record/case/result/termDoubt.ts";

type Bilingual = { readonly zh: string; readonly en: string };

/** Why the days of a further term are to be explained. */
export function termDoubtText(doubt: TermDoubt): Bilingual {
  switch (doubt.kind) {
    case "overlaps":
      return {
        zh: `与旧的一期重叠 ${doubt.days} 天（旧的到 ${doubt.end}）：核对起始日；确实提前起算的，写明重叠的几天怎么算（例如旧合同提前终止，有没有重复收费）`,
        en: `${doubt.days === 1 ? "one day overlaps" : `${doubt.days} days overlap`} with the old term (until ${doubt.end}): check the start; if it is right, say how those days count (the old one ends early, nothing is paid twice)`,
      };
    case "before-old":
      return {
        zh: `不晚于旧的一期的起始日 ${doubt.start}：多半是年份写错了；先看新的这一份，改正后重新录入，确实如此的写明原因`,
        en: `not after the start of the old term, ${doubt.start}: most likely the year is mistyped; look at the new one and enter it again, or say why it is so`,
      };
    case "one-day":
      return {
        zh: "起始日和到期日是同一天，只有一天：核对这两天，确实如此的写明原因",
        en: "starts and ends on the same day, one day in all: check both days, or say why it is so",
      };
    case "far-longer":
      return {
        zh: `比旧的一期（${doubt.start} 至 ${doubt.end}）长十倍以上：多半是年份写错了；核对到期日，确实如此的写明原因`,
        en: `ten times the old term (${doubt.start} to ${doubt.end}) or more: most likely the year is mistyped; check the end, or say why it is so`,
      };
  }
}
