import type { LightName } from "../address.ts";
import { dayText } from "../dayText.ts";
import type { Texts } from "../zh.ts";

export type TimeLeft = {
  readonly daysLeft: number;
  readonly workingDaysLeft: number;
  readonly workingDaysLeftMost: number;
  /** The latest that the last day can be, where it may have passed and a missing notice may still move it. */
  readonly perhapsUntil?: string | null;
};

/** The short form: 已过 2 天, 今天是最后一天, 还剩 6 个工作日. */
export function workingTimeLeft(left: TimeLeft, texts: Texts): string {
  if (left.perhapsUntil) return texts.time.perhapsPassed(dayText(left.perhapsUntil, texts));
  if (left.daysLeft < 0) return texts.time.overdue(-left.daysLeft);
  if (left.daysLeft === 0) return texts.time.lastDay;
  return texts.time.workingDays(left.workingDaysLeft, left.workingDaysLeftMost);
}

/** Both numbers side by side: 还剩 6 个工作日(8 个自然日). */
export function timeLeft(left: TimeLeft, texts: Texts): string {
  const working = workingTimeLeft(left, texts);
  return left.daysLeft > 0 ? texts.time.both(working, texts.time.calendarDays(left.daysLeft)) : working;
}

type DutyShown = TimeLeft & {
  readonly light: LightName;
  /** The case that runs for it. */
  readonly inCase?: { readonly state: string } | null;
};

/** What stands in the light of a duty: the time left, or the state where no time presses (not running, renewed by itself). */
export function dutyText(duty: DutyShown, texts: Texts): string {
  const isWaiting = (duty.inCase ?? null) !== null && duty.inCase?.state !== "open" && duty.light !== "red";
  if (isWaiting && duty.daysLeft < 0) return texts.time.filed;
  const passive = duty.light === "grey" || (duty.light === "blue" && duty.daysLeft < 0);
  return passive ? texts.light[duty.light] : workingTimeLeft(duty, texts);
}

/** 有效至 2027年2月28日, 长期, or 未填. */
export function endText(end: string | null, openEnded: boolean, texts: Texts): string {
  if (end !== null) return dayText(end, texts);
  return openEnded ? texts.time.openEnded : texts.time.unknown;
}
