import { expect, test } from "vitest";
import type { Alarm } from "#contract/alarms.ts";
import { groupAlarms } from "./groupAlarms.ts";

function alarm(id: string, channel: string, why: string, detail: string | null = null): Alarm {
  const said = { zh: why, en: why };
  const names = {
    company: "甲",
    companyId: "a",
    item: "线",
    itemId: "i",
    caseId: null,
    duty: "d",
    what: said,
    label: said,
  };
  const to = { person: { id: "li", name: "小李" }, channel: { id: channel, title: channel } };
  return { id, ...names, ...to, since: "2026-11-23T01:00:00.000Z", sentence: said, detail };
}

test("alarms of one channel and one cause stand together, with what the other side said of all of them", () => {
  const groups = groupAlarms([
    alarm("1", "bot", "no address", "550 no"),
    alarm("2", "mail", "no address"),
    alarm("3", "bot", "no address", "550 no"),
    alarm("4", "bot", "too many", "429 a"),
    alarm("5", "bot", "too many", "429 b"),
  ]);
  expect(groups.map(({ alarms }) => alarms.map(({ id }) => id))).toEqual([["1", "3"], ["2"], ["4", "5"]]);
  expect(groups.map(({ detail }) => detail)).toEqual(["550 no", null, null]);
});
