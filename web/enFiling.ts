import type { Texts } from "./zh.ts";

/** What is said to be done, in English. */
export const enFiling: Pick<Texts, "filing" | "done"> = {
  filing: {
    filed: "Filed",
    filedNamed: (year, paper) => `Annual report of ${paper} for ${year} was filed`,
    sure: (year) => `Was the annual report for ${year} really filed?`,
    note: "It becomes an entry of the record, which cannot be deleted.",
    yes: "It was filed",
    no: "Cancel",
  },
  done: {
    done: "Record as done",
    doneNamed: (duty, paper) => `Record as done: ${duty}, ${paper}`,
    sure: "Is it really done?",
    note: (when) => `${when} It becomes an entry of the record; a mistake is taken back with zhaozhang done --undo.`,
    reason: "Why it need not be done",
    yes: "It is done",
    no: "Cancel",
  },
};
