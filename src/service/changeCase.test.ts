import { beforeEach, describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { CaseEntry } from "#contract/caseEntries.ts";
import type { CaseReply } from "#contract/cases.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { newLicenceFields } from "../../test/fixtures/grantedNew.ts";
import { licencePdf } from "../../test/fixtures/licencePdf.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { archiveCompany } from "./archiveCompany.ts";
import { changeCase } from "./changeCase.ts";
import type { Deps } from "./deps.ts";
import { importLedger } from "./importLedger.ts";
import { keepFile } from "./keepFile.ts";
import { localOwner } from "./localOwner.ts";
import { machine } from "./machine.ts";
import { openCase } from "./openCase.ts";
import type { OpeningInput } from "./openCase.ts";
import { showCase } from "./showCase.ts";
import { settling } from "../../test/fixtures/settling.ts";

// What the ledger has to say to a case: another paper of the same number, and a company that was put away.

const company = "星河示例通信有限公司";
const on = day("2026-11-20");
let deps: Deps;
let one: CaseReply;
let commands = 0;

beforeEach(() => {
  deps = productOn(memoryStore(), "2026-11-26");
});

async function imported(row: string): Promise<void> {
  const text = `类别,证书名称,证书编号,发证机关,起始日期,到期日期\n${row}\n`;
  const bytes = new TextEncoder().encode(text);
  const read = await importLedger(
    deps,
    localOwner,
    bytes,
    { fileName: "a.csv", company, mode: "keep-good", rows: "all" },
    { commandId: `import-${(commands += 1)}` },
  );
  if (!read.ok || read.value.counts.accepted !== 1) throw new Error(`not imported: ${JSON.stringify(read)}`);
}

async function say(entry: object): Promise<string> {
  const reply = await changeCase(deps, localOwner, one.id, entry as CaseEntry, `entry-${(commands += 1)}`);
  if (reply.ok) one = reply.value;
  return reply.ok ? "ok" : reply.refusal.code;
}

const newLicence: OpeningInput = {
  course: "new-licence",
  company,
  authority: "beijing",
  on,
  answers: { coverage: "one" },
};

/** What was granted, with everything done but the close. */
async function granted(fields: Readonly<Record<string, string>>, opening = newLicence): Promise<void> {
  const opened = await openCase(deps, localOwner, opening, `open-${(commands += 1)}`);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const { id: subject, companyId } = opened.value;
  const events: readonly RecordEvent[] = [
    { kind: "case-step-done", subject, on, data: { stage: "conditions", note: null } },
    { kind: "case-submitted", subject, on, data: { number: null, papers: [], manifest: "m" } },
    { kind: "case-accepted", subject, on, data: { number: null, deemed: false } },
    {
      kind: "case-decided",
      subject,
      on,
      data: { outcome: "granted", number: null, because: null, deemed: false, paper: null },
    },
    { kind: "case-result-received", subject, on, data: { fields, paper: null } },
  ];
  await deps.store.transact(machine, async (tx) => {
    const [ledger] = await tx.ledgers(companyId);
    await tx.append(
      companyId,
      ledger?.company.version ?? 0,
      { id: subject, fingerprint: "", by: "machine", recordedAt: deps.clock.now() },
      events,
    );
  });
  const shown = await showCase(deps, localOwner, subject);
  if (!shown.ok) throw new Error(shown.refusal.code);
  one = shown.value;
  for (const { field, open, state } of one.compared) if (open) await say(settling(field, state));
}

async function terms(): Promise<unknown> {
  const ledgers = await deps.store.ledgers(localOwner);
  return ledgers.flatMap(({ items }) => items.map((item) => [item.identifier, item.terms]));
}

describe("a case whose new paper has the number of another item", () => {
  test("does not close, and that item keeps its term, until the number is entered as it is printed", async () => {
    await imported(
      `增值电信业务经营许可证,增值电信业务经营许可证,京B2-20269999,北京市通信管理局,2023-03-10,2028-03-09`,
    );
    await granted(newLicenceFields);
    const before = await terms();
    expect(await say({ do: "close", withoutFile: "机关只发了纸质证" })).toBe("item-known");
    expect(await terms()).toEqual(before);
    expect(await say({ do: "receive", fields: { number: "京B2-20269998" }, paper: null })).toBe("ok");
    for (const { field, open, state } of one.compared) if (open) await say(settling(field, state));
    expect(await say({ do: "close", withoutFile: "机关只发了纸质证" })).toBe("ok");
    expect(await terms()).toEqual([
      ["京B2-20269999", [expect.objectContaining({ start: "2023-03-10", end: "2028-03-09" })]],
      ["京B2-20269998", [{ start: "2026-11-26", end: "2031-11-25" }]],
    ]);
  });
  test("written with other strokes is the same", async () => {
    await imported(
      `增值电信业务经营许可证,增值电信业务经营许可证,京 B2－20269999,北京市通信管理局,2023-03-10,2028-03-09`,
    );
    await granted({ ...newLicenceFields, number: "京B2 20269999" });
    expect(await say({ do: "close", withoutFile: "机关只发了纸质证" })).toBe("item-known");
  });
  test("is told so as soon as it is entered, where a licence was changed", async () => {
    await imported(`增值电信业务经营许可证,,京B2-20269998,北京市通信管理局,2023-03-10,2028-03-09`);
    await imported(`增值电信业务经营许可证,,京B2-20269999,北京市通信管理局,2023-03-10,2028-03-09`);
    const [ledger] = await deps.store.ledgers(localOwner);
    const item = ledger?.items.find(({ identifier }) => identifier === "京B2-20269998")?.id;
    await granted({ end: "2028-03-09" }, { course: "change-licence", item, on, answers: { what: "capital" } });
    expect(await say({ do: "receive", fields: { number: "京B2-20269999" }, paper: null })).toBe("number-held");
    expect(await say({ do: "receive", fields: { number: "京B2-20269998" }, paper: null })).toBe("ok");
  });
  test.each([
    ["京B2-20269999", "北京市通信管理局"],
    ["B1-20231888", "工业和信息化部"],
  ])(
    "is told so where a lost licence is replaced by one with the number %s, entered or at the close",
    async (number, of) => {
      await imported(`增值电信业务经营许可证,,京B2-20269998,北京市通信管理局,2023-03-10,2028-03-09`);
      await imported(`增值电信业务经营许可证,,${number},${of},2023-03-10,2028-03-09`);
      const [ledger] = await deps.store.ledgers(localOwner);
      const item = ledger?.items.find(({ identifier }) => identifier === "京B2-20269998")?.id;
      const opening = { course: "replace-licence", item, on, answers: { what: "both", how: "lost" } };
      // As a case stands that took the number before anybody asked for it.
      await granted({ end: "2028-03-09", number }, opening);
      expect(await say({ do: "receive", fields: { number }, paper: null })).toBe("number-held");
      const keeping = { place: "档案室", holder: "李四" };
      const close = { do: "close", withoutFile: "只有纸质证", custody: { original: keeping, duplicate: keeping } };
      expect(await say(close)).toBe("number-held");
      expect(await say({ do: "receive", fields: { number: "京B2-20269998" }, paper: null })).toBe("ok");
      expect(await say(close)).toBe("ok");
    },
  );
  test("adds a term where that of the item was over before", async () => {
    await imported(
      `增值电信业务经营许可证,增值电信业务经营许可证,京B2-20269999,北京市通信管理局,2021-03-10,2026-03-09`,
    );
    await granted(newLicenceFields);
    expect(await say({ do: "close", withoutFile: "机关只发了纸质证" })).toBe("ok");
    expect(await terms()).toEqual([
      ["京B2-20269999", [expect.objectContaining({ end: "2026-03-09" }), { start: "2026-11-26", end: "2031-11-25" }]],
    ]);
  });
});

test("what was typed is held against the file that came with it, until the right one is there or somebody says why", async () => {
  await imported(`增值电信业务经营许可证,增值电信业务经营许可证,京B2-20260001,北京市通信管理局,2023-03-10,2028-03-09`);
  await granted(newLicenceFields);
  const file = async (...lines: readonly string[]) => {
    const kept = await keepFile(deps, localOwner, { company, name: "新证.pdf", content: [await licencePdf(lines)] });
    if (!kept.ok) throw new Error(kept.refusal.code);
    return { hash: kept.value.file.hash, name: "新证.pdf" };
  };
  const row = (field: string) => one.compared.find((compared) => compared.field === field);
  const scan = await file("许可证编号：京B2-20269998", "有效期至：2031年11月25日");
  expect(await say({ do: "receive", fields: {}, paper: scan })).toBe("ok");
  expect(row("number")).toMatchObject({ state: "differs", open: true });
  expect(row("number")?.says?.zh).toContain("文件里写的是 京B2-20269998");
  expect(row("end")?.open).toBe(false);
  expect(await say({ do: "close", withoutFile: "机关只发了纸质证" })).toBe("fields-open");
  // Entered as the file says; an old file that stays is found out as well.
  expect(await say({ do: "receive", fields: { number: "京B2-20269998" }, paper: null })).toBe("ok");
  expect(row("number")?.state).not.toBe("differs");
  expect(await say({ do: "receive", fields: { number: "京B2-20269997" }, paper: null })).toBe("ok");
  expect(row("number")?.open).toBe(true);
  expect(await say({ do: "settle", field: "number", how: "explained", says: "扫描件是更正前的" })).toBe("ok");
  expect(row("number")?.open).toBe(false);
  // Another file is another matter.
  const other = await file("许可证编号：京B2-20269996", "有效期至：2031年11月25日");
  expect(await say({ do: "receive", fields: {}, paper: other })).toBe("ok");
  expect(row("number")?.open).toBe(true);
});

test("a statement is held against the text of its clipping: what differs is worth a second look and bars nothing", async () => {
  const number = "京B2-20260001";
  await imported(`增值电信业务经营许可证,增值电信业务经营许可证,${number},北京市通信管理局,2023-03-10,2028-03-09`);
  const item = (await deps.store.ledgers(localOwner)).flatMap(({ items }) => items)[0]?.id ?? "";
  const answers = { what: "original", how: "lost", "noticed-on": "2026-11-02", "newspaper-level": "any" };
  const opened = await openCase(
    deps,
    localOwner,
    { course: "replace-licence", company, item, on, answers },
    `open-${(commands += 1)}`,
  );
  if (!opened.ok) throw new Error(opened.refusal.code);
  one = opened.value;
  const code = "91110108MAY100018G";
  const parts = (serial: string) => [
    `${company}（统一社会信用代码：${code}）不慎遗失`,
    `《增值电信业务经营许可证》正本，许可证编号：${serial}，`,
    "发证机关：北京市通信管理局，特此声明作废。",
  ];
  const publish = async (printed: readonly string[]) => {
    const content = [await licencePdf(["遗失声明", "甲乙丙商贸有限公司遗失公章一枚，声明作废。", ...printed])];
    const kept = await keepFile(deps, localOwner, { company, name: "剪报.pdf", content });
    if (!kept.ok) throw new Error(kept.refusal.code);
    const clipping = { hash: kept.value.file.hash, name: "剪报.pdf" };
    const text = parts(number).join("");
    const publication = {
      newspaper: null,
      name: "示例日报",
      level: "provincial",
      page: null,
      originals: 3,
      text,
      clipping,
    };
    expect(await say({ do: "publish", on: "2026-11-20", publication })).toBe("ok");
    return one.secondLooks.map(({ says }) => says.zh).filter((says) => says.includes("剪报"));
  };
  expect(await publish(parts(number))).toEqual([]);
  expect(await publish(parts("京B2-20260007"))).toEqual([
    expect.stringContaining("许可证编号录入的是「京B2-20260001」，剪报里是「京B2-20260007」"),
  ]);
  expect(await publish([])).toEqual([expect.stringContaining("没有读到录入的这份声明")]);
});

test("a case of a company that was put away changes nothing in the ledger; it can be withdrawn", async () => {
  await imported(`增值电信业务经营许可证,增值电信业务经营许可证,京B2-20260001,北京市通信管理局,2023-03-10,2028-03-09`);
  await granted(newLicenceFields);
  const before = await terms();
  await archiveCompany(deps, localOwner, one.companyId, true, "archive");
  const shown = await showCase(deps, localOwner, one.id);
  expect(shown).toMatchObject({ ok: true, value: { archived: true, todo: [] } });
  expect(await say({ do: "close", withoutFile: "机关只发了纸质证" })).toBe("company-archived");
  expect(await say({ do: "answer", answers: { coverage: "several" } })).toBe("company-archived");
  expect(await terms()).toEqual(before);
  expect(await say({ do: "comment", says: "客户已经不做了" })).toBe("ok");
  await archiveCompany(deps, localOwner, one.companyId, false, "restore");
  expect(await say({ do: "close", withoutFile: "机关只发了纸质证" })).toBe("ok");
});

test("a statement that was printed is held against the answers again before it is handed in", async () => {
  await imported(`增值电信业务经营许可证,增值电信业务经营许可证,京B2-20202418,北京市通信管理局,2023-03-10,2028-03-09`);
  const [ledger] = await deps.store.ledgers(localOwner);
  const item = ledger?.items[0]?.id ?? "";
  const opened = await openCase(deps, localOwner, { course: "replace-licence", item, on, answers: {} }, "open-lost");
  if (!opened.ok) throw new Error(opened.refusal.code);
  one = opened.value;
  const text = `${company}（统一社会信用代码：91110108MAY100018G）不慎遗失《增值电信业务经营许可证》副本，许可证编号：京B2-20202418，发证机关：北京市通信管理局，特此声明作废。`;
  const answers = {
    what: "duplicate",
    how: "lost",
    "noticed-on": on,
    electronic: "no",
    circumstances: "搬家时遗失",
    "newspaper-level": "city",
    waits: "no",
  };
  expect(await say({ do: "answer", on, answers })).toBe("ok");
  const named = { newspaper: null, name: "示例晚报", level: "city", page: null, originals: 3 };
  const publication = { ...named, text, clipping: null };
  expect(await say({ do: "publish", on: "2026-11-23", publication })).toBe("ok");
  expect(one.waiting?.code).toBe("papers-not-ready");
  expect(await say({ do: "answer", answers: { what: "both" } })).toBe("ok");
  expect(one.waiting?.code).toBe("statement-faulty");
  expect(one.stages.find(({ kind }) => kind === "publish")?.state).toBe("current");
  expect(one.todo[0]?.zh).toMatch(/^2026-11-23 登在《示例晚报》的声明不能用来递交，重新登报.+正副本不同/u);
  expect(await say({ do: "submit", receipt: null })).toBe("statement-faulty");
  expect(await say({ do: "answer", answers: { what: "duplicate", "newspaper-level": "national" } })).toBe("ok");
  expect(one.waiting?.code).toBe("newspaper-unfit");
  expect(one.todo[0]?.en).toContain("print it again");
  expect(await say({ do: "answer", answers: { "newspaper-level": "city" } })).toBe("ok");
  expect(one.waiting?.code).toBe("papers-not-ready");
  expect(one.mayTakeBack).toContainEqual(
    expect.objectContaining({ what: "publication", title: { zh: "见报", en: expect.any(String) } }),
  );
  expect(await say({ do: "take-back", what: "publication", stage: null, because: "登错了报纸" })).toBe("ok");
  expect(one).toMatchObject({ published: null, waiting: { code: "not-published" } });
  const told = one.history.map(({ says }) => says.zh);
  expect(told[0]).toBe("登错了，撤销：见报（登错了报纸）");
  expect(told).toContain("见报：示例晚报");
});
