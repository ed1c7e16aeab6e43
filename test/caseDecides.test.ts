import { describe, expect, test } from "vitest";
import { documentDesk, yunnan } from "./fixtures/documentDesk.ts";

// What a case knows stands in the resolution and in the application for a renewal; what it does not know is to be filled.

const { ledger, opened, shown, textOf } = documentDesk("2026-11-21");

const licence = "增值电信业务经营许可证（编号：滇B2-20249003）";
const gap = "【待填：决议内容】";
const two =
  "甲示例公司,许可证,增值电信业务经营许可证,滇B2-20249003,云南省,,信息服务业务、国内呼叫中心业务,2024-02-01,2027-06-30,张三,";

async function resolved(course: string, row: string, answers: Record<string, string>) {
  const [item] = await ledger(row);
  const id = await opened({ course, item }, answers);
  const { said, missing } = await shown("shareholder-resolution", { case: id });
  const text = said["resolution"];
  expect(missing.includes("resolution")).toBe(text === null || String(text).includes(gap));
  return text;
}

describe("a resolution", () => {
  test.each([
    [
      { what: "scope", "asked.services": "信息服务业务、国内呼叫中心业务" },
      `同意申请变更${licence}的下列事项：业务种类，由“信息服务业务”变更为“信息服务业务、国内呼叫中心业务”。`,
    ],
    [
      { what: "name,scope", "asked.company": "乙示例公司" },
      `同意申请变更${licence}的下列事项：公司名称，由“甲示例公司”变更为“乙示例公司”；业务种类，由“信息服务业务”变更为“${gap}”。`,
    ],
    [{}, null],
  ])("on a change with the answers %j says from what to what", async (answers, text) => {
    expect(await resolved("change-licence", yunnan, answers)).toBe(text);
  });

  test.each([
    [
      { how: "early", "planned-on": "2027-06-30" },
      `同意自2027年6月30日起终止经营${licence}所列的业务，并申请注销该许可证。`,
    ],
    [{ how: "early" }, `同意自${gap}起终止经营${licence}所列的业务，并申请注销该许可证。`],
    [{ how: "at-end" }, `同意${licence}有效期届满后不再延续，终止经营所列的业务。`],
    [{}, null],
  ])("on an end with the answers %j says which licence, and from which day", async (answers, text) => {
    expect(await resolved("terminate-licence", yunnan, answers)).toBe(text);
  });

  test.each([
    [{ running: "all" }, `同意申请延续${licence}，延续的业务种类为：信息服务业务、国内呼叫中心业务。`],
    [
      { running: "some", "asked.services": "信息服务业务" },
      `同意申请延续${licence}，延续的业务种类为：信息服务业务；不再延续的业务种类为：国内呼叫中心业务。`,
    ],
    [{ running: "some" }, `同意申请延续${licence}，延续的业务种类为：${gap}。`],
    [{}, `同意申请延续${licence}，延续的业务种类为：${gap}。`],
  ])("on a renewal with the answers %j says which services go on", async (answers, text) => {
    expect(await resolved("renew-licence", two, answers)).toBe(text);
  });

  test("that somebody words themselves is theirs", async () => {
    const [item] = await ledger(two);
    const id = await opened({ course: "renew-licence", item }, { running: "all" });
    const asked = { case: id, further: { 决议内容: "同意。" } };
    expect((await shown("shareholder-resolution", asked)).said["resolution"]).toBe("同意。");
    expect(await textOf("shareholder-resolution", { case: id })).not.toContain("【待填：决议内容】");
  });
});

describe("an application for a renewal", () => {
  async function applied(answers: Record<string, string>) {
    const [item] = await ledger(two);
    const id = await opened({ course: "renew-licence", item }, answers);
    const { said } = await shown("renewal-application", { case: id });
    return [said["services"], said["servicesGivenUp"]];
  }

  test.each([
    [{ running: "all" }, ["信息服务业务、国内呼叫中心业务", "无"]],
    [{ running: "some", "asked.services": "信息服务业务" }, ["信息服务业务", "国内呼叫中心业务"]],
    [
      { running: "some", "asked.services": "国内呼叫中心业务， 信息服务业务" },
      ["国内呼叫中心业务， 信息服务业务", "无"],
    ],
    [{ running: "some" }, [null, null]],
    [{}, ["信息服务业务、国内呼叫中心业务", null]],
  ])("with the answers %j names those that are renewed and those that are not", async (answers, said) => {
    expect(await applied(answers)).toEqual(said);
  });

  test("for the licence alone leaves to fill which are given up", async () => {
    const [item] = await ledger(two);
    expect(await textOf("renewal-application", { item })).toContain("【待填：不延续的业务】");
  });
});
