import { failureSaid } from "./channelText.ts";

type Bilingual = { readonly zh: string; readonly en: string };

/** Why somebody is told. */
export type WarnedBecause = "owner" | "deputy" | "successor" | "fallback" | "lead" | "no-answer" | "alarm" | "nobody";

const ended = {
  renewed: { zh: "已续期，新的一期另有预警", en: "renewed; the new term has warnings of its own" },
  corrected: { zh: "登记的内容已更正", en: "what is recorded was corrected" },
  replaced: { zh: "已由另一个条目接替", en: "another item has taken over" },
  "not-continuing": { zh: "到期不再续", en: "it is not continued" },
  done: { zh: "已办结", en: "it is done" },
  archived: { zh: "企业已停用", en: "the company is archived" },
  "set-aside": {
    zh: "已有自己的企业，示例企业不再预警",
    en: "there is a company of one's own: the sample company warns nobody any more",
  },
  "case-went-on": { zh: "办件有了变化，不再等这一天", en: "the case went on and does not wait for that day" },
  "law-changed": { zh: "规则已变更", en: "the law has changed" },
} as const;

/** Sentences about ladders: what a rung is, whom it reaches and why, and why nothing more is said. */
export const warningText = {
  rung(days: number): Bilingual {
    if (days === 0) return { zh: "最后可办日当天", en: "on the last day to act" };
    return days > 0
      ? { zh: `最后可办日前 ${days} 天`, en: `${inDays(days)} before the last day to act` }
      : { zh: `最后可办日后 ${-days} 天`, en: `${inDays(-days)} after the last day to act` };
  },
  /** A rung that speaks on another day than its own, days before it or, negative, after it: its own name alone would mislead. */
  movedRung(days: number, earlier: number, provisional: boolean): Bilingual {
    const { zh, en } = warningText.rung(days);
    if (earlier === 0) return { zh, en };
    const [may, perhaps] = provisional ? ["可能", "possible "] : ["", ""];
    return earlier > 0
      ? {
          zh: `${zh}的提醒，${may}遇休息日，提前 ${earlier} 天`,
          en: `${en}, told ${earlier} ${earlier === 1 ? "day" : "days"} earlier because of ${perhaps}days of rest`,
        }
      : {
          zh: `${zh}的提醒，${may}遇休息日，推后 ${-earlier} 天`,
          en: `${en}, told ${-earlier} ${earlier === -1 ? "day" : "days"} later because of ${perhaps}days of rest`,
        };
  },
  provisional(years: readonly number[]): Bilingual {
    return {
      zh: `暂定：${years.join("、")} 年放假安排尚未公布，按最早可能的工作日提醒`,
      en: `Provisional: the holiday notice for ${years.join(", ")} is not published; told on the earliest working day it may be`,
    };
  },
  noAnswer: { zh: "无人答复，转给下一个人", en: "Nobody answered: on to the next person" },
  because(because: WarnedBecause, insteadOf: string | null): Bilingual {
    const whom = insteadOf ?? "";
    switch (because) {
      case "owner":
        return { zh: "条目的负责人", en: "answers for the item" };
      case "deputy":
        return { zh: `${whom}不在，代为处理`, en: `stands in for ${whom}, who is away` };
      case "successor":
        return { zh: `${whom}已离开，由其接手`, en: `has taken over from ${whom}` };
      case "fallback":
        return { zh: "企业的兜底人", en: "the company's fallback" };
      case "lead":
        return { zh: "总负责人", en: "lead of the organisation" };
      case "no-answer":
        return { zh: "前面的人没有答复", en: "those before have not answered" };
      case "alarm":
        return { zh: "另一条通道送不到", en: "another channel has failed" };
      case "nobody":
        return { zh: "没有可通知的人", en: "there is nobody to tell" };
    }
  },
  /** Why somebody is told for whom others were passed over. */
  afterChain: (because: "deputy" | "successor", passed: Bilingual): Bilingual => ({
    zh: `${passed.zh}，${because === "deputy" ? "代为处理" : "由其接手"}`,
    en: `${because === "deputy" ? "stands in" : "has taken over"}: ${passed.en}`,
  }),
  /** Why somebody is told where the channel of a person has failed, perhaps one of his own. */
  afterAlarm: (name: string, channel: Bilingual): Bilingual => ({
    zh: `发给${name}的通道「${channel.zh}」发不出去`,
    en: `the channel "${channel.en}" of ${name} has failed`,
  }),
  page: { zh: "待办页", en: "to-do page" },
  removedChannel: { zh: "已删除的通道", en: "a channel that was removed" },
  receipt(state: "open" | "told" | "withdrawn" | "alarm", outcome: string | null): Bilingual {
    const said = outcome === null ? { zh: "", en: "" } : { zh: `，回执：${outcome}`, en: `, receipt: ${outcome}` };
    switch (state) {
      case "open":
        return { zh: "等待发出", en: "waiting to go out" };
      case "told":
        return outcome === "page"
          ? { zh: "已列入待办", en: "on the to-do page" }
          : { zh: `已送达${said.zh}`, en: `taken over${said.en}` };
      case "withdrawn":
        return withdrawnText(outcome);
      case "alarm":
        return failedText(outcome);
    }
  },
  ended,
  /** To whom a warning goes one after the other where nobody answers; names by level, empty where a level adds nobody. */
  escalation(owners: string, fallback: string, lead: string, after: number): Bilingual {
    const days = {
      zh: `${after} 个工作日没有人答复`,
      en: `${after} working ${after === 1 ? "day" : "days"} without an answer`,
    };
    const [first, ...then] = [owners, fallback, lead].filter((names) => names !== "");
    if (first === undefined)
      return {
        zh: "没有可通知的人：只列在待办页。",
        en: "There is nobody to tell: it stands on the to-do page alone.",
      };
    const skipped =
      owners !== "" && fallback === "" && lead !== ""
        ? { zh: "，兜底人这一步没有别人，跳过", en: "; the step of the fallback has nobody else and is skipped" }
        : { zh: "", en: "" };
    if (then.length === 0)
      return {
        zh: `先告诉${first}；没有人答复时，没有别人可转。`,
        en: `First ${first}; where nobody answers there is nobody else to go to.`,
      };
    return {
      zh: `先告诉${first}；${then.map((names) => `${days.zh}，转给${names}`).join("；再过")}${skipped.zh}。`,
      en: `First ${first}; after ${then.map((names) => `${days.en} ${names}`).join("; after another ")}${skipped.en}.`,
    };
  },
  state: {
    next: (on: string): Bilingual => ({ zh: `下一次提醒：${on}`, en: `Next warning: ${on}` }),
    silent: { zh: "没有后续提醒", en: "Nothing more is to be said" },
    acknowledged: (on: string, nextOn: string | null): Bilingual =>
      nextOn === null
        ? { zh: `${on} 已知悉，没有后续提醒`, en: `Acknowledged on ${on}; nothing more is to be said` }
        : { zh: `${on} 已知悉，${nextOn} 再提醒`, en: `Acknowledged on ${on}; told again on ${nextOn}` },
    snoozed: (until: string): Bilingual => ({ zh: `推迟到 ${until}`, en: `Put off until ${until}` }),
    snoozePassed: (until: string, lastDay: string): Bilingual => ({
      zh: `原推迟到 ${until}，已晚于现在的最后可办日 ${lastDay}，不再推迟`,
      en: `Had been put off until ${until}, which is after the last day to act as it is now, ${lastDay}: it is told again`,
    }),
    covered: (by: string): Bilingual => ({ zh: `在办：${by}，不再提醒`, en: `Under way: ${by}; no more warnings` }),
    ended: (why: Bilingual): Bilingual => ({ zh: `预警已停：${why.zh}`, en: `Warnings have stopped: ${why.en}` }),
  },
} as const;

