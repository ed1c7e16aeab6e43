import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LawChangeReply } from "#contract/movedDates.ts";
import { movedDatesReplySchema } from "#contract/movedDates.ts";
import { parseLaw } from "#law/parseLaw.ts";
import { sha256 } from "#main/sha256.ts";
import { verifyChain } from "#record/chain.ts";
import { checkHealth } from "#service/checkHealth.ts";
import { compareLaws } from "#service/compareLaws.ts";
import type { Deps, Store } from "#service/deps.ts";
import { importLedger } from "#service/importLedger.ts";
import { listMovedDates } from "#service/listMovedDates.ts";
import { localOwner } from "#service/localOwner.ts";
import { openCase } from "#service/openCase.ts";
import { imaginedNotice2027 } from "./fixtures/imaginedNotice.ts";
import { lawTexts } from "./fixtures/lawTexts.ts";
import { productOn, sample } from "./fixtures/productOn.ts";
import { storesOfEveryKind } from "./fixtures/storesOfEveryKind.ts";
import type { TwoStores } from "./fixtures/storesOfEveryKind.ts";

// From the law as it is to the law with the notice for 2027, and back, on every store.

type Texts = Readonly<Record<string, string>>;

const withNotice: Texts = { ...lawTexts, "calendar/2027.yaml": imaginedNotice2027 };

/** A start of the program with these files as its law: the law is kept and noted as in use. */
async function started(store: Store, texts: Texts, today = "2026-11-21"): Promise<Deps> {
  const parsed = parseLaw(texts, sha256);
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  const deps = { ...productOn(store, today), law: parsed.law };
  await store.archiveLaw(parsed.law.hash, texts);
  await store.useLaw(parsed.law.hash, deps.clock.now());
  return deps;
}

async function importSample(deps: Deps, company: string): Promise<void> {
  const query = { fileName: "云桥.xlsx", company, mode: "keep-good", rows: "problems" } as const;
  const imported = await importLedger(deps, localOwner, sample("云桥-核心资源台账.xlsx"), query, {
    commandId: company,
  });
  if (!imported.ok) throw new Error(imported.refusal.code);
}

async function listed(deps: Deps, changes = 1, company?: string) {
  const result = await listMovedDates(deps, localOwner, { company, changes, limit: 1000 });
  if (!result.ok) throw new Error(result.refusal.code);
  return movedDatesReplySchema.parse(result.value);
}

async function latest(deps: Deps, company?: string): Promise<LawChangeReply> {
  const [change] = (await listed(deps, 1, company)).changes;
  if (change === undefined) throw new Error("no change of the law is listed");
  return change;
}

async function healthOf(deps: Deps): Promise<boolean | undefined> {
  const health = await checkHealth(deps);
  return health.ok ? health.value.checks.find(({ id }) => id === "law-comparison")?.ok : undefined;
}

/** Entries about moved dates, by company. */
async function recorded(store: Store): Promise<readonly (readonly [string, number])[]> {
  const entries = await store.transact(localOwner, (tx) => tx.datesMoved());
  return entries.map(({ company, data }) => [company, data.use]);
}

/** The store of a program that is killed when it opens its n-th transaction. */
function killedAt(store: Store, transaction: number): Store {
  let opened = 0;
  const transact: Store["transact"] = (actor, work) => {
    opened += 1;
    if (opened >= transaction) return Promise.reject(new Error("killed"));
    return store.transact(actor, work);
  };
  return { ...store, transact };
}

