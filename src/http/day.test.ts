import { beforeEach, describe, expect, test } from "vitest";
import type { Hono } from "hono";
import * as fc from "fast-check";
import { countedDays } from "#calendar/countedDays.ts";
import { addDays, day } from "#calendar/day.ts";
import { reckon } from "#calendar/reckon.ts";
import { parseSpan } from "#calendar/span.ts";
import { reckoningReplySchema } from "#contract/reckoning.ts";
import type { ReckoningReply } from "#contract/reckoning.ts";
import { problemSchema } from "#contract/refusal.ts";
import type { Problem } from "#contract/refusal.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

const product = productOn(memoryStore(), "2026-11-21");
let app: Hono;
const faults: unknown[] = [];

beforeEach(() => {
  faults.length = 0;
  app = createApp(product, localOwner, (_, error) => faults.push(error));
});

function ask(query: Readonly<Record<string, string>>): Response | Promise<Response> {
  return app.request(`http://127.0.0.1:4180/api/v1/day?${new URLSearchParams(query)}`);
}

async function reckoned(query: Readonly<Record<string, string>>): Promise<ReckoningReply> {
  const response = await ask(query);
  expect(response.status, JSON.stringify(query)).toBe(200);
  return reckoningReplySchema.parse(await response.json());
}

describe("a reckoned day", () => {
  test("has the three days, each counted day with its reason, and is firm where the notices are out", async () => {
    const reply = await reckoned({ from: "2026-02-09", span: "+20wd" });
    expect(reply).toMatchObject({
      from: "2026-02-09",
      span: "+20wd",
      raw: "2026-03-13",
      formal: "2026-03-13",
      safe: "2026-03-13",
      earliest: "2026-03-13",
      latest: "2026-03-13",
      provisional: false,
      reason: null,
    });
    expect(reply.counted.filter(({ counts }) => counts === true)).toHaveLength(20);
    expect(reply.counted.find(({ day: one }) => one === "2026-02-14")).toMatchObject({
      counts: true,
      kind: "worked-weekend",
      holiday: "春节",
      why: { zh: "春节调休上班（国办发明电〔2025〕7号）" },
    });
  });

  test("moves off days of rest forward, and says over which days", async () => {
    const reply = await reckoned({ from: "2026-09-01", span: "+30d" });
    expect([reply.raw, reply.formal, reply.safe]).toEqual(["2026-10-01", "2026-10-08", "2026-09-30"]);
    expect(reply.rolled.map(({ day: one }) => one)).toEqual(
      Array.from({ length: 7 }, (_, index) => addDays(day("2026-10-01"), index)),
    );
    expect(reply.drawnBack.map(({ day: one }) => one)).toEqual(["2026-10-01"]);
    expect(reply.how.formal[0]?.cites).toMatchObject([{ source: "civil-code", article: "第二百零三条" }]);
    expect(reply.sources.map(({ article }) => article)).toEqual(["第二百零一条", "第二百零三条"]);
  });

  test("stays where the rule says so, and always when counted backward", async () => {
    expect((await reckoned({ from: "2026-09-01", span: "+30d", restDay: "stays" })).formal).toBe("2026-10-01");
    const back = await reckoned({ from: "2026-12-30", span: "-90d" });
    expect([back.raw, back.formal, back.safe, back.rule.restDay]).toEqual([
      "2026-10-01",
      "2026-10-01",
      "2026-09-30",
      "stays",
    ]);
  });

  test("that was asked for by another rule than the law's does not cite the law for it", async () => {
    const reply = await reckoned({ from: "2026-09-01", span: "+30d", restDay: "stays", startDay: "included" });
    expect(reply.sources).toEqual([]);
  });

  test("is a band with its reason where a notice is missing", async () => {
    const reply = await reckoned({ from: "2026-12-20", span: "+20wd" });
    expect(reply).toMatchObject({ raw: "2027-01-15", earliest: "2027-01-15", latest: "2027-01-20", provisional: true });
    expect(reply.reason?.zh).toContain("2027 年放假安排尚未公布");
    expect(reply.reason?.en).toContain("2027-01-15 at the earliest and 2027-01-20 at the latest");
    expect(reply.counted.some(({ counts }) => counts === null)).toBe(true);
  });

  test("of a year before the first that is loaded says so, and never that its notice is still to come", async () => {
    const reply = await reckoned({ from: "2005-09-30", span: "+5wd" });
    expect(reply.counted.map(({ kind }) => kind)).toContain("not-loaded");
    expect(reply.reason?.zh).toContain("2005 年放假安排没有载入");
    const said = JSON.stringify(reply);
    expect(said).toContain("2005 年放假安排没有载入，不能确定");
    expect(said).toContain("the holiday notice for 2005 is not loaded");
    expect(said).not.toMatch(/尚未公布|not published/);
  });

  test("is provisional where the formal day is firm and the safe day is not", async () => {
    const reply = await reckoned({ from: "2027-04-30", span: "-1m" });
    expect([reply.earliest, reply.latest, reply.provisional]).toEqual(["2027-03-30", "2027-03-30", true]);
    expect(reply.reason?.zh).toContain("稳妥日最早");
  });

  test("takes today and a span of nothing where neither is given", async () => {
    const reply = await reckoned({});
    expect(reply).toMatchObject({ from: "2026-11-21", span: "+0d", itself: { working: false, kind: "weekend" } });
    expect([reply.raw, reply.formal, reply.safe]).toEqual(["2026-11-21", "2026-11-23", "2026-11-20"]);
  });

  test("has a plus sign that the address turned into a blank, or none", async () => {
    const plus = await reckoned({ from: "2026-02-09", span: "+20wd" });
    expect(await reckoned({ from: "2026-02-09", span: " 20wd" })).toEqual(plus);
    expect(await reckoned({ from: "2026-02-09", span: "20wd" })).toEqual(plus);
  });
});

