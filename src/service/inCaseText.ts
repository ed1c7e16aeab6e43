import type { Bilingual } from "#law/law.ts";

type InCase = {
  readonly title: Bilingual;
  readonly openedOn: string;
  readonly filedOn: string | null;
  readonly late: boolean;
  readonly state: "open" | "filed" | "granted" | "deemed";
  readonly decideBy: Bilingual | null;
};

/** How far the case has come that stands for a duty. */
export function inCaseText({ title, openedOn, filedOn, late, state, decideBy }: InCase): Bilingual {
  switch (state) {
    case "open":
      return {
        zh: `在办：${title.zh}（${openedOn} 立案，还没有递交）`,
        en: `in hand: ${title.en}, opened ${openedOn}, not handed in yet`,
      };
    case "filed": {
      const by =
        decideBy === null ? { zh: "", en: "" } : { zh: `，最迟 ${decideBy.zh} 决定`, en: `, due by ${decideBy.en}` };
      return {
        zh: `${title.zh}：已于 ${filedOn} 递交${late ? "（晚于最后可办日）" : ""}，等决定${by.zh}`,
        en: `${title.en}: handed in ${filedOn}${late ? ", after the last day to act" : ""}; decision awaited${by.en}`,
      };
    }
    case "granted":
      return { zh: `${title.zh}：已准予，等新证`, en: `${title.en}: granted, the new paper is awaited` };
    case "deemed":
      return {
        zh: `${title.zh}：视为准予延续，等新证`,
        en: `${title.en}: counts as renewed, the new paper is awaited`,
      };
  }
}
