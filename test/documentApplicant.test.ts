import { strFromU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { documentDesk, yunnan } from "./fixtures/documentDesk.ts";

const { batch, json, ledger, opened, shown } = documentDesk("2026-11-21");

const answers = {
  what: "name,legal-representative",
  "asked.company": "乙示例公司",
  "asked.legal-representative": "李四",
};
const guizhou = yunnan.replace("滇B2-20249003", "黔B2-20249004").replace("云南省", "贵州省");
const former = { company: "甲示例公司", legalRepresentative: "张三" };
const present = { company: "乙示例公司", legalRepresentative: "李四" };

async function say(id: string, ...entries: readonly object[]): Promise<void> {
  for (const entry of entries) await json(`/cases/${id}/entries`, entry);
}

/** A change of the first licence that was applied for, came out as applied for, and was closed. */
async function changed(item: string | undefined): Promise<void> {
  const id = await opened({ course: "change-licence", item }, { ...answers, "registered-on": "2026-11-04" });
  const { papers } = await json<{ papers: { material: string; needed: boolean }[] }>(`/cases/${id}`);
  for (const { material, needed } of papers)
    if (needed) await say(id, { do: "waive", material, because: "发证机关不收" });
  await say(
    id,
    { do: "step", stage: "register", on: "2026-11-04" },
    { do: "submit", number: null, on: "2026-11-05" },
    { do: "accept", number: null, on: "2026-11-06" },
    { do: "decide", outcome: "granted", number: null, on: "2026-11-16" },
    {
      do: "receive",
      fields: {
        company: "乙示例公司",
        "legal-representative": "李四",
        number: "滇B2-20249003",
        services: "信息服务业务",
        coverage: "云南省",
        end: "2029-01-31",
        issuer: "云南省通信管理局",
        "issued-on": "2026-11-16",
      },
      on: "2026-11-17",
    },
  );
  const { compared } = await json<{ compared: { field: string; state: string }[] }>(`/cases/${id}`);
  for (const { field, state } of compared)
    if (state !== "agrees" && state !== "free")
      await say(id, { do: "settle", field, how: "explained", says: "照新证核对过，台账没有这一项" });
  await say(id, { do: "close", withoutFile: "只领了纸质证" });
}

describe("the applicant is one for the whole company", () => {
  test("once a change of another licence is closed, and the licence's own data stay", async () => {
    const [first, other] = await ledger(yunnan, guizhou);
    await changed(first);
    const loss = await opened({ course: "replace-licence", item: other }, { what: "original", how: "lost" });
    for (const about of [{ case: loss }, { item: other }]) {
      for (const document of ["replacement-application", "power-of-attorney"])
        expect((await shown(document, about)).said).toMatchObject(present);
      expect((await shown("old-licence-data", about)).said).toMatchObject({
        ...present,
        licenceNumber: "黔B2-20249004",
        coverage: "贵州省",
        validUntil: "2029年1月31日",
      });
    }
  });

  test.each([
    ["answered", { "registered-on": "2026-11-04" }, present],
    ["recorded with its step", null, present],
    ["not reached", {}, former],
  ])("while the change of another runs, its registration being %s", async (_, day, applicant) => {
    const [first, other] = await ledger(yunnan, guizhou);
    const id = await opened({ course: "change-licence", item: first }, { ...answers, ...day });
    if (day === null) await say(id, { do: "step", stage: "register", on: "2026-11-04" });
    const renewal = await opened({ course: "renew-licence", item: other }, {});
    expect((await shown("renewal-application", { case: renewal })).said).toMatchObject(applicant);
    expect((await shown("renewal-application", { item: other })).said).toMatchObject(applicant);
    expect((await shown("change-application", { case: id })).said).toMatchObject(applicant);
  });

  test("and without any change is as the row says, or to be filled where rows in force disagree", async () => {
    const contract = "甲示例公司,专线,主用专线,XH-1,,星河示例公司,,2024-01-01,2026-12-31,,";
    const [first, second] = await ledger(yunnan, contract);
    for (const item of [first, second]) expect((await shown("power-of-attorney", { item })).said).toMatchObject(former);
    const [, other] = await ledger(yunnan, guizhou.replace("张三", "王五"));
    const { said, missing } = await shown("power-of-attorney", { item: other });
    expect(said["company"]).toBe("甲示例公司");
    expect(missing).toContain("legalRepresentative");
  });
});

describe("a further licence, once the change of the first is closed", () => {
  test("bears the old name until a change of its own is closed, which is what it is changed from", async () => {
    const [first, other] = await ledger(yunnan, guizhou);
    await changed(first);
    const id = await opened({ course: "change-licence", item: other }, { what: "name", "asked.company": "乙示例公司" });
    expect((await shown("change-application", { case: id })).said).toMatchObject({
      company: "乙示例公司",
      changeBefore: "甲示例公司",
      changeAfter: "乙示例公司",
    });
    const { compared } = await json<{ compared: { field: string; before: string | null }[] }>(`/cases/${id}`);
    expect(compared.find(({ field }) => field === "company")?.before).toBe("甲示例公司");
    const again = await opened(
      { course: "change-licence", item: first },
      { what: "name", "asked.company": "丙示例公司" },
    );
    expect((await shown("change-application", { case: again })).said["changeBefore"]).toBe("乙示例公司");
  });
});

describe("files are called by who applies", () => {
  const renamed = { ...answers, "registered-on": "2026-11-04" };

  test("what is made for a case, for an item and for many, while the change runs", async () => {
    const [first, other] = await ledger(yunnan, guizhou);
    const id = await opened({ course: "change-licence", item: first }, renamed);
    for (const about of [{ case: id }, { item: first }, { item: other }]) {
      const { fileName, company } = await json<{ fileName: string; company: string }>(
        "/documents/change-application/fields",
        about,
      );
      expect([fileName, company]).toEqual(["乙示例公司_变更申请表_20261121.docx", "乙示例公司"]);
    }
    const files = await batch({ documents: ["change-application"] });
    expect(Object.keys(files).filter((path) => !path.startsWith("乙示例公司/乙示例公司_"))).toEqual(["清单.csv"]);
    const list = strFromU8(files["清单.csv"] ?? new Uint8Array());
    expect(list).toContain("乙示例公司");
    expect(list).not.toContain("甲示例公司");
  });

  test("what is handed in, on the day on which it is", async () => {
    const [first] = await ledger(yunnan);
    const id = await opened({ course: "change-licence", item: first }, renamed);
    const { papers } = await json<{ papers: { material: string; needed: boolean }[] }>(`/cases/${id}`);
    const [kept, ...others] = papers.filter(({ needed }) => needed).map(({ material }) => material);
    for (const material of others) await say(id, { do: "waive", material, because: "发证机关不收" });
    await say(
      id,
      { do: "waive", material: kept, because: "发证机关不收" },
      { do: "put-paper", paper: { material: "technical-plan", form: "original", count: 1 } },
      { do: "step", stage: "register", on: "2026-11-04" },
      { do: "submit", number: null, on: "2026-11-05" },
    );
    const { submitted } = await json<{ submitted: { papers: { as: string }[] } }>(`/cases/${id}`);
    expect(submitted.papers.map(({ as }) => as)).toEqual([expect.stringMatching(/^乙示例公司_.*_20261105$/u)]);
  });
});
