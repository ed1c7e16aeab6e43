import { describe, expect, test } from "vitest";
import { lineNamed, readICalendar, textValue } from "../../test/fixtures/readICalendar.ts";
import type { ICalendarPart } from "../../test/fixtures/readICalendar.ts";
import { day } from "#calendar/day.ts";
import { calendarFeedText } from "./calendarFeed.ts";
import type { CalendarEntry } from "./calendarFeed.ts";

const entry: CalendarEntry = {
  uid: "ob-8f3a@zhaozhang",
  day: day("2026-12-31"),
  title: "云桥：续期 增值电信业务经营许可证 京B2-20219001",
  description: "最后可办日 2026-12-31；请在此前提交续期申请。",
  link: "https://ledger.example.com/due/ob-8f3a?company=yunqiao",
  sequence: 3,
  cancelled: false,
  updatedAt: "2026-11-24T00:50:00.000Z",
};

function read(entries: readonly CalendarEntry[], name = "云桥 · 到期提醒"): ICalendarPart {
  return readICalendar(new TextEncoder().encode(calendarFeedText({ name, entries })));
}

function only(other: Partial<CalendarEntry> = {}): ICalendarPart {
  const [event, ...others] = read([{ ...entry, ...other }]).parts;
  if (event === undefined || others.length > 0) throw new Error("not one event");
  return event;
}

const value = (part: ICalendarPart, name: string): string => lineNamed(part, name).value;

describe("a feed", () => {
  test("says what it is, what it is called and how often to look", () => {
    const calendar = read([entry]);
    expect(value(calendar, "VERSION")).toBe("2.0");
    expect(value(calendar, "METHOD")).toBe("PUBLISH");
    expect(textValue(lineNamed(calendar, "X-WR-CALNAME"))).toBe("云桥 · 到期提醒");
    expect(textValue(lineNamed(calendar, "NAME"))).toBe("云桥 · 到期提醒");
    expect(lineNamed(calendar, "REFRESH-INTERVAL")).toMatchObject({ parameters: { VALUE: "DURATION" }, value: "PT4H" });
    expect(value(calendar, "X-PUBLISHED-TTL")).toBe("PT4H");
    expect(value(calendar, "PRODID")).not.toBe("");
  });

  test("may be empty", () => {
    expect(read([]).parts).toEqual([]);
  });

  test("has its entries in order of day, and the same bytes each time", () => {
    const entries = ["2027-01-04", "2026-12-31", "2026-12-31"].map((text, at) => ({
      ...entry,
      uid: `ob-${9 - at}@zhaozhang`,
      day: day(text),
    }));
    expect(read(entries).parts.map((part) => value(part, "UID"))).toEqual([
      "ob-7@zhaozhang",
      "ob-8@zhaozhang",
      "ob-9@zhaozhang",
    ]);
    const text = calendarFeedText({ name: "x", entries });
    expect(calendarFeedText({ name: "x", entries: entries.toReversed() })).toBe(text);
  });

  test("lets no name add lines of its own", () => {
    const name = "云桥, 甲; 乙\\\r\nX-EVIL:1";
    const calendar = read([{ ...entry, uid: "a\r\nX-EVIL:2", title: "b\r\nEND:VEVENT" }], name);
    expect(textValue(lineNamed(calendar, "X-WR-CALNAME"))).toBe("云桥, 甲; 乙\\ X-EVIL:1");
    const names = [calendar, ...calendar.parts].flatMap(({ lines }) => lines.map((line) => line.name));
    expect(names).not.toContain("X-EVIL");
    expect(calendar.parts).toHaveLength(1);
  });
});

