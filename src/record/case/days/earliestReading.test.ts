import { describe, expect, test } from "vitest";
import { PlayedCase } from "../../../../test/fixtures/playedCase.ts";

// A text that leaves its unit open is kept in every reading where the company itself chose the day that it counts from.

function lead(course: string, answers: Record<string, string>) {
  const one = new PlayedCase(course, { today: "2026-06-01", opened: "2026-06-01" });
  one.say({ do: "answer", answers });
  const [first] = one.stand().deadlines;
  const leading = first?.counted?.readings?.leading.reckoning;
  return { day: first?.day, unit: leading?.span.unit, span: first?.counted?.span.unit, days: one.stand().actBy };
}

describe("the earliest reading leads", () => {
  test.each([
    ["website-filing-change", { what: "subject", "planned-on": "2026-10-30" }, "2026-09-14"],
    ["change-licence", { what: "service-items", "planned-on": "2026-10-30" }, "2026-09-14"],
    ["change-licence", { what: "scope", "planned-on": "2026-11-30" }, "2026-07-21"],
    ["terminate-licence", { how: "early", "planned-on": "2026-11-30" }, "2026-07-21"],
  ])("counted back from a planned day: %s %o", (course, answers, day) => {
    expect(lead(course, answers)).toMatchObject({ day, unit: "working-day", span: "working-day", days: day });
  });
  test("counted on from what happened calendar days are the earlier", () => {
    expect(lead("change-licence", { what: "name", "registered-on": "2026-05-18" })).toMatchObject({
      day: "2026-06-17",
      unit: "calendar-day",
    });
  });
});

test("counted from the end of the item a case goes by the day of the due list", () => {
  const one = new PlayedCase("renew-licence", { today: "2026-11-20" });
  expect(one.stand().deadlines[0]).toMatchObject({ day: "2027-04-01" });
});
