import { expect, test } from "vitest";
import { itemsReplySchema } from "#contract/items.ts";
import { itemWarningsReplySchema } from "#contract/itemWarnings.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";

async function stepsOf(kind: string, end: string) {
  const product = warnedCompany("2026-10-20");
  await product.importLedger(
    `企业名称,资源名称,类别,编号,开始日期,到期日期\n甲公司,某项,${kind},X-1.example,2024-01-01,${end}`,
  );
  const { items } = itemsReplySchema.parse(await (await product.get("/items")).json());
  const reply = await (await product.get(`/items/${items[0]?.id ?? ""}/warnings`)).json();
  const [ladder] = itemWarningsReplySchema.parse(reply).ladders;
  if (ladder === undefined) throw new Error(`a ${kind} has no ladder`);
  const rung = (days: number) => ladder.steps.find((step) => step.kind === "rung" && step.days === days);
  return { ladder, rung };
}

test("days of a year whose rest is not published are provisional, say why, and how far they were brought forward", async () => {
  const { ladder, rung } = await stepsOf("域名", "2027-10-01");
  expect(ladder.lastDay).toBe("2027-10-01");
  expect(rung(0)?.label.zh).toMatch(/^最后可办日当天的提醒，可能遇休息日，提前 \d+ 天$/);
  expect(rung(0)?.provisional?.zh).toBe("暂定：2027 年放假安排尚未公布，按最早可能的工作日提醒");
  expect(rung(1)?.provisional).not.toBeNull();
  // The first repeat after the last day is not lost in the rest that may come.
  expect(rung(-7)).toMatchObject({ on: "2027-10-08", state: "coming" });
});

test("a week after a last day at the end of the year is told, though all days between may be ones of rest", async () => {
  const { ladder, rung } = await stepsOf("域名", "2026-12-29");
  expect(ladder.lastDay).toBe("2026-12-29");
  expect(rung(-7)).toMatchObject({ on: "2027-01-05", state: "coming", label: { zh: "最后可办日后 7 天" } });
  expect(rung(-7)?.provisional?.en).toContain("2027");
});

test("a published rest moves a rung for certain", async () => {
  const { rung } = await stepsOf("域名", "2026-11-29");
  expect(rung(0)).toMatchObject({ on: "2026-11-27", provisional: null });
  expect(rung(0)?.label.zh).toBe("最后可办日当天的提醒，遇休息日，提前 2 天");
  expect(rung(7)?.label.zh).toBe("最后可办日前 7 天的提醒，遇休息日，提前 2 天");
});
