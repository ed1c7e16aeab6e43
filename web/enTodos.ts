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
    note: "Note",
    noteHint: "May stay empty; kept in the history with the answer",
    save: "Record",
    cancel: "Cancel",
    acknowledgeNote: "Nothing more is said before the last week. It becomes an entry of the record.",
    acknowledgeLate:
      "Not said again today; the rungs that are left come on their days, after the last day to act as well. It becomes an entry of the record.",
    snoozeUntil: "Put off until",
    snoozeNote: (lastDay) => `It comes up again on that day, which is not after the last day to act, ${lastDay}.`,
    tooLate: "The last day to act has come: it cannot be put off",
    coverBy: "Which proceeding",
    coverHint: "Its name or number",
    coverNote: "Warnings stop until they are resumed or another term begins.",
    assignTo: "To whom",
    assignHint: "A name, or several with commas",
    unknownOwner: "Handed on to somebody who is not entered",
    toPeople: "Enter people",
    close: "Close",
    assignNote: "They answer for the item from now on and are told when the next warning is due.",
    state: {
      acknowledged: (on) => `Seen on ${on}; told again in the last week`,
      acknowledgedLate: (on) => `Seen on ${on}; told again until it is done`,
      snoozed: (until) => `Put off until ${until}`,
      covered: (by) => `Under way: ${by}`,
    },
  },
  todos: {
    title: "To do",
    headline: (name, count) =>
      count === 0
        ? `Nothing to do${name === null ? "" : ` for ${name}`}`
        : `${plural(count, "thing", "things")} to do${name === null ? "" : ` for ${name}`}`,
    lead: "What people were warned of and have not done yet. Once it is recorded as done it goes by itself; where nobody answers it goes on to the next person.",
    whose: "Whose",
    everybody: "Everybody",
    showAll: "Show everybody's",
    tabs: { open: "To do", seen: "Seen", settled: "Settled" },
    stopped: "No longer warned of",
    none: {
      open: "Nothing to do.",
      seen: "Nothing is acknowledged, put off or under way.",
      settled: "Nothing was settled in the last 90 days.",
    },
    noPeople: "Nobody is entered yet: warnings stand here alone and reach no person.",
    more: (count) => `${count} more are not listed: narrow it down to a company or a person.`,
    truncated: "There were too many notices to look at all of them: narrow it down to a company.",
    why: "Why",
    told: (name, reason) => `${name} (${reason})`,
    toldOn: (day) => `told ${day}`,
    alsoTold: (names) => `Also told: ${names}`,
    toldToo: (name, day) => `${name} (${day})`,
    listJoin: ", ",
  },
  answer: {
    title: "Answer the reminder",
    headline: (name, count) =>
      `${name === null ? "" : `${name}, `}${count === 1 ? "1 thing waits" : `${count} things wait`} for your answer`,
    headlineDone: "All of it is answered",
    lead: (until) =>
      `Opening the link answers nothing: press to answer, each of them once. The link is good until ${until}.`,
    toList: "Open To do",
    answered: "Answered",
  },
  feed: {
    title: "In your calendar",
    note: "Last days to act as all-day entries that follow by themselves",
    makeFor: (name) => `Make the address for ${name}`,
    make: "Make",
    cancel: "Cancel",
    sure: (name) => `Make the address for ${name}?`,
    sureNote: "The address made before is dead then.",
    once: (name) =>
      `The address for ${name} is shown this once. Whoever has it can look, so pass it on to nobody; if it gets out, make another.`,
    address: (name) => `Address of the calendar of ${name}`,
    copy: "Copy",
    copied: "Copied",
    copyByHand: "Select it and copy",
    how: "How to add it",
    steps: [
      "Outlook: Calendar, Add calendar, Subscribe from web, and paste the address.",
      "Apple Calendar: File, New Calendar Subscription (on a phone: Settings, Calendar, Accounts, Add Subscribed Calendar), and paste the address.",
      "Google Calendar: Other calendars, From URL. Google's own servers fetch it, and cannot reach an address of this machine.",
    ],
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
