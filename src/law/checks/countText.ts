import type { Day } from "#calendar/day.ts";
import type { Bilingual } from "../law.ts";

type Direction = "forward" | "backward";
const directionsZh: Readonly<Record<Direction, string>> = { forward: "向后", backward: "向前倒数" };

/** What is wrong with a parameter, a counting or a clock. */
export const countText = {
  disorder: (from: Day, before: Day): Bilingual => ({
    zh: `这里从 ${from} 起，却不晚于上面一项的 ${before}。新值请写在旧值下面，起始日要更晚，一天只能有一个值。`,
    en: `holds from ${from}, which is not after ${before} above it. Write the later value below, one for each day.`,
  }),
  countsThings: {
    zh: "单位是 count（个数），不能有计算方式。请写 counting: null，或改正单位。",
    en: "counts things: no period is counted with it. Write counting: null, or correct the unit.",
  },
  idleReadings: {
    zh: "有读法却没有计算方式。请写上 counting，或把 readings 改为 []。",
    en: "has readings, but nothing is counted with it. Name a counting, or write readings: [].",
  },
  oneReading: {
    zh: "只有一种读法：单位没有争议的不用写。请把 readings 改为 []，或补上另一种读法。",
    en: "has one reading: a unit that is not open needs none. Write readings: [], or add the other one.",
  },
  otherLead: (leading: string, unit: string): Bilingual => ({
    zh: `第一种读法的单位是 ${leading}，参数的单位却是 ${unit}。请改成一致。`,
    en: `leads with ${leading}, but the unit of the parameter is ${unit}. Make them the same.`,
  }),
  readTwice: (unit: string): Bilingual => ({
    zh: `读法 ${unit} 写了两次。请删去一个。`,
    en: `reads it as ${unit} a second time. Take one of them out.`,
  }),
  backwardMoves: {
    zh: "向前倒数的期限不能因休息日顺延，那会缩短期限。请写 stays。",
    en: "moves a day that is counted backward, which would shorten the period. Write stays.",
  },
  noBudgetToExtend: {
    zh: "没有自己的期限时长，却写了延长。请把 extension 改为 []，或写上时长。",
    en: "extends a clock that has no budget of its own. Write extension: [], or give it a budget.",
  },
  noSuspension: {
    zh: "这个时限算到某一天为止，中止不会改变那一天。请把 suspensions 改为 []，或写上时长。",
    en: "suspends a clock that runs to a day, which no suspension moves. Write suspensions: [], or give it a budget.",
  },
  otherUnit: (budget: string, by: string): Bilingual => ({
    zh: `时长的单位是 ${budget}，不能延长 ${by}。请改成可以相加的单位。`,
    en: `extends a budget in the unit ${budget} by the unit ${by}. Use a unit that can be added to it.`,
  }),
  unitTwice: (unit: string): Bilingual => ({
    zh: `单位 ${unit} 的最长延长写了两次。请删去一个。`,
    en: `gives the most of the unit ${unit} a second time. Take one of them out.`,
  }),
  budgetLead: (leading: string, unit: string | null): Bilingual => ({
    zh: `第一种读法的单位是 ${leading}，时长的单位却${unit === null ? "没有" : `是 ${unit}`}。请改成一致。`,
    en: `leads with the unit ${leading}, and the budget has ${unit ?? "none"}. Make them the same.`,
  }),
  unitReadTwice: (unit: string): Bilingual => ({
    zh: `读法 ${unit} 写了两次。请删去一个。`,
    en: `reads the unit ${unit} a second time. Take one of them out.`,
  }),
  groundTwice: (ground: string): Bilingual => ({
    zh: `中止事由 ${ground} 写了两次。请删去一个。`,
    en: `names the ground ${ground} a second time. Take one of them out.`,
  }),
  /** Why a parameter cannot be counted with: the middle of a sentence. */
  isCount: { zh: "是个数，不是时长", en: "is a number of things and not a length of time" },
  noCounting: { zh: "没有写计算方式（counting）", en: "names no counting" },
  runsOtherWay: (runs: Direction, wanted: Direction): Bilingual => ({
    zh: `${directionsZh[runs]}计算，这里要${directionsZh[wanted]}`,
    en: `runs ${runs}, not ${wanted}`,
  }),
  countingOf: (what: Bilingual): Bilingual => ({ zh: `的计算方式${what.zh}`, en: `whose counting ${what.en}` }),
} as const;
