import { beforeEach, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { itemReplySchema, itemsReplySchema } from "#contract/items.ts";
import { itemWarningsReplySchema } from "#contract/itemWarnings.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

// The last word that somebody said of a duty holds, over an archive and over a correction of its day.

let product: WarnedCompany;
let item: string;

const ledgerEnding = (end: string): string =>
  `企业名称,资源名称,类别,编号,开始日期,到期日期,负责人\n甲公司,旧专线,专线,X-1,2024-01-01,${end},小李`;
const ladder = async () => {
  const reply = itemWarningsReplySchema.parse(await (await product.get(`/items/${item}/warnings`)).json());
  return reply.ladders.find(({ state }) => state !== "ended");
};
const handle = async (duty: string, body: object): Promise<void> => {
  const answer = await product.post(`/items/${item}/duties/${duty}/handling`, body);
  if (!answer.ok) throw new Error(await answer.text());
};
const archive = (archived: boolean) =>
  product.decideFor("甲公司", { kind: "company-archived", subject: "", on: day("2026-11-02"), data: { archived } });
const lastSentence = async () => {
  const { history } = itemReplySchema.parse(await (await product.get(`/items/${item}`)).json());
  return history.find(({ kind }) => kind === "item-corrected")?.sentence.zh;
};

beforeEach(async () => {
  product = warnedCompany("2026-10-01");
  await product.importLedger(ledgerEnding("2026-11-30"));
  await product.enterPeople({ id: "li", name: "小李" });
  item = itemsReplySchema.parse(await (await product.get("/items")).json()).items[0]?.id ?? "";
  await product.sweepOn("2026-10-30");
});

test("what is covered or put off is so after an archive and a restore", async () => {
  for (const word of [
    { how: "cover", by: "办件 1" },
    { how: "snooze", until: "2026-11-20" },
  ]) {
    await handle("renew-contract.20261130", word);
    await product.sweepOn("2026-10-31");
    const before = await ladder();
    expect(before?.state).toBe(word.how === "cover" ? "covered" : "snoozed");
    await archive(true);
    await product.sweepOn("2026-11-02");
    expect(await ladder()).toBeUndefined();
    await archive(false);
    await product.sweepOn("2026-11-03");
    expect(await ladder()).toMatchObject({ state: before?.state, nextOn: before?.nextOn });
    await handle("renew-contract.20261130", { how: "resume" });
  }
});

test("an acknowledgement after a restore keeps quiet what was seen, not the last week", async () => {
  await handle("renew-contract.20261130", { how: "acknowledge" });
  await archive(true);
  await product.sweepOn("2026-11-02");
  await archive(false);
  await product.sweepOn("2026-11-16");
  expect(await ladder()).toMatchObject({ state: "acknowledged", nextOn: "2026-11-23" });
  await archive(true);
  await product.sweepOn("2026-11-17");
  await archive(false);
  await product.sweepOn("2026-11-24");
  expect((await ladder())?.steps.filter(({ state }) => state === "told").map(({ on }) => on)).toContain("2026-11-24");
});

test("a proceeding under way covers the duty on its corrected day as well", async () => {
  await handle("renew-contract.20261130", { how: "cover", by: "办件 1" });
  await product.importLedger(ledgerEnding("2026-12-10"));
  await product.sweepOn("2026-11-03");
  expect(await ladder()).toMatchObject({ duty: "renew-contract.20261210", state: "covered", nextOn: null });
  expect(await lastSentence()).toContain("已作的答复仍然有效");
});

test("a snooze stays while its day comes before the corrected one; else it is told again, and both say why", async () => {
  await handle("renew-contract.20261130", { how: "snooze", until: "2026-11-20" });
  await product.importLedger(ledgerEnding("2026-11-25"));
  await product.sweepOn("2026-11-03");
  expect(await ladder()).toMatchObject({ duty: "renew-contract.20261125", state: "snoozed", nextOn: "2026-11-20" });
  await product.importLedger(ledgerEnding("2026-11-18"));
  await product.sweepOn("2026-11-04");
  const now = await ladder();
  expect(now).toMatchObject({ duty: "renew-contract.20261118", state: "armed" });
  expect(now?.steps.filter(({ state }) => state === "told").map(({ on }) => on)).toContain("2026-11-04");
  expect(now?.sentence.zh).toBe("原推迟到 2026-11-20，已晚于现在的最后可办日 2026-11-18，不再推迟");
  expect(await lastSentence()).toContain("推迟到 2026-11-20");
});
