// What a careful person reads from the sample ledgers on 2026-11-21, held against the due list of the whole product.
import { beforeAll, describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { DueReply } from "#contract/due.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { importLedger } from "#service/importLedger.ts";
import { listDue } from "#service/listDue.ts";
import { listItems } from "#service/listItems.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn, sample } from "./fixtures/productOn.ts";

const asOf = day("2026-11-21");
const owner: Actor = { person: "officer", name: "小李", role: "owner", companies: "all" };

async function imported(file: string, company?: string): Promise<Deps> {
  const deps = productOn(memoryStore(), asOf);
  const query = { fileName: file, company, mode: "keep-good", rows: "all" } as const;
  const reply = await importLedger(deps, owner, sample(file), query, { commandId: file });
  if (!reply.ok) throw new Error(JSON.stringify(reply.refusal));
  return deps;
}

async function due(deps: Deps, within: number): Promise<DueReply> {
  const reply = await listDue(deps, owner, { within });
  if (!reply.ok) throw new Error(JSON.stringify(reply.refusal));
  return reply.value;
}

/** `sheet row` of each item, so that the expectations can be read beside the ledger. */
async function places(deps: Deps): Promise<ReadonlyMap<string, string>> {
  const ledgers = await deps.store.transact(owner, (tx) => tx.ledgers());
  return new Map(
    ledgers.flatMap(({ items }) => items.map(({ id, origin }) => [id, `${origin?.sheet} ${origin?.row}`] as const)),
  );
}

describe("云桥-核心资源台账.xlsx", () => {
  let reply: DueReply;
  let placeOf: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const deps = await imported("云桥-核心资源台账.xlsx");
    reply = await due(deps, 60);
    placeOf = await places(deps);
  });

  const of = (light: string) =>
    reply.items
      .filter((item) => item.light === light)
      .map(({ itemId, lastDayToAct }) => `${placeOf.get(itemId)} ${lastDayToAct}`);

  test("red: the last day to act has passed", () => {
    expect(of("red")).toEqual([
      "域名与证书 10 2025-11-21",
      "域名与证书 9 2026-07-19",
      "专线与IP 20 2026-08-15",
      "许可证 10 2026-08-22",
      "专线与IP 8 2026-09-30",
      "许可证 5 2026-10-01",
      "许可证 9 2026-10-22",
      "专线与IP 25 2026-11-14",
      "专线与IP 27 2026-11-20",
    ]);
  });

  test("yellow: still time, today included", () => {
    expect(of("yellow").toSorted()).toEqual(
      [
        "许可证 4 2026-11-21",
        "许可证 15 2026-11-21",
        "专线与IP 14 2026-11-21",
        "域名与证书 8 2026-11-26",
        "专线与IP 10 2026-12-25",
        "专线与IP 28 2026-12-31",
        "域名与证书 16 2027-01-14",
        "域名与证书 5 2027-01-20",
      ].toSorted(),
    );
  });

  test("blue: renews by itself, with its notice day, and the presumed renewal that waits for a word", () => {
    expect(of("blue")).toEqual([
      "专线与IP 5 2026-10-01",
      "专线与IP 3 2026-12-01",
      "专线与IP 18 2026-12-01",
      "域名与证书 7 2026-12-08",
      "域名与证书 14 2027-01-20",
      "专线与IP 6 2027-03-01",
    ]);
    expect(reply.items.filter(({ presumed }) => presumed)).toMatchObject([
      { item: "通州备份专线", expiresOn: "2027-03-31", daysLeft: 100 },
    ]);
  });

  test("a passed notice day: what it ran on to, the next notice day, and no instruction that cannot be followed", () => {
    const loop = reply.items.find(({ itemId }) => placeOf.get(itemId) === "专线与IP 5");
    expect(loop).toMatchObject({
      light: "blue",
      lastDayToAct: "2026-10-01",
      expiresOn: "2026-11-30",
      presumed: false,
      runsOn: { end: "2027-11-30", noticeBy: { earliest: "2027-10-01", latest: "2027-10-01" } },
    });
    expect(loop?.what.zh).toBe("通知日已过：按推定续期安排");
    expect(loop?.nextStep.zh).toBe(
      "这一期的通知日已过，推定续到 2027-11-30，下一期最迟 2027-10-01 通知。" +
        "不想续的，书面请对方协商终止，谈不拢就为下一期的通知日做准备；要续的，向对方取得续期确认并归档。",
    );
    expect(loop?.nextStep.en).toContain("it presumably runs on to 2027-11-30, with the next notice due by 2027-10-01");
    expect(reply.items.filter(({ runsOn }) => runsOn !== null).map(({ itemId }) => placeOf.get(itemId))).toEqual([
      "专线与IP 5",
    ]);
  });

  test("what is too late or over is not told to be done in time", () => {
    const wordsOf = (place: string) => reply.items.find(({ itemId }) => placeOf.get(itemId) === place);
    // In its term, its application day passed.
    expect(wordsOf("许可证 5")?.nextStep.zh).toMatch(/^最后可办日已过：按许可办法，未按期申请的不予延续/);
    // A number whose term is over, a contract and a certificate that ended.
    expect(wordsOf("许可证 10")?.nextStep.zh).toMatch(/^码号的使用期限已过：先不要再用它/);
    expect(wordsOf("专线与IP 20")?.nextStep.zh).toMatch(/^合同已到期/);
    expect(wordsOf("域名与证书 9")?.nextStep.zh).toMatch(/^证书已过期/);
    // Today is the last day: still in time.
    expect(wordsOf("许可证 4")?.nextStep.zh).toContain("在最后可办日之前");
    const passed = reply.items.filter(({ lastDayToAct }) => lastDayToAct < asOf);
    for (const { id, nextStep } of passed) expect(nextStep.zh, id).not.toContain("在最后可办日之前");
  });

  test("grey: not continued, kept and not alarmed", () => {
    expect(of("grey")).toEqual(["许可证 6 2024-05-08"]);
  });

  test.each([
    ["许可证 4", "2026-11-21", "2026-11-20", 0],
    ["许可证 5", "2026-10-01", "2026-09-30", -51],
    ["许可证 9", "2026-10-22", "2026-10-22", -30],
    ["专线与IP 3", "2026-12-01", "2026-12-01", 10],
    ["专线与IP 5", "2026-10-01", "2026-09-30", -51],
    ["专线与IP 18", "2026-12-01", "2026-12-01", 10],
  ])("%s: last day %s, safe day %s, %i days left", (place, lastDayToAct, safeDay, daysLeft) => {
    const item = reply.items.find(({ itemId }) => placeOf.get(itemId) === place);
    expect(item).toMatchObject({
      lastDayToAct,
      daysLeft,
      safeDay: { earliest: safeDay, latest: safeDay, provisional: false },
    });
  });

  test("a safe day in a year without its holiday notice stays open", () => {
    const item = reply.items.find(({ itemId }) => placeOf.get(itemId) === "专线与IP 6");
    expect(item).toMatchObject({ provisional: true, safeDay: { provisional: true, unpublished: [2027] } });
  });

  test("every date names its rule and its confidence", () => {
    for (const item of reply.items) {
      expect(item.rules.length, item.id).toBeGreaterThan(0);
      for (const rule of item.rules)
        expect(["official", "secondary", "practice", "unverified"]).toContain(rule.confidence);
    }
  });
});

