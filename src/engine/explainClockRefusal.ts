import type { ClockRefusal, ClockRefusalCode } from "#calendar/clock/clockRefusal.ts";
import type { Bilingual } from "#law/law.ts";

type Data = ClockRefusal["data"];
type Code = ClockRefusal["code"];

const unitNames: Readonly<Record<string, Bilingual>> = {
  "calendar-day": { zh: "自然日", en: "calendar days" },
  "working-day": { zh: "工作日", en: "working days" },
  month: { zh: "月", en: "months" },
  year: { zh: "年", en: "years" },
};

function unit({ unit: name }: Data): Bilingual {
  return unitNames[String(name)] ?? { zh: String(name), en: String(name) };
}

const ofClock: Readonly<Record<ClockRefusalCode, (data: Data) => Bilingual>> = {
  "clock-not-started": () => ({
    zh: "期限还没有开始，先记录开始的日子。",
    en: "The clock has not started; record its first day first.",
  }),
  "clock-already-started": ({ start }) => ({
    zh: `期限已从 ${start} 开始；起算日有误的，用新的起算日取代它。`,
    en: `The clock runs from ${start} already; where that is wrong, supersede it with the right day.`,
  }),
  "clock-closed": ({ closed }) => ({
    zh: `期限已于 ${closed} 结束，不能再记录。`,
    en: `The clock was closed on ${closed}; nothing more can be recorded on it.`,
  }),
  "clock-runs-to-a-day": () => ({
    zh: "这一期限到有效期最后一日为止，不能中止或延长。",
    en: "This clock runs to the last valid day and is neither suspended nor extended.",
  }),
  "clock-needs-a-day": () => ({
    zh: "这一期限没有天数，请给出有效期的最后一日。",
    en: "This clock has no number of days; give the last valid day that it runs to.",
  }),
  "clock-has-a-budget": ({ until }) => ({
    zh: `这一期限有自己的天数，不要再给出截止日 ${until}。`,
    en: `This clock has a number of days; leave out the day ${until}.`,
  }),
  "budget-of-nothing": () => ({ zh: "期限至少要有一天。", en: "A clock has at least one day." }),
  "day-before-start": ({ on, until, start }) => ({
    zh: `${on ?? until} 在期限开始的 ${start} 之前，请核对日期。`,
    en: `${on ?? until} is before the first day, ${start}; check the day.`,
  }),
  "event-out-of-order": ({ on, last }) => ({
    zh: `${on} 早于已记录的 ${last}；请按日期先后记录，起算日有误的用新的起算日取代。`,
    en: `${on} is before ${last}, which is recorded already; record in order of days, or supersede the clock.`,
  }),
  "ground-not-in-rule": ({ ground }) => ({
    zh: `规定没有把“${ground}”列为中止的理由。`,
    en: `The rule does not name ${ground} as a ground for suspension.`,
  }),
  "suspension-overlaps": ({ on, from, to }) => ({
    zh: `${on} 已在 ${from}${to === undefined ? " 开始、尚未恢复" : ` 至 ${to}`} 的中止之内；请先恢复或改正日期。`,
    en: `${on} lies within the suspension from ${from}${to === undefined ? ", which is not resumed" : ` to ${to}`}; resume that first, or correct the day.`,
  }),
  "suspension-after-expiry": ({ on }) => ({
    zh: `到 ${on} 期限已经届满，不能再中止。`,
    en: `By ${on} the time was over, and what is over cannot be suspended.`,
  }),
  "suspension-ends-before-it-starts": ({ on, from }) => ({
    zh: `恢复日 ${on} 早于中止日 ${from}，请核对日期。`,
    en: `The day of resumption ${on} is before the day of suspension ${from}; check the days.`,
  }),
  "not-suspended": ({ on }) => ({
    zh: `到 ${on} 期限并没有中止，无须恢复。`,
    en: `The clock is not suspended on ${on}; there is nothing to resume.`,
  }),
  "extension-not-in-rule": () => ({
    zh: "规定没有允许延长这一期限。",
    en: "The rule does not let this clock be extended.",
  }),
  "extension-unit-not-in-rule": (data) => ({
    zh: `规定不允许按${unit(data).zh}延长。`,
    en: `The rule does not allow an extension in ${unit(data).en}.`,
  }),
  "extension-too-long": ({ value, most, ...data }) => ({
    zh: `不能延长 ${value}：最多延长 ${most} 个${unit(data).zh}。`,
    en: `An extension of ${value} is too long: at most ${most} ${unit(data).en}.`,
  }),
  "extension-of-nothing": () => ({ zh: "延长至少要有一天。", en: "An extension is of one day at least." }),
  "extended-already": ({ on }) => ({
    zh: `已于 ${on} 延长过，只能延长一次。`,
    en: `It was extended on ${on} already, and that is possible once.`,
  }),
  "extension-after-expiry": ({ on }) => ({
    zh: `到 ${on} 期限已经届满，不能再延长。`,
    en: `By ${on} the time was over, and what is over cannot be extended.`,
  }),
  "anchor-unchanged": ({ on }) => ({
    zh: `新的起算日 ${on} 与原来的相同。`,
    en: `The new first day ${on} is the one that the clock has.`,
  }),
};

const ofDays: Readonly<Record<Exclude<Code, ClockRefusalCode>, (data: Data) => Bilingual>> = {
  "no-such-day": ({ text }) => ({
    zh: `“${text}”不是存在的日期，请按 YYYY-MM-DD 填写。`,
    en: `${text} is no day; write it YYYY-MM-DD.`,
  }),
  "day-out-of-range": ({ day, from }) => ({
    zh: `${day ?? from} 超出能算的年份。`,
    en: `${day ?? from} is beyond the years that can be counted.`,
  }),
  "span-not-read": ({ text }) => ({ zh: `看不懂时长“${text}”。`, en: `${text} is not read as a length of time.` }),
  "span-not-whole": ({ value }) => ({
    zh: `时长要是整数，不能是 ${value}。`,
    en: `A length of time is a whole number, not ${value}.`,
  }),
  "span-negative": ({ value }) => ({
    zh: `时长不能是负数 ${value}。`,
    en: `A length of time is not below nothing: ${value}.`,
  }),
  "span-too-long": ({ value, most, ...data }) => ({
    zh: `${value} 太长，最多 ${most} 个${unit(data).zh}。`,
    en: `${value} is too long; at most ${most} ${unit(data).en}.`,
  }),
};

/** Why a command to a clock was refused, and what to do. */
export function explainClockRefusal({ code, data }: ClockRefusal): Bilingual {
  const sentences: Readonly<Record<Code, (data: Data) => Bilingual>> = { ...ofClock, ...ofDays };
  return sentences[code](data);
}
