import { expect, test } from "vitest";
import { healthReplySchema } from "#contract/health.ts";
import { localOwner } from "#service/localOwner.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";

const today = "2026-11-23";
const ledger = [
  "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人",
  "甲公司,专线,专线,X-1,2024-01-01,2026-12-23,张敏",
  "甲公司,专线,专线,X-2,2024-01-01,2026-11-23,李雷",
].join("\n");

const check = async (product: ReturnType<typeof warnedCompany>, id: string) => {
  const { checks } = healthReplySchema.parse(await (await product.get("/health")).json());
  return checks.find((one) => one.id === id);
};

test("what is due and has nobody to be told is trouble, until somebody has been entered and heard it", async () => {
  const product = warnedCompany(today);
  await product.importLedger(ledger);
  await product.sweepOn(today);
  const unheard = await check(product, "recipients");
  expect(unheard).toMatchObject({ ok: false });
  expect(unheard?.sentence.zh).toMatch(/^2 项到期的预警没有人可通知.*登记台账上的负责人.*兜底人.*总负责人/);
  await product.enterPeople({ id: "zhang", name: "张敏" });
  await product.sweepOn(today);
  expect((await check(product, "recipients"))?.sentence.en).toMatch(/^1 warning that is due has nobody/);
  await product.setWarnings({ lead: "zhang", digestAt: 530, escalateAfter: 3 });
  await product.sweepOn(today);
  expect(await check(product, "recipients")).toMatchObject({ ok: true });
});

test("what is pressing is stuck sooner, and the sentence has the clocks of China", async () => {
  const product = warnedCompany(today);
  await product.importLedger(ledger);
  await product.enterChannel({ id: "hook", kind: "webhook", title: "转发", settings: {} });
  await product.enterPeople(
    { id: "zhang", name: "张敏", channels: ["hook"] },
    { id: "li", name: "李雷", channels: ["hook"] },
  );
  await product.sweepOn(today);
  const waitSince = (since: string, whose: string) =>
    product.deps.store.transact(localOwner, async (tx) => {
      const open = await tx.warnings.claims({ recipient: whose, states: ["open"] });
      await tx.warnings.putClaims(open.map((claim) => ({ ...claim, sendAfter: since })));
    });
  await waitSince("2026-11-22T22:00:00.000Z", "zhang");
  expect(await check(product, "deliveries")).toMatchObject({ ok: true });
  await waitSince("2026-11-22T22:10:00.000Z", "li");
  expect(await check(product, "deliveries")).toMatchObject({
    ok: false,
    sentence: { zh: expect.stringContaining("最早的从 2026-11-23 06:10 起") as unknown },
  });
});

test("a sweep says whether anybody delivers", async () => {
  const product = warnedCompany(today);
  expect(await (await product.post("/sweep", {})).json()).toMatchObject({ delivering: false });
});
