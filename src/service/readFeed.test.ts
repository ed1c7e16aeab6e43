import { beforeEach, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { itemsReplySchema } from "#contract/items.ts";
import { loadSampleLedger } from "#main/sampleLedger.ts";
import { localOwner } from "#service/localOwner.ts";
import { feedReplySchema } from "#contract/feeds.ts";
import { lineNamed, readICalendar } from "../../test/fixtures/readICalendar.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

let product: WarnedCompany;

const ledger = (end = "2026-10-31", owner = "小李") =>
  [
    "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人",
    `甲公司,近专线,专线,X-1,2024-01-01,${end},${owner}`,
    "乙公司,远域名,域名,yuan.example,2024-01-01,2027-03-05,小陈",
  ].join("\n");

beforeEach(async () => {
  product = warnedCompany("2026-10-12");
  await product.importLedger(ledger());
  await product.enterPeople({ id: "li", name: "小李" }, { id: "chen", name: "小陈", language: "en" });
});

const make = async (body: object) => feedReplySchema.parse(await (await product.post("/feeds", body)).json()).path;
const ask = (path: string, init?: RequestInit) => product.app.request(`${product.base}${path}`, init);
async function events(path: string) {
  const answer = await ask(path);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"]);
  return readICalendar(new Uint8Array(await answer.arrayBuffer())).parts.map((part) => {
    const value = (name: string) => lineNamed(part, name).value;
    return {
      uid: value("UID"),
      start: value("DTSTART"),
      sequence: Number(value("SEQUENCE")),
      status: value("STATUS"),
      summary: value("SUMMARY"),
    };
  });
}

test("each open duty is a day; a person has his own, a company all of its", async () => {
  const li = await events(await make({ person: "小李" }));
  expect(li).toMatchObject([{ start: "20261031", sequence: 0, status: "CONFIRMED" }]);
  expect(li[0]?.summary).toBe("最后可办日：近专线 X-1 续签或更换合同");
  const chen = await events(await make({ person: "chen" }));
  expect(chen).toHaveLength(1);
  expect(chen[0]?.summary).toMatch(/^Last day to act.*远域名/);
  expect(await events(await make({ company: "甲公司" }))).toEqual(li);
});

test("the same feed gives the same bytes and is not sent twice; HEAD has no body", async () => {
  const path = await make({ company: "甲公司" });
  const first = await ask(path);
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
  product.goTo("2026-10-14");
  const again = await ask(path);
  expect(await again.text()).toBe(await first.text());
  const same = await ask(path, { headers: { "if-none-match": `"other", W/${tag}` } });
  expect([same.status, await same.text()]).toEqual([304, ""]);
  const head = await ask(path, { method: "HEAD" });
  expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, tag, ""]);
  expect((await ask(path, { method: "POST" })).status).toBe(405);
});

test("a day that moves keeps its uid, what is settled is cancelled for 60 days, and the sequence grows", async () => {
  const path = await make({ company: "甲公司" });
  const [before] = await events(path);
  // Another end of the same term is the same entry on another day.
  await product.importLedger(ledger("2026-11-15"));
  const uid = before?.uid;
  expect(await events(path)).toMatchObject([{ uid, start: "20261115", status: "CONFIRMED", sequence: 1 }]);
  await product.importLedger(ledger());
  expect(await events(path)).toMatchObject([{ uid, start: "20261031", status: "CONFIRMED", sequence: 2 }]);
  // The next term is an entry of its own.
  await product.importLedger(ledger().replace("2024-01-01,2026-10-31", "2026-11-01,2027-01-31"));
  const renewed = await events(path);
  expect(renewed.map(({ start, status, sequence }) => [start, status, sequence])).toEqual([
    ["20261031", "CANCELLED", 3],
    ["20270131", "CONFIRMED", 0],
  ]);
  expect(renewed[0]?.uid).toBe(uid);
  await product.decideFor("甲公司", {
    kind: "company-archived",
    subject: "",
    on: day("2026-10-12"),
    data: { archived: true },
  });
  expect((await events(path)).map(({ status }) => status)).toEqual(["CANCELLED", "CANCELLED"]);
  product.goTo("2026-12-11");
  expect(await events(path)).toHaveLength(2);
  product.goTo("2026-12-12");
  expect(await events(path)).toEqual([]);
});

