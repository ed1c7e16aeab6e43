import { unzipSync, strFromU8 } from "fflate";
import { beforeEach, expect, test } from "vitest";
import { dueReplySchema } from "#contract/due.ts";
import { RunCase } from "../../test/fixtures/runCase.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

// What was given up or handed in is not asked for once more.

let product: WarnedCompany;

beforeEach(async () => {
  product = warnedCompany("2026-11-26");
  await product.importLedger(
    [
      "企业名称,资源名称,类别,编号,省份,开始日期,到期日期,不再续期",
      "甲公司,第一证,增值电信业务经营许可证,苏B2-20210001,江苏,2024-09-01,2029-08-31,",
      "甲公司,停办证,增值电信业务经营许可证,苏B2-20210002,江苏,2022-09-01,2027-08-31,是",
    ].join("\n"),
  );
});

const asked = async () =>
  dueReplySchema.parse(await (await product.get("/due?within=60")).json()).questions.map(({ sentence }) => sentence.zh);

test("whether a year was reported is not asked once a case handed it in, and is again where that is refused", async () => {
  const item = await product.itemNamed("第一证");
  const ofFirst = async () => (await asked()).filter((zh) => zh.includes("2025") && zh.includes("报送"));
  const before = (await ofFirst()).length;
  expect(before).toBeGreaterThan(0);
  const one = await RunCase.open(product, { course: "annual-report", item });
  await one.answer({ year: "2025", held: "yes", stands: "late", graded: "yes" });
  await one.submit();
  expect(await ofFirst()).toHaveLength(before - 1);
  await one.say({ do: "take-back", what: "submission", because: "其实没有报上去" });
  expect(await ofFirst()).toHaveLength(before);
});

test("a batch writes no application to renew what was given up, unless it is named", async () => {
  const batch = async (body: object) => {
    const answer = await product.post("/document-batches", { documents: ["renewal-application"], ...body });
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    return strFromU8(files["清单.csv"] ?? new Uint8Array());
  };
  const all = await batch({});
  expect(all).toContain("苏B2-20210001");
  expect(all).not.toContain("苏B2-20210002");
  expect(await batch({ items: [await product.itemNamed("停办证")] })).toContain("苏B2-20210002");
});
