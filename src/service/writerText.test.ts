import { expect, test } from "vitest";
import { caseReplySchema } from "#contract/cases.ts";
import { itemReplySchema, itemsReplySchema } from "#contract/items.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import { localOwner } from "./localOwner.ts";

const ledger =
  "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人\n甲公司,旧专线,专线,X-1,2024-01-01,2030-11-30,小李";

/** Who wrote the entries of an item and of a case, by what the interface says. */
async function writers(product: ReturnType<typeof warnedCompany>) {
  const [item] = itemsReplySchema.parse(await (await product.get("/items")).json()).items;
  const { history } = itemReplySchema.parse(await (await product.get(`/items/${item?.id}`)).json());
  const opened = await product.post("/cases", { course: "new-licence", company: "甲公司" });
  const one = caseReplySchema.parse(await opened.json());
  return [...history, ...one.history].map(({ by }) => by);
}

test("until somebody signs in, entries are those of the user of this machine, in words", async () => {
  const product = warnedCompany("2026-10-01");
  await product.importLedger(ledger);
  const words = { zh: "本机用户", en: "the user of this machine" };
  expect(await writers(product)).toEqual([words, words]);
});

test("a person who is known is called by name", async () => {
  const product = warnedCompany("2026-10-01");
  await product.importLedger(ledger);
  await product.enterPeople({ id: localOwner.person, name: "王芳" });
  expect(await writers(product)).toEqual([
    { zh: "王芳", en: "王芳" },
    { zh: "王芳", en: "王芳" },
  ]);
});
