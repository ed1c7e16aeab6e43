import type { zhLawDiff } from "./zhLawDiff.ts";

/** Texts of the page that compares two laws; part of `en.ts`. */
export const enLawDiff: typeof zhLawDiff = {
  lawDiff: {
    title: "Compare laws",
    lead: "How two laws differ, and which dates of which companies that moves (reckoned as of today; nothing is written)",
    seeRules: "See what changed in the rules",
    from: "Earlier law",
    to: "Later law",
    use: (number: number, since: string, hash: string, inUse: boolean) =>
      `Use ${number} · ${since} · ${hash}${inUse ? " · in use" : ""}`,
    only: "Only one law has been used here so far, so there is nothing to compare. To see what an edit would do, copy the folder of the law, edit the copy, and run:",
    same: "These two laws do not differ. Choose another one above.",
    files: (count: number) => (count === 1 ? "1 file differs" : `${count} files differ`),
    changes: { added: "added", changed: "changed", removed: "removed" },
    place: "Place",
    was: "Was",
    is: "Is",
    none: "(none)",
    noPlaces: "It says the same, only written otherwise.",
    morePlaces: (count: number) => `${count} more`,
    companies: (count: number) => {
      if (count === 0) return "No date of any company moves with it";
      return count === 1 ? "Dates of 1 company move" : `Dates of ${count} companies move`;
    },
    company: "Company",
    moved: "Dates that move",
    settled: "Only more or less certain",
    calendarOnly:
      "The earlier law is in the form of another version of the program: only what the calendar does was compared.",
    unreadable:
      "The earlier law is in the form of another version of the program, so dates cannot be compared; check those that are near.",
  },
};
