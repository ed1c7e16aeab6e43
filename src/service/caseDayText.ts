import type { Heard } from "#law/course.ts";

type Bilingual = { readonly zh: string; readonly en: string };

const units = {
  "calendar-day": { zh: "天", en: "day" },
  "working-day": { zh: "个工作日", en: "working day" },
} as const;

function ordinal({ unit }: Heard, value: number): Bilingual {
  return { zh: `第 ${value} ${units[unit].zh}`, en: `${units[unit].en} ${value}` };
}

/** How days of a case are counted that no clock of the law counts. */
export const caseDayText = {
  assumed: (day: string): Bilingual => ({
    zh: `还没有走到这一步：假定 ${day} 开始来数。`,
    en: `This step is not reached; it is counted as if it began on ${day}.`,
  }),
  awaitsAnswer: (): Bilingual => ({
    zh: "补正通知还没有答复：答复以前不受理，不答复也不会视为受理；答复以后从答复之日起重新数。",
    en: "A correction notice is open: until it is answered nothing is accepted, by silence either; once it is answered it is counted from that day.",
  }),
  standsStill: (): Bilingual => ({
    zh: "前一步停着，没有最后一日：这一步哪天开始还说不出。",
    en: "The step before it stands still and has no last day: nobody can say when this one begins.",
  }),
  extended: (day: string): Bilingual => ({
    zh: `对方可以依规定延长；延长的，最晚 ${day}。`,
    en: `The other side may extend it as its rule allows; then the last day is ${day}.`,
  }),
  late: (): Bilingual => ({
    zh: "递交晚了，没有法定的决定日。",
    en: "It was handed in late: the law names no day for the decision.",
  }),
  heard: (heard: Heard, start: string, from: string, to: string): Bilingual => {
    const [least, most] = [ordinal(heard, heard.least), ordinal(heard, heard.most)];
    const zh = from === to ? `${most.zh}是 ${to}` : `${least.zh}是 ${from}，${most.zh}是 ${to}`;
    const en = from === to ? `${most.en} is ${to}` : `${least.en} is ${from}, ${most.en} is ${to}`;
    return {
      zh: `听说：${heard.says.zh}。自 ${start} 起（当日不计），${zh}。`,
      en: `Heard: ${heard.says.en}. From ${start}, which is not counted, ${en}.`,
    };
  },
  otherReading: (says: Bilingual, day: string): Bilingual => ({
    zh: `另一种算法：${says.zh}，最晚 ${day}。两种里先看晚的那个，不靠对自己有利的那个。`,
    en: `By the other reading: ${says.en}, ${day} at the latest. The later of the two leads: nobody is to rely on the better one.`,
  }),
  noticed: { zh: "发现遗失多少天了", en: "Days since the loss was noticed" },
  noticedOn: (day: string, today: string, days: number): Bilingual => ({
    zh: `问题里答的发现日是 ${day}，今天是 ${today}，中间 ${days} 天（当日不计）。答错了的，在“问题”里改。`,
    en: `By the answer it was noticed on ${day}; today is ${today}, ${days} days later. If the answer is wrong, change it under Questions.`,
  }),
  noticedNoPeriod: {
    zh: "没有查到补办的法定期限；这个天数只说拖了多久。",
    en: "No statutory period for a replacement was found; the number only says how long it has taken.",
  },
  notice: (day: string): Bilingual => ({
    zh: `${day} 收到补正通知。`,
    en: `The correction notice came on ${day}.`,
  }),
  untilAsNoticed: (day: string): Bilingual => ({
    zh: `通知写明最晚 ${day}：照通知写的，不另外数天，遇休息日也不顺延。`,
    en: `The notice names ${day} as the last day: it is taken as written, nothing is counted, and it does not move off days of rest.`,
  }),
  answered: (day: string, inTime: boolean): Bilingual => ({
    zh: `${day} 已答复，${inTime ? "没有超期" : "超过了最后一天"}。`,
    en: `Answered on ${day}, ${inTime ? "in time" : "after the last day"}.`,
  }),
} as const;
