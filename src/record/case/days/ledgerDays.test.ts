import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { PlayedCase, courseOf, itemFor } from "../../../../test/fixtures/playedCase.ts";
import type { Item } from "../../item/item.ts";

// Days that the ledger gives a case: those of the duties of its item that it carries out.

const played = (course: string, today: string, change: Partial<Item> = {}) =>
  new PlayedCase(course, { today, opened: today, item: itemFor(courseOf(course), change) });
const seen = ({ light, actBy, ownDay }: ReturnType<PlayedCase["stand"]>) => [light, actBy, ownDay];

describe("a contract", () => {
  const terms = [{ start: day("2024-01-01"), end: day("2026-11-20") }];
  test("is acted on by its end, and red once that has passed; the day is no day of the case's own", () => {
    expect(seen(played("renew-contract", "2026-11-20", { terms }).stand())).toEqual(["yellow", "2026-11-20", null]);
    expect(seen(played("renew-contract", "2026-11-21", { terms }).stand())).toEqual(["red", "2026-11-20", null]);
  });
  test("that renews by itself is not late once its notice day has passed", () => {
    const renewal = { auto: true, months: 12, notice: { value: 30, unit: "calendar-day" } } as Item["renewal"];
    const before = played("renew-contract", "2026-10-01", { terms, renewal }).stand();
    expect(before.actBy).toBe(before.ledgerDays[0]?.day);
    const after = played("renew-contract", "2026-11-19", { terms, renewal }).stand();
    expect(seen(after)).toEqual(["yellow", null, null]);
    expect(after.ledgerDays).toHaveLength(1);
  });
  test("that was signed again goes by the day of the ledger until its case is closed, which makes the new term", () => {
    const one = played("renew-contract", "2026-11-21", { terms });
    const fields = { start: "2026-11-21", end: "2027-11-20" };
    const answers = Object.fromEntries(one.stand().questions.map(({ id }) => [id, null]));
    one.say({ do: "answer", answers });
    for (const { stage } of one.stand().stages.filter((standing) => standing.stage.kind === "step"))
      one.say({ do: "step", stage: stage.id, note: null });
    one.say({ do: "receive", fields, paper: null });
    expect(seen(one.stand())).toEqual(["red", "2026-11-20", null]);
    one.state = { ...one.state, closed: { on: one.matter.today, outcome: "done", custody: null } };
    expect(one.stand().actBy).toBeNull();
  });
});

describe("a report", () => {
  const of = (today: string, year: string | null, change: Partial<Item> = {}) =>
    played("annual-report", today, change).say({ do: "answer", answers: year === null ? {} : { year } });
  test("goes by the day of its year", () => {
    expect(seen(of("2026-03-31", "2025").stand())).toEqual(["yellow", "2026-03-31", null]);
    expect(seen(of("2026-11-26", "2025").stand())).toEqual(["red", "2026-03-31", null]);
  });
  test("of which nobody said the year goes by the first that is missing", () => {
    expect(of("2026-11-26", null).stand().actBy).toBe("2026-03-31");
    expect(of("2026-11-26", null, { annualReportsFiled: [2025] }).stand().actBy).toBe("2027-03-31");
  });
  test("that was handed in, or of a year of which nothing is to be reported, has no day any more", () => {
    const one = of("2026-11-26", "2025").say({ do: "answer", answers: { held: "yes", stands: "late", graded: null } });
    one.say({ do: "step", stage: "figures", note: null }).collect("2026-11-26").say({ do: "submit", number: null });
    expect(one.stand().actBy).toBeNull();
    expect(
      of("2026-11-26", "2025")
        .say({ do: "answer", answers: { held: "no" } })
        .stand().ledgerDays,
    ).toEqual([]);
  });
  test("of a year that was reported, or in which the ledger holds nothing, shows the day and is not late", () => {
    for (const one of [of("2026-11-26", "2025", { annualReportsFiled: [2025] }), of("2026-11-26", "2010")]) {
      expect(seen(one.stand())).toEqual(["yellow", null, null]);
      expect(one.stand().ledgerDays).toMatchObject([{ presses: false }]);
    }
  });
});

test("a course with periods of its own goes by those alone", () => {
  const stand = played("renew-licence", "2026-11-26").stand();
  expect(stand.ledgerDays).toEqual([]);
  expect(stand.actBy).toBe(stand.ownDay);
});
