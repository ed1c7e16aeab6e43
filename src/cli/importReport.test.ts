import { expect, test } from "vitest";
import { importReplySchema } from "#contract/imports.ts";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn, sample } from "../../test/fixtures/productOn.ts";
import { importReport } from "./importReport.ts";

test.each(["最小模板.xlsx", "云桥-核心资源台账.xlsx"])(
  "%s: the whole is told, of one sheet as of several",
  async (file) => {
    const app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, () => {});
    const query = new URLSearchParams({ fileName: file, company: "清禾示例" });
    const address = `http://127.0.0.1:4180/api/v1/imports/preview?${query}`;
    const response = await app.request(address, { method: "POST", body: new Uint8Array(sample(file)) });
    const reply = importReplySchema.parse(await response.json());
    const { read, accepted, question, rejected, notRecord } = reply.counts;
    const total = `读 ${read} 行 = 可用 ${accepted} + 待答 ${question} + 退回 ${rejected} + 非记录 ${notRecord}`;
    expect(importReport(reply, "zh").split("\n")).toContain(total);
  },
);
