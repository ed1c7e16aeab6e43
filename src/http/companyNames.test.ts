import { expect, test } from "vitest";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";

const today = "2026-11-23";

test("a company's name with a line break is refused where it is given, and one line where a cell has it", async () => {
  const product = warnedCompany(today);
  const ledger = "资源名称,类别,编号,开始日期,到期日期\n旧专线,专线,X-1,2024-01-01,2026-11-23";
  const into = (company: string, text: string) =>
    product.app.request(`${product.base}/api/v1/imports?fileName=a.csv&company=${encodeURIComponent(company)}`, {
      method: "POST",
      body: text,
    });
  const refused = await into("坏公司\r\nBcc: q@x.com", ledger);
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ at: "company", data: { problem: "not-one-line" } });
  expect((await into("好公司\n", ledger)).status).toBe(200);
  await product.importLedger(`企业名称,${ledger.replace("\n", '\n"甲公司\r\n（北京）",')}`);
  const { companies } = (await (await product.get("/companies")).json()) as { companies: { name: string }[] };
  expect(companies.map(({ name }) => name).filter((name) => /\p{Cc}/u.test(name))).toEqual([]);
  expect(companies).toHaveLength(2);
});
