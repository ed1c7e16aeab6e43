import { closedUp } from "#contract/markedDayText.ts";
import type { Bilingual } from "#law/law.ts";

type InCase = {
  readonly title: Bilingual;
  readonly openedOn: string;
  readonly filedOn: string | null;
  readonly late: boolean;
  readonly state: "open" | "filed" | "granted" | "deemed" | "refused";
  readonly decideBy: Bilingual | null;
  /** That day has passed. */
  readonly isOverdue: boolean;
  /** Silence has renewed it since, which is not recorded yet. */
  readonly renewedOn: string | null;
  /** What comes out, where that is no licence, and whether it is entered already. */
  readonly result: Bilingual | null;
  readonly isReceived: boolean;
  /** False where the course hands nothing in. */
  readonly handsIn: boolean;
};

/** How far the case has come that stands for a duty. */
export function inCaseText(one: InCase): Bilingual {
  const { title, openedOn, state, handsIn } = one;
  const awaited = one.isReceived
    ? {
        zh: `新${one.result?.zh ?? "证"}已录入，还没有办完`,
        en: `the new ${one.result?.en ?? "paper"} is entered, not done yet`,
      }
    : { zh: `等新${one.result?.zh ?? "证"}`, en: `the new ${one.result?.en ?? "paper"} is awaited` };
  switch (state) {
    case "open":
      return {
        zh: `在办：${title.zh}（${openedOn} 立案，还没有${handsIn ? "递交" : "办完"}）`,
        en: `in hand: ${title.en}, opened ${openedOn}, not ${handsIn ? "handed in" : "done"} yet`,
      };
    case "filed":
      return filedText(one);
    case "refused":
      return {
        zh: `${title.zh}：没有准予，还没有办结`,
        en: `${title.en}: not granted, not closed yet`,
      };
    case "granted":
      return { zh: `${title.zh}：已准予，${awaited.zh}`, en: `${title.en}: granted, ${awaited.en}` };
    case "deemed":
      return {
        zh: `${title.zh}：视为准予延续，${awaited.zh}`,
        en: `${title.en}: counts as renewed, ${awaited.en}`,
      };
  }
}

function filedText({ title, filedOn, late, decideBy, isOverdue, renewedOn }: InCase): Bilingual {
  const filed = {
    zh: `${title.zh}：已于 ${filedOn} 递交${late ? "（晚于最后可办日）" : ""}`,
    en: `${title.en}: handed in ${filedOn}${late ? ", after the last day to act" : ""}`,
  };
  if (renewedOn !== null)
    return {
      zh: `${filed.zh}，到期没有决定，从 ${renewedOn} 起视为准予延续：在办件里登记`,
      en: `${filed.en}; not decided by the end and counts as renewed since ${renewedOn}: record it in the case`,
    };
  if (decideBy === null) return { zh: `${filed.zh}，等决定`, en: `${filed.en}; decision awaited` };
  return isOverdue
    ? {
        zh: closedUp(`${filed.zh}，${decideBy.zh} 以前应当决定，已过`),
        en: `${filed.en}; it was to be decided by ${decideBy.en}`,
      }
    : {
        zh: closedUp(`${filed.zh}，等决定，最迟 ${decideBy.zh} 决定`),
        en: `${filed.en}; decision awaited, due by ${decideBy.en}`,
      };
}
