import { beforeEach, describe, expect, test } from "vitest";
import { caseReplySchema } from "#contract/cases.ts";
import { itemReplySchema, itemsReplySchema } from "#contract/items.ts";
import { bothKept } from "../../test/fixtures/playedCase.ts";
import { RunCase } from "../../test/fixtures/runCase.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

// What a new paper names in its own words is in the ledger once the case is closed, known to the law or not.

let product: WarnedCompany;

beforeEach(async () => {
  product = warnedCompany("2026-11-26");
  await product.importLedger(
    [
      "企业名称,资源名称,类别,编号,省份,开始日期,到期日期,业务种类,覆盖范围",
      "甲公司,第一证,增值电信业务经营许可证,苏B2-20210001,江苏,2024-09-01,2029-08-31,信息服务业务,江苏省",
      "甲公司,短信码,短信接入代码,10690001,江苏,2024-09-01,2029-08-31,短信,江苏省",
    ].join("\n"),
  );
});

const itemOf = async (name: string) => {
  const { items } = itemsReplySchema.parse(await (await product.get("/items")).json());
  const id = items.find((item) => item.name === name)?.id;
  return itemReplySchema.parse(await (await product.get(`/items/${id}`)).json());
};

async function granted(course: string, name: string, answers: Record<string, string>, fields: Record<string, string>) {
  const { item } = await itemOf(name);
  const one = await RunCase.open(product, { course, item: item.id });
  await one.answer(answers);
  await one.submit();
  await one.say({ do: "accept" });
  await one.say({ do: "decide", outcome: "granted" });
  const { compared } = await one.say({ do: "receive", fields });
  const settle = compared.filter(({ open }) => open);
  for (const { field, state } of settle)
    await one.say({
      do: "settle",
      field,
      how: state === "missing" ? "not-printed" : "explained",
      says: "照新证核对过，没有不同",
    });
  const custody = course === "change-licence" ? bothKept : "合同柜，小李";
  const entry = { do: "close", custody, withoutFile: "只有纸质证，扫描件随后补" };
  const answer = await product.post(`/cases/${one.id}/entries`, entry);
  if (!answer.ok) throw new Error(await answer.text());
  return { compared, closed: caseReplySchema.parse(await answer.json()).closed };
}

describe("services that were granted", () => {
  const answersOf = (asked: string) => ({
    what: "scope",
    "decided-on": "2026-11-18",
    "planned-on": "2027-06-30",
    "asked.services": asked,
  });
  test.each([
    ["信息服务业务、在线数据处理与交易处理业务"],
    ["信息服务业务（仅限互联网信息服务，不含信息搜索查询、信息即时交互）、新业务"],
  ])("are in the ledger, its history and its export: %s", async (services) => {
    const fields = { services, number: "苏B2-20210001", end: "2029-08-31" };
    const { compared, closed } = await granted("change-licence", "第一证", answersOf(services), fields);
    expect(compared.find(({ field }) => field === "services")?.state).toBe("agrees");
    expect(closed?.ledger?.zh).toContain("台账已照新");
    const { item, history } = await itemOf("第一证");
    expect(item.services.join("、")).toBe(services);
    expect(history[0]?.sentence.zh).toContain(services);
    expect(await (await product.get("/exports?format=csv")).text()).toContain(services);
  });
  test("stay as they are written where the paper says the same", async () => {
    const services = "信息服务业务";
    await granted("change-licence", "第一证", answersOf(services), { services, number: "苏B2-20210001" });
    expect((await itemOf("第一证")).item.services).toEqual([services]);
  });
});

test("the purpose and the area of a number replace what the columns of the ledger say, whatever these are headed", async () => {
  const fields = { services: "行业通知", coverage: "全国", number: "10690001", end: "2029-08-31" };
  const answers = { what: "use", "asked.services": "行业通知", "asked.coverage": "全国" };
  const { compared } = await granted("number-change", "短信码", answers, fields);
  const before = Object.fromEntries(compared.map((row) => [row.field, row.before]));
  expect(before).toMatchObject({ services: "短信", coverage: "江苏省" });
  const { extra, item } = await itemOf("短信码");
  expect(item.services).toEqual([]);
  expect(extra).toEqual({ 业务种类: "行业通知", 覆盖范围: "全国" });
});