describe("an entry", () => {
  test("is a whole day, in no zone, that ends before the next one, and keeps nobody busy", () => {
    const event = only();
    expect(lineNamed(event, "DTSTART")).toEqual({ name: "DTSTART", parameters: { VALUE: "DATE" }, value: "20261231" });
    expect(lineNamed(event, "DTEND")).toEqual({ name: "DTEND", parameters: { VALUE: "DATE" }, value: "20270101" });
    expect(value(event, "TRANSP")).toBe("TRANSPARENT");
    expect(value(event, "X-MICROSOFT-CDO-BUSYSTATUS")).toBe("FREE");
    expect(event.parts).toEqual([]);
  });

  test.each([
    ["2028-02-28", "20280228", "20280229"],
    ["2028-02-29", "20280229", "20280301"],
    ["2027-01-01", "20270101", "20270102"],
  ])("of %s", (text, start, end) => {
    const event = only({ day: day(text) });
    expect([value(event, "DTSTART"), value(event, "DTEND")]).toEqual([start, end]);
  });

  test("keeps its id, counts its changes and says when it changed", () => {
    const event = only();
    expect(value(event, "UID")).toBe("ob-8f3a@zhaozhang");
    expect(value(event, "SEQUENCE")).toBe("3");
    expect(value(only({ sequence: 0 }), "SEQUENCE")).toBe("0");
    expect(value(event, "DTSTAMP")).toBe("20261124T005000Z");
    expect(value(event, "LAST-MODIFIED")).toBe("20261124T005000Z");
    expect(value(event, "STATUS")).toBe("CONFIRMED");
  });

  test("that is over is called off, not left out", () => {
    expect(value(only({ cancelled: true, sequence: 4 }), "STATUS")).toBe("CANCELLED");
  });

  test("leads to the page of the duty, also where a calendar shows no addresses", () => {
    const event = only({ link: "https://ledger.example.com/due/a,b;c?x=1" });
    const address = "https://ledger.example.com/due/a%2Cb%3Bc?x=1";
    expect(value(event, "URL")).toBe(address);
    expect(textValue(lineNamed(event, "DESCRIPTION"))).toBe(`${entry.description}\n\n${address}`);
  });

  test.each([
    "许可证；续期, 年报; \\ 反斜杠",
    "专线".repeat(200),
    "😀🀄".repeat(60),
    `${"a".repeat(66)}期`,
    `${"a".repeat(65)}𠮷${"b".repeat(74)}é`,
    "ends with a backslash \\",
  ])("comes back as it was written: %#", (title) => {
    const event = only({ title, description: `${title}\n第二行` });
    expect(textValue(lineNamed(event, "SUMMARY"))).toBe(title);
    expect(textValue(lineNamed(event, "DESCRIPTION"))).toContain(`${title}\n第二行\n\nhttps://`);
  });
});

describe("a description", () => {
  test("keeps its line breaks and no other control character", () => {
    const event = only({ description: "一\r\n二\r三\u0000四\u2028五\t六" });
    expect(textValue(lineNamed(event, "DESCRIPTION"))).toMatch(/^一\n二\n三 四 五 六\n\n/);
  });
});

describe("the reader of these tests", () => {
  test.each([
    ["BEGIN:VCALENDAR\nEND:VCALENDAR\n", "without carriage return"],
    ["BEGIN:VCALENDAR\r\nEND:VCALENDAR", "no end"],
    [`BEGIN:VCALENDAR\r\nX-A:${"a".repeat(72)}\r\nEND:VCALENDAR\r\n`, "76 octets"],
    ["BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n", "ends nothing"],
    ["BEGIN:VCALENDAR\r\nno line\r\nEND:VCALENDAR\r\n", "no line of iCalendar"],
  ])("refuses %j", (text, problem) => {
    expect(() => readICalendar(new TextEncoder().encode(text))).toThrow(problem);
  });

  test("refuses a character that folding broke, and text that is not escaped", () => {
    const bytes = [...new TextEncoder().encode("BEGIN:VCALENDAR\r\nX-A:"), 0xe4, 0xba, 13, 10, 32, 0x91, 13, 10];
    expect(() => readICalendar(Uint8Array.from(bytes))).toThrow("not valid");
    expect(() => textValue({ name: "SUMMARY", parameters: {}, value: "a,b" })).toThrow("not escaped");
  });
});
