import type { DayTexts } from "./zhDay.ts";

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const units = {
  "working-day": ["working day", "working days"],
  "calendar-day": ["calendar day", "calendar days"],
  month: ["month", "months"],
  year: ["year", "years"],
} as const;

/** The words of the calculator in English, with the keys of `zhDay.ts`. */
export const enDay: DayTexts = {
  title: "Deadline calculator",
  lead: "From a day on, or back: where the count ends, and how. The address can be sent to a colleague.",
  form: "What to reckon",
  from: "Start day",
  today: "Today",
  value: "How many",
  unit: "Unit",
  units: { "working-day": "Working days", "calendar-day": "Calendar days", month: "Months", year: "Years" },
  direction: "Direction",
  directions: { forward: "Forward", backward: "Back" },
  more: "More",
  less: "Less",
  startDay: "The start day itself",
  startDays: { excluded: "Does not count", included: "Counts" },
  restDay: "A last day that is a day of rest",
  restDays: { next: "Moves on", stays: "Stays" },
  restDayBackward: "Counted back it stays",
  copy: "Copy link",
  copied: "Copied",
  copyByHand: "Copy it from here:",
  result: "Result",
  itself: (day, why) => `${day}: ${why}`,
  sentence: (day, why, value, unit, forward) =>
    `${value} ${units[unit][value === 1 ? 0 : 1]} ${forward ? "on" : "back"} from ${day} (${why})`,
  kinds: {
    weekday: () => "working day",
    weekend: () => "weekend",
    "rest-day": (holiday) => `${holiday} holiday`,
    "worked-weekend": (holiday) => `worked in exchange for ${holiday}`,
    statutory: (holiday) => `${holiday}, statutory holiday`,
    unpublished: () => "holidays not published",
    "not-loaded": () => "holidays not loaded",
  },
  raw: "Raw day",
  rawHint: "The last day of the count",
  formal: "Formal last day",
  formalHint: "Moved off days of rest",
  formalHintStays: "Not moved off days of rest",
  safe: "Safe day",
  safeHint: "The last working day up to the raw day",
  band: (earliest, latest) => `${earliest} at the earliest, ${latest} at the latest`,
  how: "Explain",
  howNamed: (name) => `Explain: ${name}`,
  months: "Days counted",
  monthsNote: (counted, skipped, unknown) =>
    [`${counted} counted`, skipped === 0 ? "" : `${skipped} skipped`, unknown === 0 ? "" : `${unknown} not certain`]
      .filter((part) => part !== "")
      .join(", "),
  calendar: "Calendar",
  legend: {
    counted: "Counted",
    skipped: "Skipped",
    rest: "Day of rest",
    open: "No notice, not numbered",
    start: "Start day",
    last: "Formal last day",
    safe: "Safe day",
  },
  cell: { start: "start", last: "last day", safe: "safe day" },
  hatched: (years) =>
    `Hatched: the holidays of ${years} are not published yet, so nobody knows whether these days are worked.`,
  hatchedPast: (years) =>
    `Hatched: the holidays of ${years} are not loaded here, so it cannot be said whether these days were worked.`,
  number: (number) => `day ${number}`,
  unnumbered: "counted",
  weekend: "weekend",
  worked: "W",
  workedLong: "Worked in exchange",
  open: "open",
  earliest: "earliest",
  latest: "latest",
  spokenRest: "Day of rest",
  spokenWorking: "Working day",
  others: "Other months",
  otherMonths: (year, first, last, text) =>
    `${first === last ? monthNames[first - 1] : `${monthNames[first - 1]}–${monthNames[last - 1]}`} ${year}: ${text}`,
};