describe.each(Object.entries(storesOfEveryKind))("on %s", (_name, open) => {
  let stores: TwoStores;
  beforeEach(async () => {
    stores = await open();
  });
  afterEach(() => stores.close());

  test("a first start compares nothing and says so", async () => {
    const deps = await started(stores.one, lawTexts);
    expect(await compareLaws(deps, localOwner)).toEqual([]);
    expect(await listed(deps)).toEqual({ lawHash: deps.law.hash, finished: true, changes: [] });
    expect(await healthOf(deps)).toBe(true);
  });

  test("a notice that is loaded settles the dates that waited for it, with the reason, once", async () => {
    await importSample(await started(stores.one, lawTexts), "云桥");
    const deps = await started(stores.other, withNotice);
    expect(await healthOf(deps)).toBe(false);
    expect((await latest(deps)).headline.zh).toBe("2027 年放假安排已载入：还在逐家比较日期");

    expect((await compareLaws(deps, localOwner)).map(({ comparison }) => comparison)).toEqual(["compared"]);
    expect(await healthOf(deps)).toBe(true);
    const change = await latest(deps);
    expect(change.why.map(({ file, change: how }) => [file, how])).toEqual([["calendar/2027.yaml", "added"]]);
    expect(change.moved).toBeGreaterThan(10);
    expect(change.headline).toEqual({
      zh: `2027 年放假安排已载入：${change.moved} 个日期有变动`,
      en: `The holiday notice for 2027 was loaded: ${change.moved} dates moved`,
    });
    for (const { was, is, because, company } of change.dates) {
      expect([was?.provisional, is?.provisional, company]).toEqual([true, false, "云桥"]);
      expect(was?.safeDay.unpublished).toContain(2027);
      expect((was?.safeDay.earliest ?? "") <= (is?.safeDay.earliest ?? "")).toBe(true);
      expect((is?.safeDay.latest ?? "9") <= (was?.safeDay.latest ?? "")).toBe(true);
      expect(because.zh).toBe("2027 年放假安排已载入");
    }

    const third = await started(stores.one, withNotice, "2026-12-24");
    expect(await compareLaws(third, localOwner)).toEqual([]);
    expect(await latest(third)).toEqual(change);
  });

  test("a record that was killed in between goes on and loses nothing", async () => {
    const before = await started(stores.one, lawTexts);
    for (const name of ["甲", "乙", "丙"]) await importSample(before, name);
    const deps = await started(stores.other, withNotice);
    const dying = { ...deps, store: killedAt(stores.other, 3) };
    await expect(compareLaws(dying, localOwner)).rejects.toThrow("killed");
    const half = await recorded(stores.one);
    expect(half.length).toBeGreaterThan(0);
    expect(half.length).toBeLessThan(3);
    expect(await healthOf(deps)).toBe(false);
    expect((await listed(deps)).finished).toBe(false);

    const again = await started(stores.one, withNotice, "2026-11-22");
    expect(await compareLaws(again, localOwner)).toHaveLength(1);
    const all = await recorded(stores.one);
    expect(all).toHaveLength(3);
    expect(new Set(all.map(([company]) => company)).size).toBe(3);
    expect(all).toEqual(expect.arrayContaining([...half]));
    expect(await healthOf(again)).toBe(true);
  });

  test("being told to stop ends between companies, and the next start goes on", async () => {
    const before = await started(stores.one, lawTexts);
    for (const name of ["甲", "乙"]) await importSample(before, name);
    const deps = await started(stores.one, withNotice);
    let asked = 0;
    expect(await compareLaws(deps, localOwner, () => (asked += 1) < 2)).toEqual([]);
    expect(await recorded(stores.one)).toHaveLength(1);
    expect(await compareLaws(deps, localOwner)).toHaveLength(1);
    expect(await recorded(stores.one)).toHaveLength(2);
  });

  test("two instances that start at once record every company once", async () => {
    const before = await started(stores.one, lawTexts);
    for (const name of ["甲", "乙", "丙"]) await importSample(before, name);
    const both = await Promise.all([started(stores.one, withNotice), started(stores.other, withNotice)]);
    await Promise.all(both.map((deps) => compareLaws(deps, localOwner)));
    const entries = await recorded(stores.one);
    expect(entries.map(([company]) => company)).toEqual([...new Set(entries.map(([company]) => company))]);
    expect(entries).toHaveLength(3);
    for (const [company] of entries) {
      const stream = await stores.one.transact(localOwner, (tx) => tx.stream(company));
      expect(verifyChain(stream, sha256)).toEqual({ whole: true });
    }
  });

  test("a notice that is taken out again is a change of its own, however often", async () => {
    await importSample(await started(stores.one, lawTexts), "云桥");
    const laws: readonly Texts[] = [withNotice, lawTexts, withNotice];
    let last: Deps | null = null;
    for (const texts of laws) {
      last = await started(stores.one, texts);
      await compareLaws(last, localOwner);
    }
    if (last === null) throw new Error("nothing was started");
    const { changes } = await listed(last, 5);
    expect(changes.map(({ headline }) => headline.zh.split("：")[0])).toEqual([
      "2027 年放假安排已载入",
      "2027 年放假安排已撤下",
      "2027 年放假安排已载入",
    ]);
    expect(new Set(changes.map(({ moved }) => moved)).size).toBe(1);
    expect(changes[1]?.dates.every(({ effect }) => effect === "safe-day")).toBe(true);
  });

  test("a day of a running case moves with the calendar, and not with the law that it does not keep", async () => {
    const before = await started(stores.one, lawTexts);
    const query = { fileName: "a.csv", mode: "keep-good", rows: "problems" } as const;
    const row = "甲公司,许可证,增值电信业务经营许可证,京B2-20229046,2022-12-01,2027-11-30";
    const file = new TextEncoder().encode(`企业名称,资源名称,类别,编号,开始日期,到期日期\n${row}`);
    await importLedger(before, localOwner, file, query, { commandId: "imported" });
    const [item] = (await stores.one.ledgers(localOwner)).flatMap(({ items }) => items);
    if (item === undefined) throw new Error("the licence was not recorded");
    const opening = { course: "renew-licence", item: item.id, answers: {} };
    const opened = await openCase(before, localOwner, opening, "opened");
    if (!opened.ok) throw new Error(opened.refusal.code);
    const lead = "parameters/licence-renewal-lead.yaml";
    const longer = { ...withNotice, [lead]: (lawTexts[lead] ?? "").replace("value: 90", "value: 120") };
    const deps = await started(stores.other, longer);
    await compareLaws(deps, localOwner);
    const { dates } = await latest(deps);
    const own = dates.find(({ id }) => id.startsWith("renew-licence.") && id.includes(item.id));
    expect(own?.is?.lastDayToAct === own?.was?.lastDayToAct).toBe(false);
    const ofCase = dates.filter(({ id }) => id.startsWith("act-in-case."));
    expect(ofCase).toMatchObject([
      {
        itemId: item.id,
        was: { lastDayToAct: opened.value.actBy, provisional: true },
        is: { lastDayToAct: opened.value.actBy, provisional: false },
        because: { zh: "2027 年放假安排已载入" },
      },
    ]);
  });

  test("a day before the year of the notice, counted back from within it, has that notice for its cause", async () => {
    const before = await started(stores.one, lawTexts);
    const query = { fileName: "a.csv", mode: "keep-good", rows: "problems" } as const;
    const row = "甲公司,网站备案,示例站,京ICP备12345678号-1,2022-12-01,2030-11-30";
    const file = new TextEncoder().encode(`企业名称,类别,资源名称,编号,开始日期,到期日期\n${row}`);
    await importLedger(before, localOwner, file, query, { commandId: "imported" });
    const [item] = (await stores.one.ledgers(localOwner)).flatMap(({ items }) => items);
    const answers = { what: "subject", "planned-on": "2027-01-10", licensed: "no", sector: "no" };
    const opening = { course: "website-filing-change", item: item?.id ?? "", answers };
    const opened = await openCase(before, localOwner, opening, "opened");
    if (!opened.ok) throw new Error(opened.refusal.code);
    const deps = await started(stores.other, withNotice);
    await compareLaws(deps, localOwner);
    const ofCase = (await latest(deps)).dates.filter(({ id }) => id.startsWith("act-in-case."));
    expect(ofCase.length).toBeGreaterThan(0);
    for (const { because, causes } of ofCase) {
      expect(because.zh).toBe("2027 年放假安排已载入");
      expect(causes[0]?.page).toMatchObject({ type: "calendar", id: "2027" });
    }
  });

  test("a company is asked for by name, and none but the actor's are told", async () => {
    const before = await started(stores.one, lawTexts);
    for (const name of ["甲", "乙"]) await importSample(before, name);
    const deps = await started(stores.one, withNotice);
    await compareLaws(deps, localOwner);
    expect(new Set((await latest(deps)).dates.map(({ company }) => company))).toEqual(new Set(["甲", "乙"]));
    expect(new Set((await latest(deps, "乙")).dates.map(({ company }) => company))).toEqual(new Set(["乙"]));
    const stranger = { ...localOwner, person: "somebody-else" };
    const seen = await listMovedDates(deps, stranger, { changes: 1, limit: 10 });
    expect(seen.ok ? seen.value.changes[0]?.dates : null).toEqual([]);
    const nowhere = await listMovedDates(deps, localOwner, { company: "丁", changes: 1, limit: 10 });
    expect(nowhere.ok ? null : nowhere.refusal.code).toBe("company-not-found");
  });
});

