import { beforeEach, describe, expect, test } from "vitest";
import { localOwner } from "./localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn, sample } from "../../test/fixtures/productOn.ts";
import { changeCase } from "./changeCase.ts";
import type { Deps } from "./deps.ts";
import { importLedger } from "./importLedger.ts";
import { listItems } from "./listItems.ts";
import { openCase } from "./openCase.ts";
import type { OpeningInput } from "./openCase.ts";
import { showCase } from "./showCase.ts";

// Opening a case, whom it is brought to, and what is refused before there is one.

let deps: Deps;
let items: readonly { readonly id: string; readonly kind: string }[];

beforeEach(async () => {
  deps = productOn(memoryStore(), "2026-11-21");
});

beforeEach(async () => {
  const bytes = sample("云桥-核心资源台账.xlsx");
  await importLedger(
    deps,
    localOwner,
    bytes,
    { fileName: "云桥-核心资源台账.xlsx", mode: "keep-good", rows: "all" },
    { commandId: "import" },
  );
  const listed = await listItems(deps, localOwner, { sort: "end", page: 1, pageSize: 200 });
  if (!listed.ok) throw new Error("the sample was not imported");
  items = listed.value.items;
});

let commands = 0;
async function open(input: Partial<OpeningInput>, commandId = `command-${(commands += 1)}`) {
  return openCase(deps, localOwner, { course: "replace-licence", answers: {}, ...input }, commandId);
}
async function codeOf(input: Partial<OpeningInput>): Promise<string> {
  const opened = await open(input);
  return opened.ok ? "ok" : opened.refusal.code;
}
const idOf = (kind: string): string => items.find((item) => item.kind === kind)?.id ?? "";

describe("a case", () => {
  test("is refused by name where it cannot be opened", async () => {
    expect(await codeOf({ course: "dance" })).toBe("course-unknown");
    expect(await codeOf({})).toBe("case-item-needed");
    expect(await codeOf({ item: idOf("line") })).toBe("case-item-kind");
    expect(await codeOf({ item: "nothing" })).toBe("item-not-found");
    expect(await codeOf({ course: "new-licence", company: "nobody" })).toBe("company-not-found");
    expect(await codeOf({ item: idOf("licence"), authority: "Atlantis" })).toBe("authority-unknown");
    expect(await codeOf({ item: idOf("licence"), on: "2026-11-22" as never })).toBe("case-day");
    expect(await codeOf({ item: idOf("licence"), on: "0001-01-01" as never })).toBe("day-implausible");
    expect(await codeOf({ item: idOf("licence"), answers: { "noticed-on": "1900-01-01" } })).toBe("day-implausible");
    expect(await codeOf({ item: idOf("licence"), answers: { nothing: "x" } })).toBe("question-unknown");
    expect(await codeOf({ item: idOf("licence"), answers: { how: "eaten" } })).toBe("answer-unknown");
  });
  test("is open once of an item, and is the same case when it is sent again", async () => {
    const first = await open({ item: idOf("licence") }, "once");
    const again = await open({ item: idOf("licence") }, "once");
    expect(first.ok && again.ok && first.value.id === again.value.id).toBe(true);
    expect(await codeOf({ item: idOf("licence") })).toBe("case-open-already");
    const other = await open({ item: idOf("licence"), answers: { how: "lost" } }, "once");
    expect(other).toMatchObject({ refusal: { code: "command-differs" } });
  });
  test("about one year goes by the last day of that year, and by none where that year is not to be reported", async () => {
    const daysOf = async (course: string, kind: string, answers: Record<string, string>) => {
      const opened = await open({ course, item: idOf(kind), answers });
      if (!opened.ok) throw new Error(opened.refusal.code);
      const shown = await showCase(deps, localOwner, opened.value.id);
      if (!shown.ok) throw new Error(shown.refusal.code);
      await changeCase(deps, localOwner, opened.value.id, { do: "withdraw", because: "另开" }, `w-${(commands += 1)}`);
      return shown.value.deadlines.map(({ id, day, title }) => [id, day, title.zh]);
    };
    const late = { held: "yes", stands: "late", graded: "no" };
    expect(await daysOf("annual-report", "licence", { year: "2025", ...late })).toEqual([
      ["annual-report.2025", "2026-03-31", "2025 年度的最后可办日（报送电信业务经营许可年报）"],
    ]);
    expect(await daysOf("annual-report", "licence", { year: "2025", held: "no" })).toEqual([]);
    expect(await daysOf("annual-number-report", "number-certificate", { year: "2025", held: "yes" })).toEqual([
      ["annual-number-report.2025", "2026-03-31", "2025 年度的最后可办日（报送码号使用情况）"],
    ]);
  });
  test("about a number asks whom it is brought to: the province of a row is no issuer", async () => {
    const head = "客户名称,省份,类别,名称,证书编号,使用范围,到期日期";
    const row = "杭州示例科技有限公司,浙江,码号证书,短信码号,号[2023]00123-B01,全国,2027-03-31";
    const bytes = new TextEncoder().encode(`${head}\n${row}`);
    const asked = { fileName: "numbers.csv", mode: "keep-good", rows: "all" } as const;
    const imported = await importLedger(deps, localOwner, bytes, asked, { commandId: "numbers" });
    expect(imported).toMatchObject({ ok: true });
    const listed = await listItems(deps, localOwner, { sort: "end", page: 1, pageSize: 200 });
    const item = listed.ok
      ? listed.value.items.find(({ identifier }) => identifier?.startsWith("号[2023]"))
      : undefined;
    expect(item?.kind).toBe("number-certificate");
    const opened = await open({ course: "renew-number", item: item?.id });
    if (!opened.ok) throw new Error(opened.refusal.code);
    const { authority, questions, compared, id } = opened.value;
    expect([authority, questions.at(-1)?.id]).toEqual([null, "authority"]);
    expect(compared.find(({ field }) => field === "issuer")?.before).toBeNull();
    const said = await changeCase(deps, localOwner, id, { do: "answer", answers: { authority: "miit" } }, "ministry");
    if (!said.ok) throw new Error(said.refusal.code);
    expect(said.value.compared.find(({ field }) => field === "issuer")?.before).toBe("工业和信息化部");
  });
  test("of a company goes to the ministry once the answers say several provinces", async () => {
    const { company } = items[0] as unknown as { company: string };
    const opened = await open({ course: "new-licence", company, authority: "江苏" });
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(opened.value.authority?.id).toBe("jiangsu");
    const said = await changeCase(
      deps,
      localOwner,
      opened.value.id,
      { do: "answer", answers: { coverage: "several" } },
      "several",
    );
    expect(said).toMatchObject({ ok: true, value: { authority: { id: "miit" } } });
    const named = { do: "answer", answers: { coverage: "one", authority: "广东" } } as const;
    await changeCase(deps, localOwner, opened.value.id, named, "one");
    const shown = await showCase(deps, localOwner, opened.value.id);
    expect(shown).toMatchObject({ ok: true, value: { authority: { id: "guangdong" } } });
  });
});
