import { expect, test } from "vitest";
import { hiddenAtFirst, readPreferences } from "./tablePreferences.ts";

test("without preferences the table is as it is meant", () => {
  expect(readPreferences(null)).toEqual({ hidden: hiddenAtFirst, density: "middle" });
});

test("what was kept is used", () => {
  expect(readPreferences('{"hidden":["kind"],"density":"small"}')).toEqual({ hidden: ["kind"], density: "small" });
});

test("spoilt or outdated preferences never hide the name or the actions", () => {
  expect(readPreferences("{")).toEqual({ hidden: hiddenAtFirst, density: "middle" });
  expect(readPreferences('{"hidden":["name","actions","price","owners"],"density":9}')).toEqual({
    hidden: ["owners"],
    density: "middle",
  });
});
