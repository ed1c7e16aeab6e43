import { expect, test } from "vitest";
import { loadLaw } from "#main/loadLaw.ts";
import { day } from "#calendar/day.ts";
import type { ReckoningReply } from "#contract/reckoning.ts";
import { reckonDay } from "#service/reckonDay.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../../test/fixtures/productOn.ts";
import { countCells, dayCells } from "./dayCells.ts";
import { enDay as en } from "../../enDay.ts";
import { otherMonths } from "./otherMonths.ts";
import { zhDay as zh } from "../../zhDay.ts";

const product = { ...productOn(memoryStore(), "2026-11-21"), law: loadLaw().law };

function reply(from: string, span: string, counted = "all"): ReckoningReply {
  const answer = reckonDay(product, { from: day(from), span, startDay: "excluded", restDay: "next", counted });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

test("each counted day has its number, and what was skipped its reason", () => {
  const { counted, details } = dayCells(reply("2026-02-09", "+20wd"), zh);
  expect(details.get("2026-02-10")).toMatchObject({ note: "第 1 天", spoken: "第 1 天", corner: "" });
  expect(details.get("2026-02-14")).toMatchObject({ note: "第 5 天", corner: "班", spoken: "第 5 天 调休上班" });
  expect(details.get("2026-02-17")).toMatchObject({ note: "春节", spoken: "休息日 春节" });
  expect(details.get("2026-03-07")).toMatchObject({ note: "周末" });
  expect(details.get("2026-03-13")).toMatchObject({ note: "第 20 天", spoken: "第 20 天 形式末日" });
  expect(details.get("2026-02-09")).toMatchObject({ note: "起算日", marks: "month-beside" });
  expect(counted.get("2026-02-17")?.working).toBe(false);
});

test("behind a day that nobody knows there are no numbers", () => {
  const { counted, details } = dayCells(reply("2026-12-20", "+20wd"), zh);
  expect(details.get("2026-12-25")?.note).toBe("第 5 天");
  expect(details.get("2026-12-26")).toMatchObject({ note: "未定" });
  expect(counted.get("2026-12-26")?.working).toBeNull();
  expect(details.get("2026-12-28")?.note).toBe("计入");
  expect(details.get("2027-01-20")).toMatchObject({ marks: "month-last", spoken: "未定 形式末日 最晚" });
});

test("the days that moved the formal and the safe day stand beside the count", () => {
  const { counted, details } = dayCells(reply("2026-09-01", "+30d"), zh);
  expect(details.get("2026-10-01")).toMatchObject({ note: "第 30 天" });
  expect(details.get("2026-10-07")).toMatchObject({ note: "国庆节" });
  expect(details.get("2026-10-08")).toMatchObject({ note: "末日", spoken: "工作日 形式末日" });
  expect(details.get("2026-09-30")).toMatchObject({ note: "第 29 天", marks: "month-safe" });
  expect(counted.get("2026-10-07")?.working).toBe(false);
});

test("months and years have no counted days, but their ends", () => {
  const { details } = dayCells(reply("2026-01-31", "+1m"), en);
  expect([...details.keys()].toSorted()).toEqual(["2026-01-31", "2026-02-28"]);
  expect(details.get("2026-02-28")?.spoken).toBe("Working day Formal last day");
});

test("a year of a long count is numbered on from the years before it", () => {
  const long = reply("2020-01-01", "+1000wd", "2022");
  const { details } = countCells(long, long.counted, zh);
  const before = long.months.find(({ month }) => month === "2022-01")?.before ?? 0;
  expect(details.get("2022-01-04")?.note).toBe(`第 ${before + 1} 天`);
  expect(details.get("2022-12-30")?.note).toMatch(/^第 \d+ 天$/);
});

test("months that are not listed are offered by years, whichever way is counted", () => {
  const years = otherMonths(reply("2020-01-01", "+1000wd", "ends"));
  expect(years.map(({ year, first, last }) => [year, first, last])).toEqual([
    [2020, 3, 12],
    [2021, 1, 12],
    [2022, 1, 12],
    [2023, 1, 11],
  ]);
  expect(otherMonths(reply("2024-02-20", "-1000wd", "ends")).map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023]);
  expect(otherMonths(reply("2026-02-09", "+20wd", "ends"))).toEqual([]);
});
