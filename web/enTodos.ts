import { plural } from "./plural.ts";
import type { TodoTexts } from "./zhTodos.ts";

/** The words of warnings and of what is to do in English, with the keys of `zhTodos.ts`. */
export const enTodos: TodoTexts = {
  handling: {
    group: (paper, what) => `Answer: ${paper}, ${what}`,
    acknowledge: "Seen",
    snooze: "Put off",
    cover: "Under way",
    assign: "Hand on",
    resume: "Warn again",
    save: "Record",
    cancel: "Cancel",
    acknowledgeNote: "Nothing more is said before the last week. It becomes an entry of the record.",
    snoozeUntil: "Put off until",
    snoozeNote: (lastDay) => `It comes up again on that day, which is not after the last day to act, ${lastDay}.`,
    tooLate: "The last day to act has come: it cannot be put off",
    coverBy: "Which proceeding",
    coverHint: "Its name or number",
    coverNote: "Warnings stop until they are resumed or another term begins.",
    assignTo: "To whom",
    assignHint: "A name, or several with commas",
    assignNote: "They answer for the item from now on and are told when the next warning is due.",
    state: {
      acknowledged: (on) => `Seen on ${on}; told again in the last week`,
      snoozed: (until) => `Put off until ${until}`,
      covered: (by) => `Under way: ${by}`,
    },
  },
  warnings: {
    title: "Warnings: who, when, through what",
    note: "As it goes if nobody answers",
    none: "There is no duty to be warned of.",
    archived: "The company is archived: nobody is warned.",
    unknownOwners: (names) =>
      `${names} is not among the people and cannot be warned: the company's fallback or the lead is told instead.`,
    lastDay: (day) => `last day to act ${day}`,
    earlier: (count) => `Show ${count} earlier`,
    states: { told: "told", "passed-over": "passed over", coming: "coming", quiet: "quiet" },
    history: (count) => `${plural(count, "notice", "notices")} until now`,
    late: (days) => `(${plural(days, "day", "days")} late)`,
  },
};
