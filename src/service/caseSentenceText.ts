import type { Light } from "#engine/outcome.ts";
import type { Bilingual } from "#law/citation.ts";

/** Parts of the sentences that are made from worked cases. English ones begin small: the sentence makes the capital. */
export const caseText = {
  timing: {
    on: { zh: "最后可办日当天", en: "on the last day to act" },
    dayBefore: { zh: "最后可办日前一天", en: "on the day before the last day to act" },
    before: (days: number): Bilingual => ({
      zh: `最后可办日前 ${days} 天`,
      en: `${days} days before the last day to act`,
    }),
    dayAfter: { zh: "最后可办日第二天", en: "on the day after the last day to act" },
    after: (days: number): Bilingual => ({
      zh: `最后可办日后 ${days} 天`,
      en: `${days} days after the last day to act`,
    }),
    warnFrom: { zh: "预警开始的当天", en: "on the first day of the warning" },
    dayBeforeWarning: { zh: "预警开始的前一天", en: "on the day before the warning begins" },
  },
  light: {
    green: { zh: "绿灯，还不催", en: "nothing presses yet (green)" },
    yellow: { zh: "黄灯，该办了", en: "it presses (yellow)" },
    red: { zh: "红灯，已经晚了", en: "it is too late (red)" },
    grey: { zh: "灰灯，停", en: "it has stopped (grey)" },
    blue: { zh: "蓝灯，自动续期", en: "it renews by itself (blue)" },
  } satisfies Record<Light, Bilingual>,
  happens: (timing: Bilingual, light: Bilingual): Bilingual => ({
    zh: `${timing.zh}：${light.zh}`,
    en: `${timing.en}: ${light.en}`,
  }),
  lastDay: (day: Bilingual): Bilingual => ({ zh: `最后可办日是 ${day.zh}`, en: `the last day to act is ${day.en}` }),
  safeDay: (day: Bilingual): Bilingual => ({ zh: `稳妥日是 ${day.zh}`, en: `the safe day is ${day.en}` }),
  between: (from: string, to: string): Bilingual => ({ zh: `${from} 至 ${to} 之间`, en: `between ${from} and ${to}` }),
  presumedUntil: (day: string): Bilingual => ({
    zh: `推定已续到 ${day}`,
    en: `it is presumed to have been renewed until ${day}`,
  }),
  reading: (unit: Bilingual, day: Bilingual): Bilingual => ({
    zh: `按${unit.zh}读，末日是 ${day.zh}`,
    en: `read in ${unit.en} the last day is ${day.en}`,
  }),
  nothingToDo: { zh: "没有这件事要办", en: "nothing of this is to be done" },
  because: (what: Bilingual, why: Bilingual): Bilingual => ({
    zh: `${what.zh}：${why.zh}`,
    en: `${what.en}: ${why.en}`,
  }),
  asked: {
    "annual-report-filed": {
      zh: "要先问年报报过没有",
      en: "it has to be asked first whether the annual report was filed",
    },
    "item.held-on-reference-day": {
      zh: "要先问那年 12 月 31 日是否还持有",
      en: "it has to be asked first whether it is still held on 31 December of the year",
    },
  } as Readonly<Record<string, Bilingual>>,
  askedAnything: { zh: "要先问清一件事", en: "a question has to be answered first" },
  heldSince: (day: string): Bilingual => ({ zh: `自 ${day} 起持有`, en: `it is held from ${day}` }),
  ended: (day: string): Bilingual => ({ zh: `${day} 已经到期`, en: `it ended on ${day}` }),
  endsOn: (day: string): Bilingual => ({ zh: `到期日是 ${day}`, en: `it ends on ${day}` }),
  noStart: { zh: "没有写起始日", en: "no first day is written" },
  noEnd: { zh: "没有写到期日", en: "no end is written" },
  notContinuing: { zh: "不再续", en: "it will not be continued" },
  renews: { zh: "到期自动续期", en: "it renews by itself" },
  renewsEvery: (span: Bilingual): Bilingual => ({
    zh: `到期自动续期，每次 ${span.zh}`,
    en: `it renews by itself, ${span.en} each time`,
  }),
  notice: (span: Bilingual): Bilingual => ({
    zh: `提前 ${span.zh}通知`,
    en: `notice is due ${span.en} before its end`,
  }),
  filed: (years: readonly number[]): Bilingual => ({
    zh: `已报送的年度：${years.join("、")}`,
    en: `annual reports filed: ${years.join(", ")}`,
  }),
  recordedSince: (day: string): Bilingual => ({ zh: `台账自 ${day} 起记`, en: `the ledger was begun on ${day}` }),
  takenOver: (from: string | null, to: string | null): Bilingual => ({
    zh: `由另一份接替，${from ?? "起始日未写"} 至 ${to ?? "长期"}`,
    en: `another item takes over from ${from ?? "a day that is not written"} ${to === null ? "without an end" : `to ${to}`}`,
  }),
  gap: (first: string, last: string): Bilingual => ({
    zh: `${first} 至 ${last} 没有一份有效`,
    en: `none is valid from ${first} to ${last}`,
  }),
  gapDay: (day: string): Bilingual => ({ zh: `${day} 没有一份有效`, en: `none is valid on ${day}` }),
  gapOn: (first: string): Bilingual => ({ zh: `${first} 起没有一份有效`, en: `none is valid from ${first} on` }),
  answered: (question: Bilingual, answer: Bilingual): Bilingual => ({
    zh: `「${question.zh}」答“${answer.zh}”`,
    en: `"${question.en}" is answered "${answer.en}"`,
  }),
  becomes: {
    needed: { zh: "要办", en: "it is needed" },
    "not-needed": { zh: "不用办", en: "it is not needed" },
    exempt: { zh: "不需要许可", en: "it needs no licence" },
    unclear: { zh: "没有定论", en: "it is not settled" },
    open: { zh: "还要再答几个问题", en: "more has to be asked" },
    required: { zh: "要满足", en: "it has to be met" },
    "not-required": { zh: "不适用", en: "it does not apply" },
  },
  counted: {
    forward: (span: Bilingual, from: string): Bilingual => ({
      zh: `从 ${from} 起往后数 ${span.zh}`,
      en: `${span.en} forward from ${from}`,
    }),
    backward: (span: Bilingual, from: string): Bilingual => ({
      zh: `从 ${from} 往前倒数 ${span.zh}`,
      en: `${span.en} back from ${from}`,
    }),
  },
  reaches: (counted: Bilingual, day: Bilingual): Bilingual => ({
    zh: `${counted.zh}，到 ${day.zh}`,
    en: `${counted.en} end on ${day.en}`,
  }),
  reachesOne: (counted: Bilingual, day: Bilingual): Bilingual => ({
    zh: `${counted.zh}，到 ${day.zh}`,
    en: `${counted.en} ends on ${day.en}`,
  }),
  movesTo: (day: Bilingual): Bilingual => ({ zh: `顺延到 ${day.zh}`, en: `the end moves on to ${day.en}` }),
  staysThere: { zh: "末日不动", en: "it stays there" },
  day: {
    weekday: { zh: "工作日", en: "a working day" },
    weekend: { zh: "周末", en: "a rest day" },
    "rest-day": { zh: "放假", en: "a public holiday" },
    "worked-weekend": { zh: "调休上班", en: "worked in exchange for a holiday" },
    statutory: { zh: "法定节假日", en: "a statutory holiday" },
  },
  openDay: (year: number): Bilingual => ({
    zh: `是否上班要等 ${year} 年放假安排`,
    en: `worked or not by the holiday notice for ${year}, which is not there yet`,
  }),
} as const;
