import { expect, test } from "vitest";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import { itemsReplySchema } from "#contract/items.ts";
import { itemWarningsReplySchema } from "#contract/itemWarnings.ts";
import { memoryJobs } from "#store/jobs/memoryJobs.ts";
import { runWarnings } from "./runWarnings.ts";

test("nobody is warned before dates are compared after another law, and everybody once they are", async () => {
  const product = warnedCompany("2026-11-20");
  await product.importLedger(
    "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人\n甲公司,某,专线,X-1,2024-01-01,2026-11-30,小李",
  );
  await product.enterPeople({ id: "li", name: "小李" });
  const { items } = itemsReplySchema.parse(await (await product.get("/items")).json());
  const told = async () => {
    const reply = await (await product.get(`/items/${items[0]?.id ?? ""}/warnings`)).json();
    return itemWarningsReplySchema.parse(reply).history.length;
  };
  const comparing = Promise.withResolvers<void>();
  const faults: unknown[] = [];
  const running = await runWarnings(
    () => product.deps,
    memoryJobs({ clock: { now: () => 0, moveTo: () => undefined }, random: () => 0 }),
    (_, error) => faults.push(error),
    () => comparing.promise,
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await told()).toBe(0);
  comparing.resolve();
  await expect.poll(told).toBeGreaterThan(0);
  await running.stop();
  expect(faults).toEqual([]);
});
