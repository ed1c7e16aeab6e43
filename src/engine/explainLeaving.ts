import type { Leaving } from "#calendar/leaveOpenTerm.ts";
import type { TermPlan } from "#calendar/termPlan.ts";
import type { DayBand, WorkCalendar } from "#calendar/workCalendar.ts";
import type { Day } from "#calendar/day.ts";
import type { Bilingual } from "#law/law.ts";
import { explainMissing } from "./explainSpan.ts";

type OpenPlan = Extract<TermPlan, { kind: "open" }>;

const units = {
  "calendar-day": { zh: "个自然日", en: "calendar days" },
  "working-day": { zh: "个工作日", en: "working days" },
  month: { zh: "个月", en: "months" },
} as const;

/** When an open contract can be left: by what is agreed, at the earliest on which day, and by when to say so. */
export function explainLeaving(calendar: WorkCalendar, plan: OpenPlan, leaving: Leaving | null, asOf: Day): Bilingual {
  const { minimumMonths } = plan;
  if (leaving === null && (minimumMonths === null || plan.start !== null)) {
    return {
      zh: "没有到期日，可随时通知解除；所载的最短租期或通知期太长，算不出日子，请核对。",
      en: "It has no end and can be left at any time by notice. The minimum term or the notice is too long to be counted: check what is written.",
    };
  }
  if (leaving === null) {
    return {
      zh: `没有到期日，最短租期 ${minimumMonths} 个月；起始日没有记载，最早何时可以解除算不出来，请补上起始日。`,
      en: `It has no end and a minimum term of ${minimumMonths} months. Its start is not written, so the earliest end cannot be told: add the start.`,
    };
  }
  const minimum = explainMinimum(minimumMonths, leaving.minimumUntil, asOf);
  const end = explainEnd(calendar, plan.notice, leaving);
  return {
    zh: `没有到期日，可随时通知解除：${minimum.zh}${end.zh}`,
    en: `It has no end and can be left at any time by notice. ${minimum.en}${end.en}`,
  };
}

function explainMinimum(months: number | null, until: Day | null, asOf: Day): Bilingual {
  if (until === null) return { zh: "", en: "" };
  return until < asOf
    ? {
        zh: `最短租期 ${months} 个月已于 ${until} 届满；`,
        en: `The minimum term of ${months} months ended on ${until}. `,
      }
    : {
        zh: `最短租期 ${months} 个月，至 ${until}；`,
        en: `The minimum term of ${months} months runs until ${until}. `,
      };
}

function explainEnd(calendar: WorkCalendar, notice: OpenPlan["notice"], { earliestEnd, noticeBy }: Leaving): Bilingual {
  const earliest = bandText(calendar, earliestEnd);
  if (notice === null || noticeBy === null) {
    return {
      zh: `没有记载通知期，请核对合同；最早于 ${earliest.zh} 结束。`,
      en: `No notice period is written, check the contract; the earliest end is ${earliest.en}.`,
    };
  }
  const { value } = notice;
  const unit = units[notice.unit];
  return {
    zh: `须提前 ${value} ${unit.zh}通知，最早于 ${earliest.zh} 结束，为此最迟 ${noticeBy.earliest} 发出通知。`,
    en: `It asks for notice ${value} ${unit.en} ahead: the earliest end is ${earliest.en}, with notice by ${noticeBy.earliest}.`,
  };
}

/** The latest of a band is what one can plan with. */
function bandText(calendar: WorkCalendar, band: DayBand): Bilingual {
  const { earliest, latest, provisional } = band;
  if (!provisional) return { zh: latest, en: latest };
  const missing = explainMissing(calendar, band);
  return earliest === latest
    ? {
        zh: `${latest}（暂定：${missing.zh}）`,
        en: `${latest} (for now: ${missing.en})`,
      }
    : {
        zh: `${earliest} 至 ${latest} 之间的一天（暂定：${missing.zh}，按 ${latest} 安排）`,
        en: `a day between ${earliest} and ${latest} (${missing.en}; plan for ${latest})`,
      };
}
