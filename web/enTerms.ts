import { plural } from "./plural.ts";
import type { zhTerms } from "./zhTerms.ts";

/** Texts about terms in English. */
export const enTerms: typeof zhTerms = {
  periods: {
    title: "Terms",
    number: (number) => `Term ${number}`,
    state: { past: "over", current: "current", presumed: "presumably renewed", next: "next" },
    noticeDay: (day) => `notice by ${day}`,
    earlier: (count) => `Show ${plural(count, "earlier term", "earlier terms")}`,
    leftOut: (count) => `${plural(count, "earlier presumed term is", "earlier presumed terms are")} not listed.`,
    minimumTerm: (months) => `At least ${plural(months, "month", "months")}`,
  },
  joints: {
    title: "Gaps and overlaps",
    gaps: "Gaps",
    gapsNote: "Running, or ahead",
    gap: "gap",
    overlap: "overlap",
    when: { past: "over", running: "now", coming: "ahead" },
    gapDays: (days) => (days === null ? "gap" : `gap of ${plural(days, "day", "days")}`),
  },
  replacing: {
    title: "Takes over from",
    note: "Which paper this one replaces",
    replacedBy: "Taken over by",
    choose: "Choose the paper it replaces",
    none: "There is no other paper of this group",
    record: "Record",
    sure: (name) => `Does this take over from “${name}”?`,
    sureNote: "It is written into the record. It can be taken back, and that stays on record too.",
    undo: "Take back",
    undoNamed: (name) => `Take back that it replaces “${name}”`,
  },
};
