import { getLunarDate, getSolarTermDate } from "chinese-days";
import { describe, expect, it, vi } from "vitest";
import { publishedNotices, statutoryLaw } from "../../test/fixtures/publishedNotices.ts";
import { day, fromDayNumber, toDayNumber } from "#calendar/day.ts";
import { holidaysOf } from "#calendar/statutoryHolidays.ts";

// chinese-days answers in local time, and is right in its own zone alone.
vi.hoisted(() => vi.stubEnv("TZ", "Asia/Shanghai"));

const years = [...statutoryLaw.movingDays];

describe("the days that follow the moon and the sun", () => {
  it("are given for 2008 to 2050 without a gap", () => {
    expect(years.map(([year]) => year)).toEqual(Array.from({ length: 43 }, (_, index) => 2008 + index));
  });

  it("are those of chinese-days in every year", () => {
    const different = years.filter(([year, days]) => {
      const lunar = (["spring-festival", "dragon-boat", "mid-autumn"] as const).map((name) => {
        const { lunarMon, lunarDay, isLeap } = getLunarDate(days[name]);
        return `${lunarMon}-${lunarDay}${isLeap ? " leap" : ""}`;
      });
      const qingming = getSolarTermDate(year, 4, "pure_brightness");
      return lunar.join() !== "1-1,5-5,8-15" || qingming !== days.qingming;
    });
    expect(different).toEqual([]);
  });

  it("are those of the platform's Chinese calendar, but for two new moons within minutes of midnight", () => {
    const format = new Intl.DateTimeFormat("en-u-ca-chinese", { timeZone: "UTC", month: "numeric", day: "numeric" });
    const lunarOf = (text: string) => format.format(new Date(`${text}T00:00:00Z`)).replace(/,? ?20\d\d.*$/, "");
    const different = years.flatMap(([year, days]) => {
      const lunar = [days["spring-festival"], days["dragon-boat"], days["mid-autumn"]].map(lunarOf);
      return lunar.join() === "1/1,5/5,8/15" ? [] : [year];
    });
    // Reckoned in Beijing the new moon of February 2027 is at 23:56 on the 6th, that of 2030 at 00:07 on the 3rd. The
    // platform's approximate moon puts each on the other side of midnight; the table of chinese-days does not.
    expect(different).toEqual([2027, 2030]);
    expect(statutoryLaw.movingDays.get(2027)?.["spring-festival"]).toBe("2027-02-06");
    expect(statutoryLaw.movingDays.get(2030)?.["spring-festival"]).toBe("2030-02-03");
  });

  it("lie in the holidays that the notices of 2008 to 2026 gave under the same name", () => {
    const elsewhere = publishedNotices
      .filter(({ year }) => year >= 2008)
      .flatMap(({ year, days }) =>
        holidaysOf(statutoryLaw, year).flatMap(({ holiday, days: own }) => {
          const named = new Set(
            days
              .filter(({ working, holiday: name }) => !working && name.includes(holiday.name.slice(0, 2)))
              .map((one) => one.day),
          );
          const merged = days.some(({ day: one, working }) => !working && own.includes(toDayNumber(one)));
          return own
            .map(fromDayNumber)
            .filter((one) => !named.has(one) && !merged)
            .map((one) => `${one} ${holiday.name}`);
        }),
      );
    expect(elsewhere).toEqual([]);
    expect(day("2026-02-16")).toBe(fromDayNumber(holidaysOf(statutoryLaw, 2026)[1]?.days[0] ?? 0));
  });
});
