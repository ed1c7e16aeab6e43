import { expect, test } from "vitest";
import { leftOut } from "./leftOut.ts";

// Given a template of one's own, when it has no place for the services that are given up, then they are missing.

test("services given up that an own template does not name are missing", () => {
  const givenUp = { servicesGivenUp: "国内呼叫中心业务" };
  expect(leftOut(true, ["company", "services"], givenUp)).toEqual(["servicesGivenUp"]);
  expect(leftOut(true, ["services"], { servicesGivenUp: "" })).toEqual(["servicesGivenUp"]);
  for (const [own, fields, data] of [
    [true, ["services", "servicesGivenUp"], givenUp],
    [true, ["services", "resolution"], givenUp],
    [true, ["company"], givenUp],
    [true, ["services"], { servicesGivenUp: "无" }],
    [true, ["services"], {}],
    [false, ["services"], givenUp],
  ] as const)
    expect(leftOut(own, fields, data)).toEqual([]);
});
