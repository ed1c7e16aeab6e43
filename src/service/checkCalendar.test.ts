import { afterAll, beforeAll, expect, test } from "vitest";
import { imaginedNotice2027 } from "../../test/fixtures/imaginedNotice.ts";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { day } from "#calendar/day.ts";
import { parseLaw } from "#law/parseLaw.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { checkCalendar } from "./checkCalendar.ts";
import type { Deps } from "./deps.ts";
import { showCalendarYear } from "./showCalendarYear.ts";

const store = memoryStore();
let deps: Deps;

beforeAll(() => {
  deps = productOn(store, "2026-11-21");
});

afterAll(() => store.close());

/** The product with the law as it would be with these files changed. */
function lawWith(files: Readonly<Record<string, string>>): Deps {
  const parsed = parseLaw({ ...lawTexts, ...files }, deps.sha256);
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  return { ...deps, law: parsed.law };
}

async function checked(product: Deps) {
  const result = await checkCalendar(product);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

test("every day of the published years is as chinese-days has it, and the two days of 2006 as well", async () => {
  const { compared, differing, years } = await checked(deps);
  // 7,305 days of 2007 to 2026, less the five that wait for the notice for 2027, and two of December 2006.
  expect({ compared, differing }).toEqual({ compared: 7305 - 5 + 2, differing: 0 });
  expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 24 }, (_, index) => 2004 + index));
  expect(years.filter(({ published }) => published).every(({ notices }) => notices.length > 0)).toBe(true);
});

test("a changed day is reported with both sides and our notice", async () => {
  const wrong = (lawTexts["calendar/2026.yaml"] ?? "").replace("[2026-06-19/2026-06-21]", "[2026-06-19/2026-06-22]");
  const { differing, years } = await checked(lawWith({ "calendar/2026.yaml": wrong }));
  expect(differing).toBe(1);
  expect(years.flatMap(({ differences }) => differences)).toMatchObject([
    {
      day: "2026-06-22",
      ours: false,
      theirs: true,
      theirHoliday: null,
      why: { en: expect.stringContaining("国办发明电〔2025〕7号") },
    },
  ]);
});

test("an unpublished year is not compared; what the other calendar denies is listed", async () => {
  const { years } = await checked(deps);
  const open = years.find(({ year }) => year === 2027);
  expect(open).toMatchObject({ published: false, notices: [], restDays: 0, undecidedDays: 352, differences: [] });
  expect(open?.statutory).toHaveLength(13);
  expect(open?.claims.map(({ day: one, ours, theirs }) => [one, ours, theirs])).toContainEqual([
    "2027-10-01",
    false,
    true,
  ]);
});

test("once the year is published, every day of its notice that differs is told", async () => {
  const { years } = await checked(lawWith({ "calendar/2027.yaml": imaginedNotice2027 }));
  const { published, differences, claims } = years.find(({ year }) => year === 2027) ?? {};
  expect({ published, claims }).toEqual({ published: true, claims: [] });
  expect(differences?.map(({ day: one }) => one)).toContain("2027-10-09");
});

test("a year is shown day by day, each with its kind and reason", async () => {
  const shown = await showCalendarYear(deps, 2026);
  if (!shown.ok) throw new Error(shown.refusal.code);
  const { days, years, cites, notices } = shown.value;
  expect(days).toHaveLength(365);
  expect(years.at(-1)).toBe(2027);
  expect(cites[0]?.source).toBe("holidays-regulation");
  expect(notices).toEqual([{ number: "国办发明电〔2025〕7号", address: expect.stringContaining("content_7047091") }]);
  const kindOf = (one: string) => days.find((shownDay) => shownDay.day === day(one))?.kind;
  expect(["2026-02-14", "2026-02-17", "2026-03-02", "2026-03-07", "2026-12-31"].map(kindOf)).toEqual([
    "worked-weekend",
    "rest-day",
    "weekday",
    "weekend",
    "unpublished",
  ]);
});

test("a year without a notice shows its statutory days and nothing else as certain", async () => {
  const shown = await showCalendarYear(deps, 2027);
  if (!shown.ok) throw new Error(shown.refusal.code);
  const kinds = new Map<string, number>();
  for (const { kind } of shown.value.days) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  expect(Object.fromEntries(kinds)).toEqual({ statutory: 13, unpublished: 352 });
});
