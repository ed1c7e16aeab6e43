import { afterAll, beforeAll, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { sample } from "../../test/fixtures/productOn.ts";
import { directReader } from "./directReader.ts";
import { loadLaw } from "./loadLaw.ts";
import { startIntakeWorker } from "./startIntakeWorker.ts";
import type { IntakeWorker } from "./startIntakeWorker.ts";

const { law } = loadLaw();
let intake: IntakeWorker;

beforeAll(() => {
  intake = startIntakeWorker(law);
});

afterAll(() => intake.stop());

function options(fileName: string) {
  return { fileName, knownHolders: [], hiddenSheets: [], asOf: day("2026-11-21") };
}

test("the thread reads what this thread reads, several files at once, each to its asker", async () => {
  const names = ["云桥-核心资源台账.xlsx", "代办客户总表.csv", "最小模板.xlsx"];
  const here = directReader(law);
  const there = await Promise.all(names.map((name) => intake.reader.read(sample(name), options(name))));
  for (const [index, name] of names.entries()) {
    expect(there[index], name).toEqual(await here.read(sample(name), options(name)));
  }
});

test("a file that cannot be read is refused, and the next one is read", async () => {
  const refused = await intake.reader.read(new TextEncoder().encode("%PDF-1.7"), options("a.pdf"));
  expect(refused).toMatchObject({ kind: "refused", refusal: { code: "file-not-spreadsheet" } });
  expect((await intake.reader.read(sample("最小模板.xlsx"), options("b.xlsx"))).kind).toBe("report");
});

test("after a large file the next one gets a new thread", async () => {
  const line = "资源名称,类别,编号,开始日期,到期日期\r\n";
  const rows = Array.from({ length: 30_000 }, (_, index) => `专线${index},专线,NO-${index},2026-01-01,2026-12-31`);
  const large = new TextEncoder().encode(line + rows.join("\r\n"));
  const first = await intake.reader.read(large, options("large.csv"));
  expect(first.kind === "report" && first.report.counts).toMatchObject({ read: 30_001, accepted: 30_000 });
  expect((await intake.reader.read(sample("最小模板.xlsx"), options("b.xlsx"))).kind).toBe("report");
});
