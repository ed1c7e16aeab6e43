import { expect, test } from "vitest";
import { casesReplySchema } from "#contract/caseLists.ts";
import { peopleReplySchema } from "#contract/people.ts";
import { RunCase } from "../../test/fixtures/runCase.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";

// Somebody leaves: her running cases are counted under her name, and with whoever takes over on the board.

const today = "2026-10-01";

async function left(successor: string | null) {
  const product = warnedCompany(today);
  await product.importLedger(
    "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人\n甲公司,旧专线,专线,X-1,2024-01-01,2030-11-30,小李",
  );
  await product.enterPeople({ id: "li", name: "小李" }, { id: "wang", name: "小王" });
  const one = await RunCase.open(product, { course: "number-application", company: "甲公司", owner: "小李" });
  const board = async (owner: string) =>
    casesReplySchema
      .parse(await (await product.get(`/cases?owner=${encodeURIComponent(owner)}`)).json())
      .cases.map(({ id }) => id);
  expect([await board("小李"), await board("小王")]).toEqual([[one.id], []]);
  const answer = await product.post("/people/li/left", { left: { on: today, successor } });
  expect(answer.status).toBe(200);
  const { people } = peopleReplySchema.parse(await answer.json());
  expect(people.map(({ name, cases }) => [name, cases])).toEqual([
    ["小李", 1],
    ["小王", 0],
  ]);
  return { product, one, board };
}

test("the successor has them on the board, and the case says who is told instead", async () => {
  const { one, board } = await left("wang");
  expect([await board("小李"), await board("小王")]).toEqual([[one.id], [one.id]]);
  expect((await one.show()).ownerNotice?.zh).toContain("小王");
  expect((await one.show()).ownerNotice?.zh).toContain("小李");
});

test("without a successor they are with the company's fallback", async () => {
  const { product, one, board } = await left(null);
  expect(await board("小王")).toEqual([]);
  await product.decideFor("甲公司", {
    kind: "fallback-set",
    subject: "",
    on: today as never,
    data: { person: "wang" },
  });
  expect(await board("小王")).toEqual([one.id]);
  await one.say({ do: "withdraw", because: "先问" });
  expect(await board("小王")).toEqual([]);
});
