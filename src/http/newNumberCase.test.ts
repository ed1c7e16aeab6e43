import { expect, test } from "vitest";
import { caseReplySchema } from "#contract/cases.ts";
import type { CaseReply } from "#contract/cases.ts";
import { keepFileReplySchema } from "#contract/files.ts";
import { itemReplySchema, itemsReplySchema } from "#contract/items.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { pdf } from "../../test/fixtures/paperFiles.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";
import { settling } from "../../test/fixtures/settling.ts";

// A number is applied for, granted, opened and reported: closed, it stands in the ledger.

const local = "http://127.0.0.1:4180/api/v1";
const file = "类别,名称,合同编号,供应商,起始日期,到期日期\n专线,京沪专线,XH-1,示例电信,2024-02-01,2027-01-31";

test("a number that was granted is an item once its case is closed, which names it", async () => {
  const app = createApp(productOn(memoryStore(), "2026-11-26"), localOwner, (_, error) => expect.fail(String(error)));
  const company = "星河示例通信有限公司";
  const send = async (path: string, body: string | Uint8Array<ArrayBuffer>) =>
    (await app.request(`${local}${path}`, { method: "POST", body })).json();
  await send(`/imports?fileName=a.csv&company=${encodeURIComponent(company)}`, file);
  const opening = { course: "number-application", company, authority: "beijing", on: "2026-09-01" };
  let one = caseReplySchema.parse(await send("/cases", JSON.stringify(opening)));
  const say = async (entry: object): Promise<CaseReply> => {
    const reply = caseReplySchema.safeParse(await send(`/cases/${one.id}/entries`, JSON.stringify(entry)));
    if (!reply.success) throw new Error(`${JSON.stringify(entry)}: ${reply.error.message}`);
    return (one = reply.data);
  };
  const answers = { coverage: "one", type: "sms", "for-others": "no", fees: "yes" };
  await say({ do: "answer", answers });
  const { hash } = keepFileReplySchema.parse(await send(`/companies/${one.companyId}/files?name=a.pdf`, pdf())).file;
  for (const { material, form, marks } of one.papers.filter(({ needed }) => needed)) {
    const paper = { material, form, marks: marks.map(({ mark }) => mark), file: { hash, name: "a.pdf" } };
    await say({ do: "put-paper", paper });
  }
  await say({ do: "step", stage: "list", on: "2026-09-02" });
  await say({ do: "submit", on: "2026-09-07" });
  await say({ do: "accept", on: "2026-09-10" });
  await say({ do: "decide", outcome: "granted", on: "2026-11-20" });
  await say({ do: "receive", fields: { number: "10690001", end: "2031-11-30", issuer: "北京市通信管理局" } });
  for (const { field, open, state } of one.compared) if (open) await say(settling(field, state));
  await say({ do: "step", stage: "open" });
  expect(one.actBy).toBe("2026-12-07");
  await say({ do: "step", stage: "report-opening" });
  await say({ do: "close", withoutFile: "机关只发了批复" });
  expect(one.closed?.ledger?.zh).toContain("106短信接入代码 10690001，有效期至 2031-11-30");

  const { items } = itemsReplySchema.parse(await (await app.request(`${local}/items`)).json());
  const number = items.find(({ identifier }) => identifier === "10690001");
  expect(number).toMatchObject({ kind: "sms-code", end: "2031-11-30" });
  const { history } = itemReplySchema.parse(await (await app.request(`${local}/items/${number?.id}`)).json());
  expect(history.map(({ sentence }) => sentence.zh).join()).toContain("登记入账，有效期至 2031-11-30（办件「申请码号");
});
