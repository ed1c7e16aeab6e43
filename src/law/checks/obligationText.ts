import type { Bilingual } from "../law.ts";

/** What is wrong with a duty, and the mend. */
export const obligationText = {
  countsWith: (id: string, what: Bilingual): Bilingual => ({
    zh: `用 ${id} 计算，它${what.zh}。请改正 law/parameters/${id}.yaml，或换一个参数。`,
    en: `counts with ${id}, ${relative(what.en)}. Correct law/parameters/${id}.yaml, or name another one.`,
  }),
  countsAs: (id: string, what: Bilingual): Bilingual => ({
    zh: `按 ${id} 计算，它${what.zh}。请换一个 law/countings/ 里的计算方式。`,
    en: `counts as ${id}, which ${what.en}. Name another file of countings/.`,
  }),
  /** Of a parameter on which several duties rest: said once, where it has to be mended. */
  unfit: (rules: readonly string[], what: Bilingual): Bilingual => ({
    zh: `${rules.length} 项应办事项（${listed(rules, "、")}）依据这个参数，但它${what.zh}。请改正这个参数。`,
    en: `${rules.length} duties (${listed(rules, ", ")}) rest on this parameter, ${relative(what.en)}. Correct it here.`,
  }),
  ladderStart: (id: string, what: Bilingual): Bilingual => ({
    zh: `预警阶梯从 ${id} 开始，它${what.zh}。请换一个参数，或改正 law/parameters/${id}.yaml。`,
    en: `starts with ${id}, ${relative(what.en)}. Name another one, or correct law/parameters/${id}.yaml.`,
  }),
  noDays: { zh: "不是正在生效的日历日天数", en: "is not a number of calendar days in force" } satisfies Bilingual,
  /** The middle of a sentence: of a first warning that comes no earlier than the next one. */
  notBefore: (first: number, rung: number): Bilingual => ({
    zh: `是 ${first} 天，不早于阶梯的下一级（最大的是 ${rung} 天）`,
    en: `is ${first} days and comes no earlier than the next warning (up to ${rung} days)`,
  }),
  rung: (rung: number, above: number): Bilingual => ({
    zh: `第 ${rung} 天这一级不在 ${above} 天之后。预警阶梯请从大到小写。`,
    en: `rung ${rung} does not come after rung ${above}. Write the days of the ladder from the largest to the smallest.`,
  }),
  emptyGroup: (group: string): Bilingual => ({
    zh: `适用的组 ${group} 里没有任何类别。请核对拼写，或者删去。`,
    en: `reaches the group ${group}, which no kind is in. Check its spelling, or take it out.`,
  }),
  nothing: {
    zh: "没有适用的类别。请在 groups 或 kinds 里至少写一个。",
    en: "reaches no kind at all. Name at least one in groups or kinds.",
  } satisfies Bilingual,
  dischargeOfEnding: (fitting: string, written: string): Bilingual => ({
    zh: `不再延续的事项，办完写 ${fitting}，不是 ${written}。请改正。`,
    en: `a duty of what is not continued is discharged by ${fitting}, not ${written}`,
  }),
  lacksDoneWhen: {
    zh: "缺 doneWhen：说办完之前，什么必须已经成立。请补上。",
    en: "lacks doneWhen: what has to be true before somebody says that it is done",
  },
  needlessDoneWhen: {
    zh: "由台账判断是否办完，没有人来说，不用写 doneWhen。请删去。",
    en: "is discharged by the record, so nobody says that it is done",
  },
  discharge: (deadline: string, fitting: string, written: string): Bilingual => ({
    zh: `${deadline} 这种期限要用 ${fitting} 了结，写的是 ${written}。请改为 ${fitting}。`,
    en: `a duty with the deadline ${deadline} is discharged by ${fitting}, not ${written}. Write ${fitting}.`,
  }),
  lacksEnded: {
    zh: "缺少 nextStepEnded：证照到期以后怎么办。请补上中文和英文各一句。",
    en: "lacks nextStepEnded: what to do once the paper has ended. Add a sentence in both languages.",
  } satisfies Bilingual,
  noEnd: (duty: "yearly duty" | "duty counted from a start"): Bilingual => ({
    zh: `${duty === "yearly duty" ? "每年一次的事项" : "从起始日算的事项"}不取决于到期日，不要写到期以后的话。请删去这个字段。`,
    en: `a ${duty} hangs on no end, so nothing is said of one. Take this field out.`,
  }),
  reach: (kind: string, rules: readonly string[], when: string): Bilingual => ({
    zh:
      rules.length === 0
        ? `${kind}：到期时没有一条规则说该做什么（${when}）。请让一个应办事项适用于它。`
        : `${kind}：到期时有 ${rules.join("、")} 几条规则同时适用（${when}）。请改它们的 when，只留一条。`,
    en:
      rules.length === 0
        ? `${kind}: no rule says what to do at its end (when it ${when}). Let one duty reach it.`
        : `${kind}: ${rules.join(" and ")} both say what to do at its end (when it ${when}). Change their conditions so that one does.`,
  }),
} as const;

/** `is a count` after a name becomes `which is a count`; `whose counting …` stands as it is. */
function relative(what: string): string {
  return what.startsWith("whose ") ? what : `which ${what}`;
}

/** Enough names to recognise what is meant. */
function listed(names: readonly string[], between: string): string {
  const shown = names.slice(0, 3);
  return [...shown, ...(names.length > shown.length ? ["…"] : [])].join(between);
}
