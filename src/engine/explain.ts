import { daysBetween, addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { DayBand, DayStatus } from "#calendar/workCalendar.ts";
import type { Bilingual, Citation, Confidence, Law } from "#law/law.ts";
import { explainDayReason } from "./explainDay.ts";
import { explainFact } from "./explainFact.ts";
import type { Obligation, Step } from "./outcome.ts";

/** One line of an explanation. Depth 1 is a detail of the line above it. */
export type ExplanationLine = {
  readonly depth: 0 | 1;
  readonly text: Bilingual;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence | null;
};

/** An obligation's steps as sentences, in the order in which a careful person would reason. */
export function explain(law: Law, obligation: Obligation): readonly ExplanationLine[] {
  const head = line(obligation.what, obligation.cites, obligation.confidence);
  return [head, ...obligation.steps.flatMap((step) => explainStep(law, step))];
}

/** The days after `from` up to `to` with what each counts as; the first `limit` of them. */
export function countedDays(law: Law, from: Day, to: Day, limit: number): readonly DayStatus[] {
  const length = Math.min(Math.max(daysBetween(from, to), 0), limit);
  return Array.from({ length }, (_, index) => law.calendar.status(addDays(from, index + 1)));
}

function line(text: Bilingual, cites: readonly Citation[] = [], confidence: Confidence | null = null): ExplanationLine {
  return { depth: 0, text, cites, confidence };
}

function explainStep(law: Law, step: Step): readonly ExplanationLine[] {
  switch (step.kind) {
    case "fact":
      return [{ ...line(explainFact(step.fact, step.holds)), depth: 1 }];
    case "term":
      return [line(explainTerm(step.term.start, step.term.end))];
    case "presumed-terms":
      return [line(explainPresumed(step))];
    case "counted-back":
      return explainCountedBack(law, step);
    case "notice":
      return [line(explainNotice(step))];
    case "end-is-last-day":
      return [
        line({
          zh: `没有约定通知期，最后可办日就是到期日 ${step.end}（当天仍有效）。`,
          en: `No notice period is agreed: the last day to act is the end itself, ${step.end}, a day on which it is still valid.`,
        }),
      ];
    case "yearly-window":
      return [
        line({
          zh: `报告 ${step.year} 年度：凡在 ${step.heldOn} 持证的，应在 ${step.opens} 至 ${step.closes} 之间报送。`,
          en: `Report for ${step.year}: whoever holds the licence on ${step.heldOn} files between ${step.opens} and ${step.closes}.`,
        }),
      ];
    case "safe-day":
      return explainSafeDay(law, step.raw, step.band);
    case "ladder":
      return [
        line(
          {
            zh: `预警从最后可办日前 ${step.days[0] ?? 0} 天开始，即 ${step.firstOn} 起（档：${step.days.join("、")} 天）。`,
            en: `Warnings start ${step.days[0] ?? 0} days before the last day to act, from ${step.firstOn} (rungs: ${step.days.join(", ")} days).`,
          },
          step.cites,
          step.confidence,
        ),
      ];
  }
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
}: Extract<Step, { kind: "presumed-terms" }>): Bilingual {
  if (times === 0) {
    return {
      zh: `书面到期日 ${writtenEnd} 已过，记载为自动续期但未写明续期长度：推定仍在续期中，请核实新的到期日。`,
      en: `The written end ${writtenEnd} has passed. It renews by itself, for a length that is not written: presumably running, confirm the new end.`,
    };
  }
  return {
    zh: `书面到期日 ${writtenEnd} 已过；按自动续期条款每次续 ${months} 个月，已推定续期 ${times} 次（每次都从原到期日起算），现期推定为 ${presumed.start} 至 ${presumed.end}，请核实。`,
    en: `The written end ${writtenEnd} has passed. It renews by itself for ${months} months at a time, presumably ${times} time(s), each counted from the original end: current term ${presumed.start} to ${presumed.end}, to be confirmed.`,
  };
}

const unitText = {
  "calendar-day": { zh: "个自然日", en: "calendar days" },
  "working-day": { zh: "个工作日", en: "working days" },
  month: { zh: "个月", en: "months" },
  year: { zh: "年", en: "years" },
} as const;

function explainCountedBack(law: Law, step: Extract<Step, { kind: "counted-back" }>): readonly ExplanationLine[] {
  const title = law.parameters.get(step.parameter)?.title ?? { zh: step.parameter, en: step.parameter };
  const counted = line(
    {
      zh: `从到期日 ${step.from} 向前数 ${step.value} ${unitText[step.unit].zh}（${title.zh}），得 ${step.result}。`,
      en: `${step.value} ${unitText[step.unit].en} back from the end ${step.from} (${title.en}) gives ${step.result}.`,
    },
    step.cites,
    step.confidence,
  );
  if (!step.arguable) return [counted];
  const arguable = {
    zh: `条文没有写明是自然日还是工作日，这里按${step.unit === "working-day" ? "工作日" : "自然日"}计；有争议时请向发证机关确认。`,
    en: `The text does not say calendar or working days; counted here in ${unitText[step.unit].en}. Where in doubt, ask the authority.`,
  };
  return [counted, { ...line(arguable), depth: 1 }];
}

function explainNotice(step: Extract<Step, { kind: "notice" }>): Bilingual {
  return {
    zh: `合同约定提前 ${step.value} ${unitText[step.unit].zh}通知：从 ${step.from} 向前数，最迟 ${step.result} 发出。`,
    en: `The contract asks for notice ${step.value} ${unitText[step.unit].en} ahead: counted back from ${step.from}, by ${step.result} at the latest.`,
  };
}

function explainSafeDay(law: Law, raw: Day, band: DayBand): readonly ExplanationLine[] {
  const lines: ExplanationLine[] = [line(safeDaySentence(raw, band))];
  const skipped = daysBetween(band.earliest, raw);
  for (let back = 0; back < skipped; back += 1) {
    const status = law.calendar.status(addDays(raw, -back));
    lines.push({ ...line(explainDayReason(status)), depth: 1 });
  }
  return lines;
}

function safeDaySentence(raw: Day, band: DayBand): Bilingual {
  if (band.provisional) {
    const years = band.unpublished.join("、");
    const range =
      band.earliest === band.latest
        ? { zh: band.earliest, en: band.earliest }
        : { zh: `${band.earliest} 至 ${band.latest} 之间`, en: `between ${band.earliest} and ${band.latest}` };
    return {
      zh: `稳妥日暂定为 ${range.zh}：${years} 年放假安排尚未公布，按最早的日子准备。`,
      en: `Safe day for now: ${range.en}. The holiday notice for ${band.unpublished.join(", ")} is not published; prepare for the earliest.`,
    };
  }
  if (band.earliest === raw)
    return { zh: `${raw} 是工作日，稳妥日就是当天。`, en: `${raw} is a working day, so it is the safe day as well.` };
  return {
    zh: `${raw} 不是工作日，不指望顺延；稳妥日是此前最后一个工作日 ${band.earliest}。`,
    en: `${raw} is not a working day; do not count on its being moved forward. The safe day is the last working day before it, ${band.earliest}.`,
  };
}
