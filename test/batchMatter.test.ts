import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { documentDesk, yunnan } from "./fixtures/documentDesk.ts";

// Which matter the papers of a batch are about: the one that is named, or the one that a document of the batch is for alone.

const { batch, ledger } = documentDesk("2026-11-21");
const cover = "材料清单_20261121.docx";

async function coverOf(asked: object): Promise<string> {
  await ledger(yunnan);
  const files = await batch({ ...asked });
  const [, bytes] = Object.entries(files).find(([path]) => path.endsWith(cover)) ?? [];
  const parts = unzipSync(bytes ?? new Uint8Array());
  return strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replaceAll(/<[^>]+>/gu, "");
}

test("one that is named is that of every document which is for it", async () => {
  const [item] = await ledger(yunnan);
  const text = await coverOf({ documents: ["cover-list"], items: [item], proceeding: "terminate-licence" });
  expect(text).toContain("终止经营、注销许可证材料清单");
  expect(text).not.toContain("【待填：办理事项】");
});

test("one document of a single matter tells that of the others", async () => {
  expect(await coverOf({ documents: ["cover-list", "renewal-application"] })).toContain("延续许可证材料清单");
});

test("documents of two matters, or of many, tell none", async () => {
  const two = { documents: ["cover-list", "renewal-application", "change-application"] };
  expect(await coverOf(two)).toContain("【待填：办理事项】材料清单");
  const [item] = await ledger(yunnan);
  expect(await coverOf({ documents: ["cover-list"], items: [item] })).toContain("【待填：办理事项】材料清单");
});
