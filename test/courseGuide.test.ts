import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { caseEntrySchema } from "#contract/caseEntries.ts";
import type { Law } from "#law/law.ts";
import { parseLaw } from "#law/parseLaw.ts";
import { sha256 } from "#main/sha256.ts";
import { changeCase } from "#service/changeCase.ts";
import { getItem } from "#service/getItem.ts";
import { importLedger } from "#service/importLedger.ts";
import { listItems } from "#service/listItems.ts";
import { localOwner } from "#service/localOwner.ts";
import { openCase } from "#service/openCase.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { lawTexts } from "./fixtures/lawTexts.ts";
import { productOn } from "./fixtures/productOn.ts";

// What the guide to courses shows to somebody who writes the first one is what the program does.

const guide = readFileSync(new URL("../docs/guides/courses.md", import.meta.url), "utf8");
let law: Law;

function example(): string {
  const [, text] = /```yaml\n([\s\S]*?)```/u.exec(guide) ?? [];
  if (text === undefined) throw new Error("the guide has no example");
  return text;
}

beforeAll(() => {
  const parsed = parseLaw({ ...lawTexts, "courses/renew-certification.yaml": example() }, sha256);
  if (parsed.kind === "problems") throw new Error(parsed.problems.map(({ sentence }) => sentence.en).join("\n"));
  law = parsed.law;
});

test("its example is complete: a case is opened, played and closed, and the ledger has the further term", async () => {
  const deps = { ...productOn(memoryStore(), "2026-11-21"), law };
  const rows = "企业名称,类别,名称,编号,到期日期\n甲公司,管理体系认证证书,质量体系,Q-1,2027-01-31";
  const asked = { fileName: "a.csv", mode: "keep-good", rows: "all" } as const;
  await importLedger(deps, localOwner, new TextEncoder().encode(rows), asked, { commandId: "import" });
  const listed = await listItems(deps, localOwner, { sort: "end", page: 1, pageSize: 10 });
  const item = listed.ok ? (listed.value.items[0]?.id ?? "") : "";
  const opened = await openCase(deps, localOwner, { course: "renew-certification", item, answers: {} }, "open");
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  const { id, stage } = opened.value;
  expect(stage?.id).toBe("audit");
  const entries = [
    { do: "step", stage: "audit" },
    { do: "receive", fields: { end: "2030-01-31" } },
    { do: "close" },
  ] as const;
  for (const [at, entry] of entries.entries())
    expect(await changeCase(deps, localOwner, id, caseEntrySchema.parse(entry), `entry-${at}`)).toMatchObject({
      ok: true,
    });
  const after = await getItem(deps, localOwner, item, undefined);
  if (!after.ok) throw new Error(JSON.stringify(after.refusal));
  expect(after.value.terms.at(-1)).toEqual({ start: "2027-02-01", end: "2030-01-31" });
  expect(after.value.history[0]?.sentence.zh).toContain("办结后的新证书");
});

test("its table says which way every counting counts", () => {
  const written = [...guide.matchAll(/^\| `([a-z-]+)` \| (forward|backward) \|$/gmu)].map(([, id, way]) => [id, way]);
  const known = [...law.countings.values()].map(({ id, direction }) => [id, direction.is]);
  expect(written.toSorted()).toEqual(known.toSorted());
});
