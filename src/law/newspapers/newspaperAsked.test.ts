import { expect, test } from "vitest";
import { law } from "../../../test/fixtures/lawCases.ts";
import { newspaperAsked } from "./newspaperAsked.ts";

test("the first text of the nation leads, and the most originals satisfy all", () => {
  const { leading, others, originals } = newspaperAsked(law, null);
  expect(leading).toMatchObject({ level: "provincial", originals: null, provision: { confidence: "practice" } });
  expect(others.map(({ level }) => level)).toEqual(["city", "designated"]);
  expect(originals).toBe(3);
});

test("a province that names no level leaves the national default in the lead, and its own text stands beside it", () => {
  const { leading, others } = newspaperAsked(law, "jiangxi");
  expect(leading).toMatchObject({ level: "provincial", originals: null });
  expect(others.find(({ provision }) => provision.confidence === "official")).toMatchObject({ level: "unknown" });
});

test("an authority of which nothing is known has the national texts; a proceeding without one asks for none", () => {
  expect(newspaperAsked(law, "tibet").leading?.level).toBe(newspaperAsked(law, null).leading?.level);
  expect(newspaperAsked(law, null, "renew-licence")).toEqual({ leading: null, others: [], originals: null });
});
