import { daysBetween, addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { DayStatus } from "#calendar/workCalendar.ts";
import type { Bilingual, Law } from "#law/law.ts";
import { explainCounted } from "./explainCounted.ts";
import { explainFact } from "./explainFact.ts";
import { explainFiled } from "./explainFiled.ts";
import { explainOrigin } from "./explainPeriod.ts";
import { explainReadings } from "./explainReadings.ts";
import { runsOnSentence } from "./explainRunsOn.ts";
import { explainReplaced } from "./explainReplaced.ts";
import { explainSpan } from "./explainSpan.ts";
import { detailLine, stepLine } from "./explanationLine.ts";
import type { ExplanationLine } from "./explanationLine.ts";
import type { Obligation, Step } from "./outcome.ts";

/** An obligation's steps as sentences, in the order in which a careful person would reason. */
export function explain(law: Law, obligation: Obligation): readonly ExplanationLine[] {
  const lines = [stepLine(obligation.what, obligation)];
  for (const step of obligation.steps) lines.push(...explainStep(law, step));
  return lines;
}

/** The days after `from` up to `to` with what each counts as; the first `limit` of them. */
export function daysAhead(law: Law, from: Day, to: Day, limit: number): readonly DayStatus[] {
  const length = Math.min(Math.max(daysBetween(from, to), 0), limit);
  return Array.from({ length }, (_, index) => law.calendar.status(addDays(from, index + 1)));
}

function explainStep(law: Law, step: Step): readonly ExplanationLine[] {
  switch (step.kind) {
    case "fact":
      return [detailLine(explainFact(step.fact, step.holds))];
    case "term":
      return [stepLine(explainTerm(step.term.start, step.term.end))];
    case "presumed-terms":
      return [stepLine(explainPresumed(step))];
    case "counted-back":
    case "counted-on":
      return [stepLine(explainCounted(law, step), step)];
    case "replaced":
      return [stepLine(explainReplaced(step))];
    case "filed":
      return explainFiled(step.filing);
    case "notice":
      return [stepLine(explainNotice(step))];
    case "end-is-last-day":
      return [
        stepLine({
          zh: `没有约定通知期，最后可办日就是到期日 ${step.end}（当天仍有效）。`,
          en: `No notice period is agreed: the last day to act is the end itself, ${step.end}, a day on which it is still valid.`,
        }),
      ];
    case "runs-on":
      return [stepLine(runsOnSentence(step.to))];
    case "correction-day":
      return [
        stepLine({
          zh: `${step.asked} 的补正通知写明最晚 ${step.until} 补齐；没有法定的天数可算，日子就是通知写的那一天。`,
          en: `The correction notice of ${step.asked} names ${step.until} as the last day. No statutory number of days is counted: the day is the one that the notice names.`,
        }),
      ];
    case "not-counted":
      return [stepLine(explainNotCounted(step))];
    case "yearly-window":
      return [
        stepLine({
          zh: `报告 ${step.year} 年度：凡在 ${step.heldOn} 持证的，应在 ${step.opens} 至 ${step.closes} 之间报送。`,
          en: `Report for ${step.year}: whoever holds the licence on ${step.heldOn} files between ${step.opens} and ${step.closes}.`,
        }),
      ];
    case "counting":
      return explainReadings(law.calendar, step.readings);
    case "ladder":
      return [stepLine(explainLadder(step), step.own ? null : step)];
  }
}

/** The rungs of a ladder, written once: whole ledgers share a few. */
const rungTexts = new WeakMap<readonly number[], Bilingual>();

function explainLadder({ days, every, firstOn, own }: Extract<Step, { kind: "ladder" }>): Bilingual {
  const rungs = rungTexts.get(days) ?? { zh: days.join("、"), en: days.join(", ") };
  rungTexts.set(days, rungs);
  const first = days[0] ?? 0;
  const after =
    every === null
      ? { zh: "", en: "" }
      : { zh: `，过后每 ${every} 天一次，直到办完`, en: `, then every ${every} days until it is done` };
  return {
    zh: `预警${own ? "按本企业自己的阶梯，" : ""}从最后可办日前 ${first} 天开始，即 ${firstOn} 起（档：${rungs.zh} 天${after.zh}）。`,
    en: `Warnings start ${first} days before the last day to act${own ? ", by the company's own ladder," : ","} from ${firstOn} (rungs: ${rungs.en} days${after.en}).`,
  };
}
function explainTerm(start: Day | null, end: Day | null): Bilingual {
  return {
    zh: `台账所载有效期：${start ?? "起始日未载"} 至 ${end ?? "长期"}${end === null ? "" : "（含当日）"}。`,
    en: `Term as written: ${start ?? "start not written"} to ${end ?? "no end"}${end === null ? "" : ", that day included"}.`,
  };
}

function explainPresumed({
  writtenEnd,
  months,
  times,
  presumed,
  origin,
}: Extract<Step, { kind: "presumed-terms" }>): Bilingual {
  if (times === 0) {
    return {
      zh: `书面到期日 ${writtenEnd} 已过，记载为自动续期但未写明续期长度：推定仍在续期中，请核实新的到期日。`,
      en: `The written end ${writtenEnd} has passed. It renews by itself, for a length that is not written: presumably running, confirm the new end.`,
    };
  }
  const from = explainOrigin(origin);
  return {
    zh: `书面到期日 ${writtenEnd} 已过；按自动续期条款每次续 ${months} 个月，已推定续期 ${times} 次（${from.zh}），现期推定为 ${presumed.start} 至 ${presumed.end}，请核实。`,
    en: `The written end ${writtenEnd} has passed. It renews by itself for ${months} months at a time, presumably ${times === 1 ? "once" : `${times} times`}, ${from.en}: current term ${presumed.start} to ${presumed.end}, to be confirmed.`,
  };
}

function explainNotice({ span, from, raw }: Extract<Step, { kind: "notice" }>): Bilingual {
  const text = explainSpan(span);
  return {
    zh: `合同约定提前 ${text.zh}通知：从 ${from} 向前数，最迟 ${raw.earliest} 发出。`,
    en: `The contract asks for notice ${text.en} ahead: counted back from ${from}, by ${raw.earliest} at the latest.`,
  };
}

function explainNotCounted({ span, end }: Extract<Step, { kind: "not-counted" }>): Bilingual {
  const text = explainSpan(span);
  return {
    zh: `从到期日 ${end} 向前数 ${text.zh}，超出了能算的范围，请核对；这里按到期日当天提醒。`,
    en: `${text.en} back from the end ${end} is more than can be counted, please check it; warned of by the end itself.`,
  };
}