function inDays(count: number): string {
  return `${count} ${count === 1 ? "day" : "days"}`;
}

/** What settled a warning before it went out. */
const withdrawals: Readonly<Record<string, Bilingual>> = {
  ...warningText.ended,
  "told-anew": { zh: "改为重新提醒", en: "it is told anew" },
  absent: { zh: "收件人不在，改发给代理人或接手人", en: "the addressee is away: whoever stands in is told" },
  acknowledged: { zh: "已有人答复「知道了」", en: "somebody has acknowledged it" },
  snoozed: { zh: "已推迟", en: "it was put off" },
  covered: { zh: "已有办件在办", en: "a proceeding is under way" },
  "channel-gone": {
    zh: "这条通道已不用，改走别的通道或待办页",
    en: "the channel is not used any more; another way or the to-do page has it",
  },
  "no-such-way": { zh: "这条通道已不用于此人", en: "this channel reaches the person no more" },
};

function withdrawnText(outcome: string | null): Bilingual {
  const why = withdrawals[outcome ?? ""];
  return why === undefined
    ? { zh: "已撤回，不必再发", en: "withdrawn: it need not go out any more" }
    : { zh: `已撤回：${why.zh}`, en: `withdrawn: ${why.en}` };
}

function failedText(outcome: string | null): Bilingual {
  const { sentence, detail } = failureSaid(outcome, false);
  const said =
    detail === null ? { zh: "", en: "" } : { zh: `对方的原话：${detail}`, en: ` The other side said: ${detail}` };
  return { zh: `送不到。${sentence.zh}${said.zh}`, en: `could not be told. ${sentence.en}${said.en}` };
}
