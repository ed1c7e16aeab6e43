import { expect, test } from "vitest";
import { addDays, day } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { PlayedCase, flawless, lostLicence } from "../../../test/fixtures/playedCase.ts";
import { endsInExtension } from "./endsInExtension.ts";

// Five working days to accept, twenty to decide, and ten more where the review is extended.

const material = "business-licence-copy";

function until(validUntil: Day | null): PlayedCase {
  const one = lostLicence("ready").on("2026-09-07");
  return one.say({ do: "put-paper", paper: flawless(one.stand(), material, { validUntil }) });
}

test("a paper that ends before the review may is refused, and one that ends in its extension is looked at again", () => {
  const { review, reviewExtended: most } = until(null).stand();
  if (most === null) throw new Error("the review cannot be extended");
  expect([review, most]).toEqual([day("2026-10-16"), day("2026-10-30")]);
  const codes = (one: PlayedCase) => one.stand().defects.map(({ code }) => code);
  expect(codes(until(addDays(review, -1)))).toEqual(["ends-before-review"]);
  expect(endsInExtension(until(addDays(review, -1)).stand())).toEqual([]);
  for (const end of [review, addDays(most, -1)]) {
    const one = until(end);
    expect(codes(one)).toEqual([]);
    expect(endsInExtension(one.stand())).toMatchObject([
      {
        says: {
          zh: expect.stringContaining(
            `营业执照有效期至 ${end}：管到审查的最后一天 ${review}，管不到依法延长后的 ${most}`,
          ),
        },
        cites: [{ article: "第四十二条" }, { article: "第八十二条" }],
      },
    ]);
    expect(one.code({ do: "submit", number: null })).toBe("ok");
    expect(endsInExtension(one.say({ do: "submit", number: null }).stand())).toEqual([]);
  }
  expect(endsInExtension(until(most).stand())).toEqual([]);
  expect(endsInExtension(until(null).stand())).toEqual([]);
});

test("what is waived is not looked at, and nothing is where no review can be extended", () => {
  const one = until(day("2026-10-25"));
  expect(endsInExtension(one.stand())).toHaveLength(1);
  one.state = { ...one.state, waived: { [material]: "问过，不用" } };
  expect(endsInExtension(one.stand())).toEqual([]);
  const renewal = new PlayedCase("renew-licence");
  expect(renewal.stand().reviewExtended).toBeNull();
  expect(endsInExtension(renewal.stand())).toEqual([]);
});
