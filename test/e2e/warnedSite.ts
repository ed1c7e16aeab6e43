import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays } from "#calendar/day.ts";
import { systemClock } from "#main/systemClock.ts";
import { openStore } from "#store/openStore.ts";
import { warnedCompany } from "../fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../fixtures/warnedCompany.ts";
import { openSite } from "./openSite.ts";
import type { Site } from "./openSite.ts";

/** Days before the last days to act of the ledger's papers, from the server's today on: what they show never ages. */
export const papers = { 待续专线: 20, 逾期专线: -3, 远期专线: 50, 已办专线: 25 } as const;

/**
 * A site on a database in which people are known and a sweep has run: 小李 answers for the lines, 王总 leads. `prepare` does
 * whatever else is to have happened.
 */
export async function openWarnedSite(
  prepare: (product: WarnedCompany) => Promise<void> = async () => {},
): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "zhaozhang-warned-"));
  const data = join(folder, "data");
  const opened = await openStore({ directory: data });
  if (opened.kind === "held") throw new Error(`${data} is in use`);
  const today = systemClock.today();
  const product = warnedCompany(today, opened.store);
  const rows = Object.entries(papers).map(
    ([name, days], at) => `云桥示例,${name},专线,X-${at},2024-01-01,${addDays(today, days)},小李`,
  );
  await product.importLedger(`企业名称,资源名称,类别,编号,开始日期,到期日期,负责人\n${rows.join("\n")}`);
  await product.enterChannel({ id: "mail", kind: "smtp", title: "邮件", settings: {} });
  await product.enterPeople(
    { id: "li", name: "小李", channels: ["mail"] },
    { id: "chen", name: "小陈" },
    { id: "wang", name: "王总" },
  );
  await product.setWarnings({ lead: "wang", digestAt: 530, escalateAfter: 3 });
  await product.sweepOn(today);
  await prepare(product);
  await opened.store.close();
  const site = await openSite({ demo: false, data });
  return {
    ...site,
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
