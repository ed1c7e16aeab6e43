import { describe, expect, test } from "vitest";
import { strToU8 } from "fflate";
import { documentDesk } from "./fixtures/documentDesk.ts";

// What a ledger says under 发证日期 is the day that the paper prints; a first day of the term alone is none.

const { answer, json, opened, shown } = documentDesk("2026-11-21");

type Row = { readonly id: string; readonly start: string | null };

async function imported(startHeading: string, text = "2024-02-01,2029-01-31"): Promise<Row> {
  const heading = `企业名称,类别,名称,编号,${startHeading},有效期至`;
  const row = `甲示例公司,许可证,增值电信业务经营许可证,滇B2-20249003,${text}`;
  await json("/imports?fileName=台账.csv", strToU8(`${heading}\n${row}`) as Uint8Array<ArrayBuffer>);
  const { items } = await json<{ items: Row[] }>("/items");
  const [item] = items;
  if (item === undefined) throw new Error("nothing was imported");
  return item;
}

describe("a ledger with a column of the day of issue", () => {
  test("gives the term its first day, and forms and declarations their day of issue", async () => {
    const { id, start } = await imported("发证日期");
    expect(start).toBe("2024-02-01");
    expect((await json<{ issuedOn: string }>(`/items/${id}`)).issuedOn).toBe("2024-02-01");
    const { said, missing } = await shown("old-licence-data", { item: id });
    expect([said["issuedOn"], missing.includes("issuedOn")]).toEqual(["2024年2月1日", false]);
    const { text } = await json<{ text: string }>("/declarations/draft", { items: [id], copy: "both" });
    expect(text).toContain("核发日期：2024年2月1日");
    const one = await opened({ course: "replace-licence", item: id }, { what: "original", how: "lost" });
    const { compared } = await json<{ compared: { field: string; before: string | null }[] }>(`/cases/${one}`);
    expect(compared.find(({ field }) => field === "issued-on")?.before).toBe("2024-02-01");
  });

  test("is given out as it was taken in, and taken in again changes nothing", async () => {
    const { id } = await imported("发证日期");
    const csv = await answer("/exports?format=csv");
    expect(csv).toMatch(/开始日期.*发证日期/u);
    await json("/imports?fileName=导出.csv", strToU8(csv) as Uint8Array<ArrayBuffer>);
    const { history, issuedOn } = await json<{ history: unknown[]; issuedOn: string }>(`/items/${id}`);
    expect([history.length, issuedOn]).toEqual([1, "2024-02-01"]);
  });

  test("corrects it, with its name in the history, and a later paper of the ledger has its own", async () => {
    const { id } = await imported("发证日期,起始日期", "2024-02-02,2024-02-01,2029-01-31");
    await imported("发证日期,起始日期", "2024-02-03,2024-02-01,2029-01-31");
    const { history } = await json<{ history: { sentence: { zh: string } }[] }>(`/items/${id}`);
    expect(history[0]?.sentence.zh).toContain("发证日期 由 2024-02-02 改为 2024-02-03");
    await imported("起始日期", "2029-02-01,2034-01-31");
    expect((await json<{ issuedOn: string | null }>(`/items/${id}`)).issuedOn).toBeNull();
  });
});

test.each(["起始日期", "有效期起"])("a ledger that has %s alone leaves the day of issue open", async (heading) => {
  const { id, start } = await imported(heading);
  expect(start).toBe("2024-02-01");
  expect((await json<{ issuedOn: string | null }>(`/items/${id}`)).issuedOn).toBeNull();
  expect((await shown("old-licence-data", { item: id })).missing).toContain("issuedOn");
  const { text } = await json<{ text: string }>("/declarations/draft", { items: [id], copy: "both" });
  expect(text).not.toContain("核发日期：2024");
});
