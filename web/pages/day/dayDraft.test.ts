import { expect, test } from "vitest";
import { addressOf, draftOf } from "./dayDraft.ts";

test.each(["+20wd", "-90d", "+2m", "-5y", "+0d"])("%s goes into the form and comes out again", (span) => {
  expect(addressOf(draftOf({ from: "2026-02-09", span })).span).toBe(span);
});

test("a plus that became a blank, and one that was left out, are one", () => {
  expect(addressOf(draftOf({ span: " 20wd" })).span).toBe("+20wd");
  expect(addressOf(draftOf({ span: "20wd" })).span).toBe("+20wd");
});

test("without a span twenty working days are reckoned", () => {
  expect(draftOf({})).toMatchObject({ value: "20", unit: "wd", forward: true, from: undefined });
});

test("a number with a minus counts backward, and none at all is none", () => {
  const draft = draftOf({ span: "+20wd" });
  expect(addressOf({ ...draft, value: "-5" }).span).toBe("-5wd");
  expect(addressOf({ ...draft, value: " " }).span).toBe("+0wd");
});

test("what is no number is passed on, so that the server says what is wrong with it", () => {
  expect(addressOf(draftOf({ span: "soon" })).span).toBe("+soonwd");
  expect(addressOf({ ...draftOf({}), value: "1.5" }).span).toBe("+1.5wd");
});

test("rules that go without saying are not said", () => {
  const draft = draftOf({ span: "+1d", startDay: "included", restDay: "stays" });
  expect(addressOf(draft)).toMatchObject({ startDay: "included", restDay: "stays" });
  expect(addressOf({ ...draft, startDay: "excluded", restDay: "next" })).toEqual({
    from: undefined,
    span: "+1d",
    startDay: undefined,
    restDay: undefined,
  });
});
