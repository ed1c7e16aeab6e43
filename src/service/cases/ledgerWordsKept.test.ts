import { expect, test } from "vitest";
import { answerSentences } from "#contract/answerRefusalText.ts";
import { lostLicence } from "../../../test/fixtures/playedCase.ts";
import { lossRisk } from "../caseText.ts";
import { detailsAfter } from "./detailsAfter.ts";
import { ledgerWordOf } from "./ledgerWordOf.ts";
import { historyEntryOf } from "../historyEntryOf.ts";

test("where the new paper says the same in other words the ledger keeps its own", () => {
  const { matter } = lostLicence("answered").stand();
  const { inLedger } = matter;
  if (inLedger === null) throw new Error("it is about an item");
  const held = { ...inLedger, extra: { 覆盖范围: "江西" } };
  const after = (coverage: string) =>
    detailsAfter({ ...matter, item: held, inLedger: held }, { coverage }, { custody: null, term: null, items: [held] })
      .extra;
  expect(after("江西省")).toEqual({ 覆盖范围: "江西" });
  expect(Object.values(after("全国"))).toEqual(["全国"]);
});

test("one day is one day", () => {
  expect(lossRisk(1, null).en).toMatch(/^1 day since/u);
  expect(lossRisk(2, null).en).toMatch(/^2 days since/u);
});

test("an answer that nobody can give is told with how to say that nobody knows", () => {
  const refused = lostLicence("answered").ask({ do: "answer", answers: { waits: "unknown" } });
  if (refused.ok) throw new Error("it is not refused");
  const { zh, en } = answerSentences[refused.code]?.(refused as never) ?? { zh: "", en: "" };
  expect(zh).toContain("可以填：是（yes）、否（no）。不知道的填 ?");
  expect(en).toContain("Where nobody knows, give ?");
});

test("a closed case names the paper once, with the number as the ledger writes it", () => {
  const stand = lostLicence("answered").stand();
  const { inLedger, law } = stand.matter;
  if (inLedger === null) throw new Error("it is about an item");
  const title = law.kinds.get(inLedger.kind)?.title ?? { zh: "", en: "" };
  const closed = { on: "2026-11-20", outcome: "granted", before: {} } as never;
  const word = (name: string) =>
    ledgerWordOf({
      ...stand,
      case: { ...stand.case, closed, result: { fields: { number: "苏Ｂ2-20210001" } } as never },
      matter: { ...stand.matter, inLedger: { ...inLedger, name } },
    });
  expect(word(title.zh)?.zh).toContain(`改好：${title.zh} 苏B2-20210001，`);
  expect(word(title.zh)?.en).toContain(`: ${title.en} 苏B2-20210001,`);
  expect(word("第一证")?.zh).toContain(`改好：${title.zh} 第一证 苏B2-20210001，`);
});

test("where the copies are kept is told in English in an English history", () => {
  const { inLedger } = lostLicence("answered").stand().matter;
  if (inLedger === null) throw new Error("it is about an item");
  const { id, ...before } = inLedger;
  const custody = { original: { place: "A1", holder: "Li" } };
  const event = {
    kind: "item-corrected",
    subject: id,
    on: "2026-11-20",
    data: { before, after: { ...before, custody } },
  };
  const names = {
    detailTitle: () => null,
    serviceOf: (of: string) => ({ zh: of, en: of }),
    caseOf: () => null,
    item: id,
  };
  const { zh, en } = historyEntryOf(event as never, { ...names, whoWrote: () => "" } as never).sentence;
  expect(zh).toContain("保管 由 – 改为 正本：A1，Li保管");
  expect(en).toContain("kept from – to original: A1, kept by Li");
});

test("the close says that the company is renamed, and that without a new paper nothing is as a new one has it", () => {
  const stand = lostLicence("answered").stand();
  const closed = { on: "2026-11-20", outcome: "granted", before: { company: "旧名示例公司" } } as never;
  const word = (result: object | null) =>
    ledgerWordOf({ ...stand, case: { ...stand.case, closed, result: result as never } });
  const renamed = word({ fields: { company: "新名示例公司" } });
  expect(renamed?.zh).toContain("已从「旧名示例公司」改名为「新名示例公司」");
  expect(renamed?.en).toContain('under its new name, "新名示例公司" in place of "旧名示例公司"');
  expect(word({ fields: { company: "旧名示例公司" } })?.zh).not.toContain("改名");
  expect(word(null)?.zh).toContain("这个办件不改台账");
});
