import type { Refusal } from "./refusal.ts";

type Bilingual = { readonly zh: string; readonly en: string };
type Value = string | number | null | undefined;

const units: Readonly<Record<string, Bilingual>> = {
  "calendar-day": { zh: "天（自然日）", en: "calendar days" },
  "working-day": { zh: "个工作日", en: "working days" },
  month: { zh: "个月", en: "months" },
  year: { zh: "年", en: "years" },
};

/** Places of a request, as people call them. */
const places: Readonly<Record<string, Bilingual>> = {
  from: { zh: "起算日", en: "start day" },
  span: { zh: "时长", en: "span" },
};

function placeOf({ at }: Refusal): Bilingual {
  return places[at ?? ""] ?? { zh: at ?? "日期", en: at ?? "day" };
}

function unitOf(unit: Value): Bilingual {
  return units[String(unit)] ?? { zh: "", en: "" };
}

const form = { zh: "请写成 2026-02-09 这样的年月日", en: "Write year, month and day like 2026-02-09" };
const spanForm = {
  zh: "请写成 +20wd（工作日）、-90d（自然日）、+2m（月）或 +5y（年）",
  en: "Write it like +20wd (working days), -90d (calendar days), +2m (months) or +5y (years)",
};

/** What is wrong with a day or a span that is to be counted: which value, at which place. */
export const reckoningSentences: Readonly<Record<string, (refusal: Refusal) => Bilingual>> = {
  "day-not-read": (refusal) => {
    const { text, meant } = refusal.data;
    const place = placeOf(refusal);
    return {
      zh: `${place.zh}「${text ?? ""}」不是日期的写法。${meant === undefined ? form.zh : `请写成 ${meant}`}。`,
      en: `The ${place.en} "${text ?? ""}" is not written as a day. ${meant === undefined ? form.en : `Write ${meant}`}.`,
    };
  },
  "year-out-of-range": (refusal) => ({
    zh: `${placeOf(refusal).zh}「${refusal.data["text"] ?? ""}」的年份不在 0001 至 9999 之间。请核对年份。`,
    en: `The year of the ${placeOf(refusal).en} "${refusal.data["text"] ?? ""}" is not between 0001 and 9999. Check the year.`,
  }),
  "no-such-day": (refusal) => {
    const { text, month, last } = refusal.data;
    const place = placeOf(refusal);
    if (month === undefined)
      return {
        zh: `没有 ${text ?? ""} 这一天（${place.zh}）。请核对。`,
        en: `There is no day ${text ?? ""} (${place.en}). Check it.`,
      };
    return {
      zh: `没有 ${text ?? ""} 这一天（${place.zh}）：${last === undefined ? `没有 ${month} 月` : `那年 ${month} 月只有 1 至 ${last} 日`}。请核对。`,
      en: `There is no day ${text ?? ""} (${place.en}): ${last === undefined ? `there is no month ${month}` : `month ${month} of that year has the days 1 to ${last}`}. Check it.`,
    };
  },
  "span-not-read": ({ data }) => ({
    zh: `时长「${data["text"] ?? ""}」读不懂：第 ${data["position"] ?? ""} 个字符处应是${data["expected"] === "unit" ? "单位 wd、d、m 或 y" : "数字"}。${spanForm.zh}。`,
    en: `The span "${data["text"] ?? ""}" cannot be read: ${data["expected"] === "unit" ? "a unit (wd, d, m or y)" : "a number"} is wanted at character ${data["position"] ?? ""}. ${spanForm.en}.`,
  }),
  "span-not-whole": ({ data }) => ({
    zh: `时长「${data["value"] ?? ""}」不是整数。请写整数；半年写 +6m，半个月请写明天数。`,
    en: `The span "${data["value"] ?? ""}" is not a whole number. Write a whole one: half a year is +6m, half a month so many days.`,
  }),
  "span-negative": ({ data }) => ({
    zh: `时长「${data["value"] ?? ""}」是负数。要向前数，请在时长前写减号，如 -90d。`,
    en: `The span "${data["value"] ?? ""}" is negative. To count backward write a minus in front of it, like -90d.`,
  }),
  "span-too-long": ({ data }) => ({
    zh: `时长 ${data["value"] ?? ""} ${unitOf(data["unit"]).zh}太长：最多 ${data["most"] ?? ""} ${unitOf(data["unit"]).zh}，约一百年。请核对。`,
    en: `The span of ${data["value"] ?? ""} ${unitOf(data["unit"]).en} is too long: at most ${data["most"] ?? ""}, about a hundred years. Check it.`,
  }),
  "day-out-of-range": ({ data }) => ({
    zh: `从 ${data["from"] ?? ""} ${data["direction"] === "backward" ? "向前" : "向后"}数 ${data["value"] ?? ""} ${unitOf(data["unit"]).zh}，结果或它旁边的工作日超出 0001-01-01 至 9999-12-31，算不出来。请核对起算日和时长。`,
    en: `${data["value"] ?? ""} ${unitOf(data["unit"]).en} ${data["direction"] === "backward" ? "back" : "on"} from ${data["from"] ?? ""}: the result, or the working day beside it, lies outside 0001-01-01 to 9999-12-31. Check the start day and the span.`,
  }),
};
