import type { Clock } from "#calendar/clock/clock.ts";
import type { ClockState } from "#calendar/clock/clockState.ts";
import type { LateEvent } from "#calendar/clock/lateEvents.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import type { Bilingual, ClockLaw } from "#law/law.ts";
import { explainBand, explainMissing } from "./explainSpan.ts";
import { detailLine, stepLine } from "./explanationLine.ts";
import type { ExplanationLine } from "./explanationLine.ts";

/** When a clock runs out, what then follows, and how it was closed. */
export function explainClockEnd(
  calendar: WorkCalendar,
  rule: ClockLaw,
  clock: Clock,
  state: ClockState,
): readonly ExplanationLine[] {
  return [
    ...explainLastDay(calendar, rule, clock, state),
    ...state.late.map(explainLate),
    ...explainSilence(rule, state),
    ...explainClosing(clock, state),
  ];
}

function explainLastDay(
  calendar: WorkCalendar,
  rule: ClockLaw,
  clock: Clock,
  state: ClockState,
): readonly ExplanationLine[] {
  const { raw, expires, status, mayHaveExpired } = state;
  const doubt = mayHaveExpired
    ? [
        detailLine({
          zh: "按可能公布的某些放假安排，期限已经届满。",
          en: "By some schedules that may still be published the time is already over.",
        }),
      ]
    : [];
  if (status === "not-started") {
    return [stepLine({ zh: `到 ${state.asOf} 期限还没有开始。`, en: `By ${state.asOf} the time has not started.` })];
  }
  if (raw === null || expires === null) {
    const text = {
      zh: "中止期间没有最后一日，也不会逾期。",
      en: "While it is suspended there is no last day, and nothing is overdue.",
    };
    return [stepLine(text), ...doubt];
  }
  const moved = raw.latest === expires.latest && raw.earliest === expires.earliest;
  const [from, to] = [explainBand(raw), explainBand(expires)];
  const text = moved
    ? { zh: `最后一日：${to.zh}。`, en: `The last day: ${to.en}.` }
    : {
        zh: `${from.zh} 届满，遇休息日顺延，最后一日：${to.zh}。`,
        en: `It runs out ${on(from.en)} and moves off days of rest; the last day: ${to.en}.`,
      };
  const rests = moved ? [] : rule.restDay.note === null ? [] : [detailLine(rule.restDay.note)];
  return [
    stepLine(text, moved ? null : rule.restDay),
    ...rests,
    ...(expires.provisional ? [detailLine(explainProvisional(calendar, clock, state))] : []),
    ...doubt,
    ...(status === "expired"
      ? [detailLine({ zh: `到 ${state.asOf} 已经过了最后一日。`, en: `By ${state.asOf} the last day has passed.` })]
      : []),
  ];
}

function on(day: string): string {
  return day.startsWith("between") ? day : `on ${day}`;
}

function explainProvisional(calendar: WorkCalendar, { rule }: Clock, { expires }: ClockState): Bilingual {
  if (expires === null) throw new Error("a clock without a last day is not provisional");
  const missing = explainMissing(calendar, expires);
  return rule.side === "ours"
    ? {
        zh: `暂定：${missing.zh}；这是我们的期限，按最早的日子办。`,
        en: `For now: ${missing.en}. It is ours to keep, so act by the earliest day.`,
      }
    : {
        zh: `暂定：${missing.zh}；这是对方的期限，按最晚的日子等。`,
        en: `For now: ${missing.en}. It is theirs to keep, so expect it by the latest day.`,
      };
}

function explainLate({ kind, on: day, certain }: LateEvent): ExplanationLine {
  if (kind === "suspended") {
    return detailLine(
      certain
        ? {
            zh: `${day} 的中止在最后一日之后，不起作用。`,
            en: `The suspension of ${day} came after the last day and suspends nothing.`,
          }
        : { zh: `${day} 的中止可能在最后一日之后。`, en: `The suspension of ${day} may have come after the last day.` },
    );
  }
  return detailLine(
    certain
      ? {
          zh: `${day} 的延长在最后一日之后作出，是否有效请核实。`,
          en: `The extension of ${day} came after the last day; check whether it holds.`,
        }
      : {
          zh: `${day} 的延长可能在最后一日之后作出。`,
          en: `The extension of ${day} may have come after the last day.`,
        },
  );
}

const effects = {
  "deemed-accepted": { zh: "视为受理", en: "the application counts as accepted" },
  "deemed-renewed": { zh: "视为准予延续", en: "the renewal counts as granted" },
} as const;

function explainSilence({ silence: rule }: ClockLaw, { silence }: ClockState): readonly ExplanationLine[] {
  if (rule === null || silence === null) return [];
  const [effect, day, holds] = [effects[silence.effect], explainBand(silence.on), explainBand(silence.holdsFrom)];
  return [
    stepLine(
      {
        zh: `到期没有答复的，${day.zh} 起${effect.zh}，效力自 ${holds.zh} 起。`,
        en: `Without an answer by then, ${effect.en} as of ${day.en}, with effect from ${holds.en}.`,
      },
      rule,
    ),
  ];
}

const outcomes = {
  done: { zh: "已办结", en: "done" },
  withdrawn: { zh: "已撤回", en: "withdrawn" },
  moot: { zh: "已无须办理", en: "no longer needed" },
} as const;

function explainClosing({ ended, superseded }: Clock, { status, inTime }: ClockState): readonly ExplanationLine[] {
  if (status === "superseded" && superseded !== null) {
    const { on: day, by } = superseded;
    return [
      stepLine({
        zh: `${day} 起由另一期限取代，该期限自 ${by.on} 起算；本期限保留原样。`,
        en: `On ${day} another clock took its place, which starts from ${by.on}; this one stays as it was.`,
      }),
    ];
  }
  if (status !== "ended" || ended === null) return [];
  const outcome = outcomes[ended.outcome];
  const kept =
    inTime === null
      ? { zh: "是否按期还不能确定", en: "whether in time is not certain yet" }
      : inTime
        ? { zh: "没有超期", en: "in time" }
        : { zh: "超过了最后一日", en: "after the last day" };
  return [
    stepLine({
      zh: `${ended.on} ${outcome.zh}，${kept.zh}。`,
      en: `Closed on ${ended.on}: ${outcome.en}, ${kept.en}.`,
    }),
  ];
}
