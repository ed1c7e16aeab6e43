import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { decideAssignment } from "./decideAssignment.ts";
import { decideHandling } from "./decideHandling.ts";
import type { HandlingCommand } from "./decideHandling.ts";
import { longestNote } from "./writtenNote.ts";

const on = day("2026-11-21");
const duty = "renew-contract.2026-12-31";
const known = { archived: false, lastDays: new Map([[duty, day("2026-12-31")]]) };

function said(change: Partial<HandlingCommand>, about = known) {
  const command = { item: "i", duty, how: "acknowledge", until: null, by: null, note: null, on } as const;
  const decision = decideHandling({ ...command, ...change }, about);
  return decision.ok ? decision.event.data : decision.code;
}

test("every word becomes an entry; texts come on one line, an empty note is none", () => {
  expect(said({ note: " 已\n联系  对方 " })).toEqual({
    duty,
    handling: { how: "acknowledged" },
    note: "已 联系 对方",
  });
  expect(said({ how: "resume", note: " " })).toEqual({ duty, handling: { how: "resumed" }, note: null });
  expect(said({ how: "cover", by: " 受理号 2026-88 " })).toMatchObject({
    handling: { how: "covered", by: "受理号 2026-88" },
  });
});

test("a snooze ends after today and on the last day to act at the latest", () => {
  const until = (text: string) => said({ how: "snooze", until: day(text) });
  expect(until("2026-11-20")).toBe("snooze-day");
  expect(until("2026-11-21")).toBe("snooze-day");
  expect(until("2026-11-22")).toMatchObject({ handling: { how: "snoozed", until: "2026-11-22" } });
  expect(until("2026-12-31")).toMatchObject({ handling: { how: "snoozed" } });
  expect(until("2027-01-01")).toBe("snooze-day");
  expect(said({ how: "snooze" })).toBe("snooze-without-day");
});

test("what cannot be is refused, with the place", () => {
  expect(said({ duty: "renew-contract.2025-12-31" })).toBe("duty-unknown");
  expect(said({}, { ...known, archived: true })).toBe("company-archived");
  expect(said({ how: "cover", by: " \t" })).toBe("covered-without-reference");
  expect(said({ note: "长".repeat(longestNote) })).toMatchObject({ note: "长".repeat(longestNote) });
  expect(said({ note: "长".repeat(longestNote + 1) })).toBe("note-too-long");
});

test("owners are names that a ledger can write in one cell and read back", () => {
  const decided = (...owners: string[]) => {
    const decision = decideAssignment({ id: "i", owners: ["小李"] }, { owners, note: null }, false, on);
    return decision.ok ? (decision.event?.data.owners ?? null) : decision.code;
  };
  expect(decided("小李")).toBeNull();
  expect(decided(" 小陈 ", "小陈", "Li  Lei")).toEqual(["小陈", "Li Lei"]);
  expect(decided()).toEqual([]);
  expect(decided("小陈、小李")).toBe("owner-name");
  expect(decided("小陈", " ")).toBe("owner-name");
  expect(decided(...Array.from({ length: 11 }, (_, at) => `人${at}`))).toBe("too-many-owners");
});
