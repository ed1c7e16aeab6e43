import { plural } from "./plural.ts";
import type { zhCalendar } from "./zhCalendar.ts";

/** Texts about the calendar and about dates that a change of the law moved; part of `en.ts`. */
export const enCalendar: typeof zhCalendar = {
  calendar: {
    menu: "Calendar",
    title: "Working days",
    headline: (year) => `Working days of ${year}`,
    lead: (working) => `${working} working days in the year`,
    leadOpen: (working, open) =>
      `${working} working days are certain; ${plural(open, "day waits", "days wait")} for a notice`,
    leadStatutory: (statutory, open) =>
      `${plural(statutory, "statutory day is", "statutory days are")} certain; ${open} days have no notice and are open`,
    open: (year) => `The holiday notice for ${year} is not published: only the statutory holidays are certain`,
    openHint: (days) =>
      `Each of the other ${days} days may become a day off, or be worked in exchange. The notice usually comes around November of the year before; once it is loaded, the dates that moved are listed under Due.`,
    notLoaded: (year) => `The holiday notice for ${year} is not loaded: only statutory holidays are shown`,
    december: (days, year) => `${plural(days, "day", "days")} at the end of the year wait for the notice of ${year}`,
    years: "Year",
    legend: {
      weekday: "working day",
      weekend: "weekend",
      "rest-day": "day off",
      "worked-weekend": "worked in exchange",
      statutory: "statutory holiday",
      unpublished: "not published",
      "not-loaded": "not loaded",
    },
    marks: { "rest-day": "H", "worked-weekend": "W", statutory: "S" },
    notices: "Holiday notices",
    notice: (number) => number ?? "(number not found)",
    openNotice: "Official address",
    openNoticeNamed: (number) => `Official address: ${number}`,
    counts: (rest, worked) => `${plural(rest, "day", "days")} off, ${worked} worked in exchange`,
    special: "Holidays and worked weekends",
    statutory: "Statutory holidays",
    law: "By",
  },
  moved: {
    label: "Change of the rules",
    show: (count) => `Show ${plural(count, "date", "dates")}`,
    hide: "Fold",
    dismiss: "Understood",
    was: "Was",
    is: "Is",
    item: "Item",
    because: "Because",
    between: "; ",
    none: "none",
    stays: (day) => `The last day to act stays ${day}`,
    safeDay: "safe day",
    safe: (day) => `safe day ${day}`,
    band: (from, to) => `${from} to ${to}`,
    more: (count) => `${count} more with the command zhaozhang law moved`,
    effects: {
      moved: "moved",
      "safe-day": "safe day moved",
      new: "new",
      gone: "gone",
      settled: "settled",
      reopened: "now provisional",
      narrowed: "other range",
    },
  },
};