test("what is handed to somebody else is cancelled in the calendar of whoever had it, and comes back with it", async () => {
  const [li, chen, company] = [
    await make({ person: "li" }),
    await make({ person: "chen" }),
    await make({ company: "甲公司" }),
  ];
  const [before] = await events(li);
  const { items } = itemsReplySchema.parse(await (await product.get("/items")).json());
  const item = items.find(({ name }) => name === "近专线")?.id ?? "";
  const assign = (...owners: string[]) => product.post(`/items/${item}/owners`, { owners });
  await assign("小陈");
  // Whoever looks first notes it.
  const taken = { uid: before?.uid, start: "20261031", sequence: 1, status: "CONFIRMED" };
  expect((await events(chen)).filter(({ uid }) => uid === before?.uid)).toMatchObject([taken]);
  expect(await events(li)).toMatchObject([{ ...taken, status: "CANCELLED" }]);
  expect(await events(company)).toMatchObject([taken]);
  await assign("小李");
  expect(await events(li)).toMatchObject([{ ...taken, sequence: 2 }]);
  expect((await events(chen)).find(({ uid }) => uid === before?.uid)).toMatchObject({ status: "CANCELLED" });
  await assign("小李", "小陈");
  expect((await events(chen)).find(({ uid }) => uid === before?.uid)).toMatchObject({ ...taken, sequence: 3 });
  await assign("小陈");
  expect(await events(li)).toMatchObject([{ ...taken, sequence: 4, status: "CANCELLED" }]);
  product.goTo("2026-12-12");
  expect(await events(li)).toEqual([]);
});

test("with the first company of one's own, the sample's days are taken out of people's calendars", async () => {
  const fresh = warnedCompany("2026-10-12");
  await loadSampleLedger(fresh.deps);
  await fresh.enterPeople({ id: "wang", name: "王总" });
  await fresh.setWarnings({ lead: "wang", digestAt: 530, escalateAfter: 3 });
  product = fresh;
  const path = await make({ person: "wang" });
  const before = await events(path);
  expect(before.length).toBeGreaterThan(3);
  await fresh.importLedger(ledger("2026-10-31", "王总").split("\n").slice(0, 2).join("\n"));
  const after = await events(path);
  expect(after.filter(({ status }) => status === "CONFIRMED")).toHaveLength(1);
  expect(after.filter(({ status }) => status === "CANCELLED")).toHaveLength(before.length);
});

test("an entry of before, kept by its end, goes on under its old uid", async () => {
  const path = await make({ company: "甲公司" });
  const company = (await product.deps.store.transact(localOwner, (tx) => tx.companies())).find(
    ({ name }) => name === "甲公司",
  );
  const { items } = itemsReplySchema.parse(await (await product.get("/items")).json());
  const item = items.find(({ name }) => name === "近专线")?.id ?? "";
  const older = { company: company?.id ?? "", item, duty: "renew-contract.20261031" };
  const content = {
    day: day("2026-10-31"),
    name: "近专线",
    company: "甲公司",
    what: { zh: "续签或更换合同", en: "renew" },
    unpublished: null,
  };
  const noted = { ...older, content, sequence: 4, updatedAt: "2026-10-01T00:00:00.000Z", settledOn: null };
  await product.deps.store.transact(localOwner, (tx) => tx.warnings.putFeedEntries([noted]));
  const uid = `${product.deps.sha256(JSON.stringify(Object.values(older))).slice(0, 32)}@zhaozhang`;
  expect(await events(path)).toMatchObject([{ uid, start: "20261031", sequence: 5 }]);
  await product.importLedger(ledger("2026-11-15"));
  expect(await events(path)).toMatchObject([{ uid, start: "20261115", sequence: 6, status: "CONFIRMED" }]);
  await product.importLedger(ledger());
  expect(await events(path)).toMatchObject([{ uid, start: "20261031", sequence: 7, status: "CONFIRMED" }]);
});

test("a new address kills the old one; what nobody made, and whom nobody knows, is refused", async () => {
  const [old, next] = [await make({ person: "li" }), await make({ person: "li" })];
  expect(next).not.toBe(old);
  expect([(await ask(old)).status, (await ask(next)).status, (await ask("/feeds/x.ics")).status]).toEqual([
    404, 200, 404,
  ]);
  expect((await product.post("/feeds", { person: "谁" })).status).toBe(404);
  expect((await product.post("/feeds", {})).status).toBe(422);
  expect((await product.post("/feeds", { person: "li", company: "甲公司" })).status).toBe(422);
});

test("a day that hangs on an unpublished year is the earliest, and the text says so", async () => {
  await product.importLedger(
    "企业名称,资源名称,类别,编号,开始日期,到期日期,备注\n丙公司,专线,专线,Z-1,2024-01-01,2027-10-20,到期前10个工作日书面通知，否则自动续期1年",
  );
  const text = await (await ask(await make({ company: "丙公司" }))).text();
  const unfolded = text.replaceAll("\r\n ", "");
  expect(unfolded).toContain("最后可办日（暂定）");
  expect(unfolded).toContain("2027 年放假安排尚未公布");
});
