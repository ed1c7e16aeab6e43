import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { flawless, grant, lostLicence } from "../../../test/fixtures/playedCase.ts";
import { secondLooksOf } from "./secondLooksOf.ts";

// What is sealed as handed in before it came is looked at again.

test("a paper that came after the day of hand-in is told until it is put right or decided", () => {
  const one = lostLicence("ready");
  const put = (received: string) =>
    one.say({ do: "put-paper", paper: flawless(one.stand(), "business-licence-copy", { received: day(received) }) });
  const said = () =>
    secondLooksOf(one.stand())
      .map(({ says }) => says.zh)
      .filter((zh) => zh.includes("以后才收到"));
  put("2026-09-08").say({ do: "submit", number: null, on: "2026-09-07" });
  expect(said()).toEqual([expect.stringContaining("营业执照（2026-09-08 收到）")]);
  put("2026-09-07");
  expect(said()).toEqual([]);
  put("2026-09-08").say({ do: "accept", number: null, deemed: false, on: "2026-09-11" });
  expect(said()).toHaveLength(1);
  one.say({ ...grant, on: "2026-10-09" });
  expect(said()).toEqual([]);
});
