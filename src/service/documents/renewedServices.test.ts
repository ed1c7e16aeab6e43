import { describe, expect, test } from "vitest";
import { PlayedCase, courseOf, itemFor } from "../../../test/fixtures/playedCase.ts";
import { secondLooksOf } from "../cases/secondLooksOf.ts";
import { renewedServices } from "./renewedServices.ts";

// Given a licence of which some services are renewed, when they are named otherwise than on it, then none of them is given up.

function asked(held: readonly string[], services: string) {
  const item = itemFor(courseOf("renew-licence"), { services: [...held] });
  const one = new PlayedCase("renew-licence", { item });
  one.say({ do: "answer", answers: { running: "some", "asked.services": services }, on: "2026-09-01" });
  const looks = secondLooksOf(one.stand()).map(({ says }) => says.zh);
  return { ...renewedServices(one.stand()), looks: looks.filter((says) => says.startsWith("申请延续的业务")) };
}

const [idc, icp, edi] = ["互联网数据中心业务", "信息服务业务（仅限互联网信息服务）", "在线数据处理与交易处理业务"];

describe("a service that is renewed under another name", () => {
  test.each([
    [["idc"], "IDC", idc],
    [["idc"], "B11", idc],
    [[idc], "互联网数据中心", idc],
    [["internet-information"], "ICP", icp],
    [["internet-information"], "B25 信息服务业务(仅限互联网信息服务)", icp],
    [["edi", "internet-information"], "ICP、EDI", `${icp}、${edi}`],
    [["edi"], "在线数据处理与交易处理", edi],
  ])("of %j as %s is the one on the licence", (held, services, named) => {
    expect(asked(held, services)).toEqual({ services: named, servicesGivenUp: "无", looks: [] });
  });
  test("leaves the others given up", () => {
    expect(asked(["idc", "edi"], "IDC")).toMatchObject({ services: idc, servicesGivenUp: edi });
  });
  test("that nobody knows leaves to fill which are given up, and is told", () => {
    const told = asked(["internet-information"], "信息服务业务");
    expect(told).toMatchObject({ services: "信息服务业务", servicesGivenUp: "" });
    expect(told.looks).toEqual([expect.stringContaining("认不出的名称：信息服务业务")]);
  });
  test("that the licence does not name is told", () => {
    const told = asked(["idc"], "IDC、国内呼叫中心业务");
    expect(told).toMatchObject({ services: `${idc}、国内呼叫中心业务`, servicesGivenUp: "无" });
    expect(told.looks).toEqual([expect.stringContaining("原证上没有的：国内呼叫中心业务")]);
  });
});