describe("代办客户总表.csv", () => {
  test("every licence that ends within 90 days is past its application day or on it", async () => {
    const deps = await imported("代办客户总表.csv");
    const reply = await listItems(deps, owner, {
      endFrom: asOf,
      endTo: day("2027-02-19"),
      sort: "end",
      page: 1,
      pageSize: 100,
    });
    if (!reply.ok) throw new Error(JSON.stringify(reply.refusal));
    expect(reply.value.total).toBe(35);
    const applicationDays = reply.value.items.map(({ next }) => next?.lastDayToAct ?? "");
    for (const last of applicationDays) expect(last <= asOf, last).toBe(true);
    const expired = await listItems(deps, owner, { endTo: day("2026-11-20"), sort: "end", page: 1, pageSize: 100 });
    expect(expired.ok && expired.value.total).toBe(17);
  });

  test("a licence that has ended is not told to apply by a day that has passed", async () => {
    const reply = await due(await imported("代办客户总表.csv"), 60);
    const first = reply.items.find(({ expiresOn }) => expiresOn !== null);
    expect(first).toMatchObject({ expiresOn: "2025-12-13", what: { zh: "处理已过期的许可证" } });
    expect(first?.nextStep.zh).toMatch(/^许可证已过期：先停止提供许可证上的业务/);
    expect(first?.nextStep.en).toMatch(/^The licence has ended: stop the services on it/);
  });

  test("clients are told apart by credit code, not by spelling", async () => {
    const deps = await imported("代办客户总表.csv");
    const companies = await deps.store.transact(owner, (tx) => tx.companies());
    const codes = companies.filter(({ organisation }) => !organisation).map(({ creditCode }) => creditCode);
    expect(codes).not.toContain(null);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe("最小模板.xlsx", () => {
  test("what needs attention within 60 days", async () => {
    const reply = await due(await imported("最小模板.xlsx", "清禾示例"), 60);
    expect(reply.items.map(({ light, identifier, lastDayToAct }) => [light, identifier, lastDayToAct])).toEqual([
      ["red", "JN-IDC-2023-6", "2026-08-31"],
      ["yellow", "NS-2025-015", "2026-11-30"],
      ["yellow", "qinghe-idc.example", "2026-12-24"],
      ["blue", "NS-2024-001", "2026-12-10"],
    ]);
  });
});