describe("edge days", () => {
  test.each([
    ["2026-01-31", "+1m", "2026-02-28"],
    ["2024-02-29", "+1y", "2025-02-28"],
    ["2024-02-29", "+4y", "2028-02-29"],
    ["2026-03-31", "-1m", "2026-02-28"],
    ["2025-12-31", "+1d", "2026-01-01"],
    ["2026-01-01", "-1d", "2025-12-31"],
    ["2025-12-31", "+1wd", "2026-01-04"],
  ])("%s %s is %s", async (from, span, raw) => {
    expect((await reckoned({ from, span })).raw).toBe(raw);
  });
});

describe("what cannot be reckoned is refused with the value and its place", () => {
  test.each([
    [{ from: "2026-02-30" }, 422, "no-such-day", "from", "2026-02-30"],
    [{ from: "0000-01-01" }, 422, "year-out-of-range", "from", "0000-01-01"],
    [{ from: "10000-01-01" }, 422, "year-out-of-range", "from", "10000-01-01"],
    [{ from: "soon" }, 422, "day-not-read", "from", "soon"],
    [{ from: "" }, 422, "day-not-read", "from", ""],
    [{ span: "20" }, 422, "span-not-read", "span", "20"],
    [{ span: "+wd" }, 422, "span-not-read", "span", "+wd"],
    [{ span: "two weeks" }, 422, "span-not-read", "span", "two weeks"],
    [{ span: "--5d" }, 422, "span-not-read", "span", "--5d"],
    [{ span: "+1.5m" }, 422, "span-not-whole", "span", "1.5"],
    [{ span: "+26101wd" }, 422, "span-too-long", "span", "26101"],
    [{ span: `+${"9".repeat(400)}d` }, 422, "span-too-long", "span", `${"9".repeat(40)}…`],
    [{ span: "+99999999999999999999wd" }, 422, "span-too-long", "span", "99999999999999999999"],
    [{ from: "9999-12-31", span: "+1d" }, 422, "day-out-of-range", "span", "9999-12-31"],
    [{ from: "0001-01-01", span: "-1d" }, 422, "day-out-of-range", "span", "0001-01-01"],
    [{ startDay: "perhaps" }, 400, "bad-request", "startDay", "perhaps"],
    [{ restDay: "next-working-day" }, 400, "bad-request", "restDay", "next-working-day"],
    [{ counted: "some" }, 400, "bad-request", "counted", "some"],
  ])("%j is %i %s", async (query, status, code, at, value) => {
    const response = await ask({ from: "2026-02-09", ...query } as Record<string, string>);
    expect(response.status).toBe(status);
    const problem = problemSchema.parse(await response.json());
    expect(problem).toMatchObject({ code, at });
    expect(Object.values(problem.data).map(String)).toContain(value);
    expect(problem.sentence.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(problem.sentence.zh + problem.sentence.en).not.toMatch(/undefined|NaN/);
    expect(faults).toEqual([]);
  });
});

test("any day and span are answered or refused, as the calendar reckons them, and never fail", async () => {
  const texts = fc.record({
    from: fc.oneof(
      fc.integer({ min: 13_000, max: 23_000 }).map((number) => addDays(day("1970-01-01"), number)),
      fc.constantFrom("2026-02-30", "0001-01-01", "9999-12-31", "x"),
    ),
    span: fc.oneof(
      fc
        .tuple(fc.constantFrom("+", "-", ""), fc.nat(400), fc.constantFrom("wd", "d", "m", "y"))
        .map((parts) => parts.join("")),
      fc.string({ maxLength: 8 }),
    ),
    startDay: fc.constantFrom("excluded", "included"),
    restDay: fc.constantFrom("next", "stays"),
  });
  await fc.assert(
    fc.asyncProperty(texts, async (query) => {
      const response = await ask(query);
      const body: unknown = await response.json();
      if (response.status === 200) expectReckoned(reckoningReplySchema.parse(body));
      else expectRefused(problemSchema.parse(body));
      expect(faults).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

function expectRefused(problem: Problem): void {
  expect([problem.status, problem.at]).toEqual([422, expect.stringMatching(/^(?:from|span)$/)]);
}

function expectReckoned(reply: ReckoningReply): void {
  const reading = parseSpan(reply.span);
  if (!reading.ok) throw new Error(reply.span);
  const { span, direction } = reading.value;
  const answer = reckon(product.law.calendar, day(reply.from), span, { direction, ...reply.rule });
  if (!answer.ok) throw new Error(answer.refusal.code);
  const { raw, formal, safe } = answer.value;
  expect([reply.raw, reply.formal, reply.safe]).toEqual([raw.earliest, formal.earliest, safe.earliest]);
  expect([reply.earliest, reply.latest]).toEqual([formal.earliest, formal.latest]);
  expect(reply.counted.map(({ day: one, counts }) => [one, counts])).toEqual(
    countedDays(product.law.calendar, answer.value).map((one) => [one.day, one.counts]),
  );
  const sum = reply.months.reduce((total, { counted, skipped, unknown }) => total + counted + skipped + unknown, 0);
  expect(sum).toBe(reply.counted.length);
}

describe("of a long count", () => {
  test("the ends alone can be asked for, and then one year after the other", async () => {
    const long = { from: "2007-01-01", span: "+2000wd" };
    const whole = await reckoned(long);
    const ends = await reckoned({ ...long, counted: "ends" });
    expect([...new Set(ends.counted.map(({ day: one }) => one.slice(0, 7)))]).toEqual(
      [0, 1, -2, -1].map((at) => whole.months.at(at)?.month),
    );
    expect({ ...ends, counted: [] }).toEqual({ ...whole, counted: [] });
    const years = [...new Set(whole.months.map(({ month }) => month.slice(0, 4)))];
    const byYears = await Promise.all(years.map((year) => reckoned({ ...long, counted: year })));
    expect(byYears.flatMap(({ counted }) => counted)).toEqual(whole.counted);
  });

  test("half a year is listed whole", async () => {
    const reply = await reckoned({ from: "2026-01-05", span: "+100wd", counted: "ends" });
    expect(reply.counted.filter(({ counts }) => counts === true)).toHaveLength(100);
  });
});