describe("a law that an earlier program wrote", () => {
  const reshaped = (texts: Texts): Texts =>
    Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [path, path.startsWith("kinds/") ? `${text}formerly: yes\n` : text]),
    );
  const open = storesOfEveryKind["memory"];

  async function changed(earlier: Texts, later: Texts): Promise<{ deps: Deps; change: LawChangeReply }> {
    if (open === undefined) throw new Error("there is no store in memory");
    const { one } = await open();
    await importSample(productOn(one, "2026-11-21"), "云桥");
    const hash = sha256(JSON.stringify(earlier));
    await one.archiveLaw(hash, earlier);
    await one.useLaw(hash, "2026-11-01T00:00:00.000Z");
    const deps = await started(one, later);
    await compareLaws(deps, localOwner);
    return { deps, change: await latest(deps) };
  }

  test("is compared by its calendar alone where this program cannot read the rest", async () => {
    const { change } = await changed(reshaped(lawTexts), withNotice);
    expect(change.comparison).toBe("calendar-only");
    expect(change.moved).toBeGreaterThan(10);
    expect(change.dates[0]?.because.zh).toBe("2027 年放假安排已载入");
    expect(change.headline.zh).toMatch(/^2027 年放假安排已载入：\d+ 个日期有变动（只比较了工作日历的影响）$/);
  });

  test("is said not to be comparable where not even its calendar can be read", async () => {
    const broken = { ...reshaped(lawTexts), "calendar/2026.yaml": "year: soon\n" };
    const { change, deps } = await changed(broken, withNotice);
    expect([change.comparison, change.dates]).toEqual(["unreadable", []]);
    expect(change.headline.zh).toContain("无法与新规则比较");
    expect(await healthOf(deps)).toBe(true);
  });
});
