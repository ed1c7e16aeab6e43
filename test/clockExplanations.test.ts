// 「怎么算的」 of a clock, word for word, with each of its days.
import { describe, expect, it, test } from "vitest";
import type { ClockCommand } from "#calendar/clock/decideClock.ts";
import { clockRefusalCodes } from "#calendar/clock/clockRefusal.ts";
import { day } from "#calendar/day.ts";
import { explainClock, explainClockDays } from "#engine/explainClock.ts";
import { explainClockRefusal } from "#engine/explainClockRefusal.ts";
import type { ExplanationLine } from "#engine/explanationLine.ts";
import { clockRulesOn } from "#law/clockRules.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { end, extend, play, resume, start, supersede, suspend } from "./fixtures/clocks.ts";
import { productOn } from "./fixtures/productOn.ts";

const { law } = productOn(memoryStore(), "2026-11-21");

function opened(id: string, on: string, reading = 0, until?: string): ClockCommand {
  const clock = law.clocks.get(id);
  const rule = clock && clockRulesOn(clock, day(on))[reading]?.rule;
  if (rule === undefined) throw new Error(`no clock ${id}`);
  return start(on, rule, { anchor: id, ...(until === undefined ? {} : { until: day(until) }) });
}

const cases: readonly (readonly [string, string, readonly ClockCommand[]])[] = [
  [
    "decision that was suspended and extended",
    "2026-10-12",
    [opened("permission-decision", "2026-09-14"), suspend("2026-09-21"), resume("2026-10-09"), extend("2026-10-12")],
  ],
  [
    "decision that is suspended",
    "2026-10-12",
    [opened("permission-decision", "2026-09-14"), suspend("2026-09-21", "hearing")],
  ],
  ["decision into a year without a notice", "2026-12-20", [opened("joint-decision", "2026-11-23")]],
  ["silence on what an application lacks", "2026-03-10", [opened("correction-notice", "2026-03-02")]],
  ["renewal that nobody decides", "2027-01-10", [opened("renewal-decision", "2026-11-02", 0, "2027-02-19")]],
  ["licence decision in calendar days", "2026-03-01", [opened("telecom-licence-decision", "2026-01-06")]],
  ["licence decision in working days", "2026-03-01", [opened("telecom-licence-decision", "2026-01-06", 1)]],
  ["hearing that we may ask for", "2026-09-30", [opened("hearing-request", "2026-09-30")]],
  ["delivery that came late", "2026-06-01", [opened("licence-delivery", "2026-03-02"), end("2026-03-20")]],
  [
    "decision whose first day was another",
    "2026-06-01",
    [opened("permission-decision", "2026-03-02"), supersede("2026-03-09", "2026-03-04")],
  ],
];

test.each(cases)("%s", async (name, asOf, commands) => {
  const clock = play(commands, law.calendar);
  if (clock === null) throw new Error("no clock");
  const written = ({ depth, text: { zh, en }, cites, confidence }: ExplanationLine): readonly string[] => {
    const indent = "  ".repeat(depth);
    const sources = cites.map(({ source, article }) => `${source} ${article ?? ""}`.trim()).join("; ");
    const ground = [confidence === null ? "" : `[${confidence}]`, sources].filter((part) => part !== "").join(" ");
    return [`${indent}${zh}`, `${indent}${en}`, ...(ground === "" ? [] : [`${indent}${ground}`])];
  };
  const lines = explainClock(law, clock, day(asOf)).flatMap(written);
  const days = explainClockDays(law, clock, day(asOf), 200).flatMap(written);
  const text = [`${clock.rule.id} on ${asOf}`, ...lines, "", ...days].join("\n");
  await expect(`${text}\n`).toMatchFileSnapshot(`golden/clocks/${name.replaceAll(" ", "-")}.txt`);
});

describe("a refusal of a clock", () => {
  const data = {
    on: "2026-03-09",
    start: "2026-03-02",
    unit: "month",
    value: 3,
    most: 2,
    text: "2026-02-30",
    ground: "hearing",
  };

  it.each(clockRefusalCodes)("%s has a sentence in both languages, without a hole", (code) => {
    const { zh, en } = explainClockRefusal({
      code,
      at: "on",
      data: { ...data, from: "2026-03-05", last: "2026-03-10", closed: "2026-03-11", until: "2026-04-01" },
    });
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Z2].*\.$/);
    expect(`${zh}${en}`).not.toMatch(/undefined|NaN|null/);
  });

  it("of a span or a day has one as well", () => {
    for (const code of [
      "no-such-day",
      "day-out-of-range",
      "span-not-read",
      "span-not-whole",
      "span-negative",
      "span-too-long",
    ] as const) {
      const { zh, en } = explainClockRefusal({ code, at: "on", data: { ...data, day: "9800-01-01" } });
      expect(`${zh}${en}`).not.toMatch(/undefined|NaN|null/);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it("names what stands against it", () => {
    expect(
      explainClockRefusal({
        code: "suspension-overlaps",
        at: "on",
        data: { on: "2026-03-09", from: "2026-03-05", to: "2026-03-10" },
      }).en,
    ).toBe(
      "2026-03-09 lies within the suspension from 2026-03-05 to 2026-03-10; resume that first, or correct the day.",
    );
    expect(
      explainClockRefusal({
        code: "extension-too-long",
        at: "by.value",
        data: { value: 11, most: 10, unit: "working-day" },
      }).zh,
    ).toBe("不能延长 11：最多延长 10 个工作日。");
  });
});
