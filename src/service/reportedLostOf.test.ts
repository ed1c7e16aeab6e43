import { beforeEach, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { CaseEvent } from "#record/case/caseEvent.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import type { Deps } from "./deps.ts";
import { getItem } from "./getItem.ts";
import { importLedger } from "./importLedger.ts";
import { localOwner } from "./localOwner.ts";
import { machine } from "./machine.ts";
import { openCase } from "./openCase.ts";

// A copy that is lost stays so when its replacement is refused, until another case reports it or brings another paper.

const on = day("2026-11-20");
let deps: Deps;
let item: string;
let commands = 0;

beforeEach(async () => {
  deps = productOn(memoryStore(), "2026-11-26");
  const text = `类别,证书编号,发证机关,起始日期,到期日期\n增值电信业务经营许可证,京B2-20219999,北京市通信管理局,2024-01-01,2028-12-31\n`;
  const about = { fileName: "a.csv", company: "星河", mode: "keep-good", rows: "all" } as const;
  await importLedger(deps, localOwner, new TextEncoder().encode(text), about, { commandId: "import" });
  const [ledger] = await deps.store.ledgers(localOwner);
  item = ledger?.items[0]?.id ?? "";
});

type Ended = Extract<CaseEvent, { kind: "case-closed" }>["data"]["outcome"];

/** A case of the licence, and how it ended where it did. */
async function played(course: string, what: string, outcome: Ended | null): Promise<string> {
  const answers = course === "replace-licence" ? { what, how: "lost", "noticed-on": "2026-11-18" } : {};
  const opened = await openCase(deps, localOwner, { course, item, on, answers }, `open-${(commands += 1)}`);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const { id: subject, companyId } = opened.value;
  if (outcome === null) return subject;
  await deps.store.transact(machine, async (tx) => {
    const [ledger] = await tx.ledgers(companyId);
    const command = { id: `end-${subject}`, fingerprint: "", by: "machine", recordedAt: deps.clock.now() };
    const events: readonly CaseEvent[] = [{ kind: "case-closed", subject, on, data: { outcome, custody: null } }];
    await tx.append(companyId, ledger?.company.version ?? 0, command, events);
  });
  return subject;
}

async function lost(): Promise<readonly unknown[]> {
  const reply = await getItem(deps, localOwner, item, day("2026-11-26"));
  if (!reply.ok) throw new Error(reply.refusal.code);
  return reply.value.reportedLost.map((one) => [one.case.id, one.copies.map(({ id }) => id)]);
}

test.each(["refused", "not-accepted"] as const)("a replacement that was %s leaves the copies lost", async (outcome) => {
  const first = await played("replace-licence", "both", outcome);
  expect(await lost()).toEqual([[first, ["original", "duplicate"]]]);
  const again = await played("replace-licence", "original", null);
  expect(await lost()).toEqual([
    [again, ["original"]],
    [first, ["duplicate"]],
  ]);
});

test("another paper ends it, as what was withdrawn does: it may have been found", async () => {
  await played("replace-licence", "both", "refused");
  await played("renew-licence", "", "granted");
  expect(await lost()).toEqual([]);
  await played("replace-licence", "both", "withdrawn");
  expect(await lost()).toEqual([]);
});
