import type { Day } from "#calendar/day.ts";
import type { Bilingual } from "../law.ts";

const unitsZh: Readonly<Record<string, string>> = {
  "calendar-day": "日",
  "working-day": "个工作日",
  month: "个月",
  year: "年",
};

/** What is wrong with a number of the law, or with the day on which it was confirmed. */
export const lengthText = {
  confirmedAhead: (verifiedOn: Day, today: Day): Bilingual => ({
    zh: `核对日 verifiedOn 是 ${verifiedOn}，晚于今天（${today}）。请写真正核对的那一天；如果本机时钟不对，请先校准。`,
    en: `was confirmed on ${verifiedOn}, which is after today (${today}). Write the day on which it was really confirmed; if the clock of this machine is wrong, set it first.`,
  }),
  tooLong: (value: number, unit: string, most: number): Bilingual => ({
    zh: `${value} ${unitsZh[unit] ?? unit}太长：期限最多算 ${most} ${unitsZh[unit] ?? unit}（约一百年）。请核对这个数和单位。`,
    en: `is ${value} of the unit ${unit}, and is longer than ${most}, the most that is reckoned (about a hundred years). Check the number and its unit.`,
  }),
  longerThanValidity: (
    { value, unit }: { readonly value: number; readonly unit: string },
    rule: string,
    kind: string,
    validity: { readonly id: string; readonly years: number },
  ): Bilingual => ({
    zh: `${value} ${unitsZh[unit] ?? unit}比有效期还长：law/obligations/${rule}.yaml 从到期日倒数它，而 ${kind} 只有效 ${validity.years} 年（law/parameters/${validity.id}.yaml）。请核对这个数和单位。`,
    en: `is ${value} of the unit ${unit}, longer than the validity: law/obligations/${rule}.yaml counts it back from the end, and ${kind} is valid for ${validity.years} years (law/parameters/${validity.id}.yaml). Check the number and its unit.`,
  }),
} as const;
