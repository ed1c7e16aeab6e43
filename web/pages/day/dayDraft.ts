import type { DayAddress } from "../../address.ts";

export const units = { wd: "working-day", d: "calendar-day", m: "month", y: "year" } as const;

export type UnitLetters = keyof typeof units;

/** What the form holds. The number is text as it was typed: the server says what is wrong with it. */
export type DayDraft = {
  readonly from: string | undefined;
  readonly value: string;
  readonly unit: UnitLetters;
  readonly forward: boolean;
  readonly startDay: DayAddress["startDay"];
  readonly restDay: DayAddress["restDay"];
};

/** What the page reckons before anybody has asked for something. */
export const firstSpan = "+20wd";

function unitOf(letters: string | undefined): UnitLetters {
  return letters === "d" || letters === "m" || letters === "y" ? letters : "wd";
}

/** The form of an address. A plus sign may have become a blank on its way. */
export function draftOf({ from, span = firstSpan, startDay, restDay }: DayAddress): DayDraft {
  const [, sign = "", value = "", letters] = /^([+\- ]?)(.*?)(wd|d|m|y)?$/su.exec(span) ?? [];
  return { from, value, unit: unitOf(letters), forward: sign !== "-", startDay, restDay };
}

/** The address of a form. A number that was typed with a minus counts backward. */
export function addressOf({ from, value, unit, forward, startDay, restDay }: DayDraft): DayAddress {
  const typed = value.trim();
  const backward = !forward || typed.startsWith("-");
  const number = typed.replace(/^[+-]/, "");
  return {
    from,
    span: `${backward ? "-" : "+"}${number === "" ? "0" : number}${unit}`,
    startDay: startDay === "excluded" ? undefined : startDay,
    restDay: restDay === "next" ? undefined : restDay,
  };
}
