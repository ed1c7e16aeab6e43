import type { Bilingual } from "../law.ts";

type Params = Readonly<Record<string, unknown>>;

/** Messages of the schemas that say more than the shape alone does; a schema names them by these keys. */
export const shapeMessages: Readonly<Record<string, (place: string, params: Params) => Bilingual>> = {
  "id-form": (place) => ({
    zh: `${place} 写法不对，请写成 id：小写字母、数字和连字符，如 licence-validity。`,
    en: `${place}: write an id in small letters, digits and hyphens, like licence-validity.`,
  }),
  "template-form": (place) => ({
    zh: `${place} 写法不对，请写 templates/ 里的文件名：小写字母、数字和连字符，以 .docx 结尾，如 loss-report.docx。`,
    en: `${place}: write the name of a file in templates/ in small letters, digits and hyphens, ending in .docx, like loss-report.docx.`,
  }),
  "empty-text": (place) => ({ zh: `${place} 是空的。请写上内容。`, en: `${place} is empty. Write something.` }),
  "no-citation": (place) => ({
    zh: `${place} 没有写依据。请至少引用一个出处：{ source: …, article: … }。`,
    en: `${place}: cite at least one source: { source: …, article: … }.`,
  }),
  "not-a-day": (place, { text }) => ({
    zh: `${place} 的 ${text} 不是一天。请写成 YYYY-MM-DD，并核对这一天存在。`,
    en: `${place}: ${text} is not a calendar day. Write it as YYYY-MM-DD, and check that there is such a day.`,
  }),
  "not-a-month-day": (place, { text }) => ({
    zh: `${place} 的 ${text} 不是每年都有的一天。请写成 MM-DD，如 03-31。`,
    en: `${place}: ${text} is not a day of every year. Write it as MM-DD, like 03-31.`,
  }),
  "letter-of-licences": (place) => ({
    zh: `${place} 写法不对，请写许可证编号开头的那一个汉字，如 京。`,
    en: `${place}: write the one letter that its licences print, like 京.`,
  }),
  "letter-of-filings": (place) => ({
    zh: `${place} 写法不对，请写备案号开头的那一个汉字，如 蜀。`,
    en: `${place}: write the one letter of its filings, like 蜀.`,
  }),
  "host-form": (place) => ({
    zh: `${place} 写法不对，请写网站主机名，如 jxca.miit.gov.cn。`,
    en: `${place}: write a host name: jxca.miit.gov.cn.`,
  }),
  "two-answers": (place) => ({
    zh: `${place} 的回答不够，请至少写两个，或者写 yes-no。`,
    en: `${place}: give at least two answers, or yes-no.`,
  }),
  "no-ground": (place) => ({
    zh: `${place} 没有写什么时候需要。请至少写一条理由。`,
    en: `${place}: say when it is needed.`,
  }),
  "empty-aspect": (place) => ({
    zh: `${place} 是空的。不了解的事项请整个删去。`,
    en: `${place}: leave an aspect out of which nothing is known.`,
  }),
  "pattern-word": (place) => ({
    zh: `${place} 写法不对，只能有汉字、字母和数字。`,
    en: `${place}: write letters and digits alone.`,
  }),
  "code-form": (place) => ({
    zh: `${place} 写法不对，请写目录代码，如 B25、A24-1。`,
    en: `${place}: write a catalogue code: B25, A24-1.`,
  }),
  "rest-form": (place, { text }) => ({
    zh: `${place} 的 ${text} 既不是一天，也不是用斜线连起来的两天。请写成 2026-10-01 或 2026-10-01/2026-10-07。`,
    en: `${place}: ${text} is neither a day nor two days joined by a slash. Write 2026-10-01 or 2026-10-01/2026-10-07.`,
  }),
  "rest-backward": (place, { text }) => ({
    zh: `${place} 的 ${text} 结束早于开始。请核对两天的先后。`,
    en: `${place}: ${text} ends before it begins. Check which day comes first.`,
  }),
  "rest-long": (place, { text, length }) => ({
    zh: `${place} 的 ${text} 长达 ${length} 天，不是假期。请核对年份。`,
    en: `${place}: ${text} is no holiday: it would last ${length} days. Check the years.`,
  }),
  "year-early": (place, { minimum }) => ({
    zh: `${place} 早于 ${minimum} 年，没有这样的放假安排。请核对年份。`,
    en: `${place}: no file tells of a year before ${minimum}. Check the year.`,
  }),
  "no-notice": (place) => ({
    zh: `${place} 是空的：没有通知的年份不要建文件，它就一直是未公布。请删去这个文件。`,
    en: `${place}: a year without a notice has no file: it stays unpublished. Remove the file.`,
  }),
  "no-holiday": (place) => ({
    zh: `${place} 是空的：没有列出假期的通知不算通知，该年仍是未公布。请写上假期，或删去这个文件。`,
    en: `${place}: a notice that names no holiday is no notice: without one the year stays unpublished. Write the holidays, or remove the file.`,
  }),
};

/** What should stand in a field of a special sort; its schema names it by this key where the type is another. */
export const shapeWanted: Readonly<Record<string, Bilingual>> = {
  "wanted-day": { zh: "一天，写成 YYYY-MM-DD", en: "a day, written YYYY-MM-DD" },
  "wanted-id": { zh: "id（小写字母、数字和连字符）", en: "an id (small letters, digits and hyphens)" },
};

const types: Readonly<Record<string, Bilingual>> = {
  string: { zh: "文字（纯数字请加引号）", en: "a text (put a number in quotes)" },
  number: { zh: "数字", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  array: { zh: "列表（每项以 - 开头，或写在 [ ] 里）", en: "a list (each entry after a -, or in [ ])" },
  object: { zh: "一组字段（字段: 值）", en: "a group of fields (field: value)" },
  record: { zh: "一组字段（字段: 值）", en: "a group of fields (field: value)" },
  null: { zh: "null", en: "null" },
};

/** What is wrong with the shape of a file, and how to mend it. `place` is empty for the file as a whole. */
export const shapeText = {
  whole: { zh: "这个文件", en: "the file" } satisfies Bilingual,
  typeOf: (expected: string): Bilingual => types[expected] ?? { zh: expected, en: expected },
  oneOf: (values: readonly string[]): Bilingual => ({
    zh: values.length === 1 ? String(values[0]) : `${values.join("、")} 之一`,
    en: values.length === 1 ? String(values[0]) : `one of ${values.join(", ")}`,
  }),
  missing: (place: string, what: Bilingual | null): Bilingual => ({
    zh: `缺少 ${place}。请补上${what === null ? "" : `：${what.zh}`}。`,
    en: `lacks ${place}. Add it${what === null ? "" : `: ${what.en}`}.`,
  }),
  empty: (place: string, what: Bilingual | null): Bilingual => ({
    zh: `${place} 是空的。请写上${what === null ? "内容" : `：${what.zh}`}。`,
    en: `${place} is empty. Write ${what === null ? "something" : what.en}.`,
  }),
  wrong: (place: string, written: string, what: Bilingual | null): Bilingual => ({
    zh: `${place} 写的是 ${written}。请改成${what === null ? "相邻文件那样的写法" : `：${what.zh}`}。`,
    en: `${place} is ${written}. Write ${what === null ? "it as the files beside it do" : what.en}.`,
  }),
  unknownKey: (place: string): Bilingual => ({
    zh: `${place} 不是这类文件的字段。请核对拼写，或者删去。`,
    en: `${place} is not a field of such a file. Check its spelling, or take it out.`,
  }),
  badKey: (place: string): Bilingual => ({
    zh: `${place} 这个字段名写法不对。请核对拼写。`,
    en: `${place} is no name that can stand here. Check its spelling.`,
  }),
  fewer: (place: string, minimum: string): Bilingual => ({
    zh: `${place} 至少要有 ${minimum} 项。请补上。`,
    en: `${place} must have at least ${minimum}. Add what is missing.`,
  }),
  more: (place: string, maximum: string): Bilingual => ({
    zh: `${place} 最多只能有 ${maximum} 项。请删去多余的。`,
    en: `${place} must have at most ${maximum}. Take out what is too much.`,
  }),
  small: (place: string, written: string, minimum: string): Bilingual => ({
    zh: `${place} 是 ${written}，不能小于 ${minimum}。请核对这个数。`,
    en: `${place} is ${written}, and cannot be less than ${minimum}. Check the number.`,
  }),
  large: (place: string, written: string, maximum: string): Bilingual => ({
    zh: `${place} 是 ${written}，不能大于 ${maximum}。请核对这个数。`,
    en: `${place} is ${written}, and cannot be more than ${maximum}. Check the number.`,
  }),
  address: (place: string): Bilingual => ({
    zh: `${place} 不是网址。请写完整的网址，如 https://www.miit.gov.cn/。`,
    en: `${place} is no address. Write it in full, like https://www.miit.gov.cn/.`,
  }),
  form: (place: string, written: string): Bilingual => ({
    zh: `${place} 的 ${written} 写法不对。请照相邻文件的写法改正。`,
    en: `${place}: ${written} is not written as it must be. Write it as the files beside it do.`,
  }),
  noForm: (place: string, fields: readonly string[]): Bilingual => ({
    zh: `${place} 不是这里认识的任何一种写法${fields.length === 0 ? "" : `：可以写 ${fields.join("、")}`}。请照相邻文件的写法改正。`,
    en: `${place} is in none of the forms known here${fields.length === 0 ? "" : `, which begin with ${fields.join(", ")}`}. Write it as the files beside it do.`,
  }),
} as const;
