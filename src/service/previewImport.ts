import type { ImportReply } from "#contract/imports.ts";
import type { Actor, Deps } from "./deps.ts";
import { importReplyOf } from "./importReplyOf.ts";
import { planImport } from "./planImport.ts";
import { importTarget, readForImport } from "./readForImport.ts";
import type { ImportQuery } from "./readForImport.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import { rowsRefusal } from "./rowsRefusal.ts";

/** The dry run: every row with its outcome, and what importing would do or why it would be refused. Nothing is written. */
export async function previewImport(
  deps: Deps,
  actor: Actor,
  bytes: Uint8Array,
  query: ImportQuery,
): Promise<Result<ImportReply>> {
  const read = await readForImport(deps, actor, bytes, query);
  if (!read.ok) return read;
  const { ledgers, target } = await importTarget(deps, actor, query.company);
  let drafts = 0;
  const newId = () => `draft-${(drafts += 1)}`;
  const { file } = read.value;
  const context = { law: deps.law, ledgers, target, importId: "dry-run", file, on: deps.clock.today(), newId };
  const planned = planImport(read.value, context);
  // Rows can be judged before anybody has said whose they are; the reply then lists no company and says what is wrong.
  const plan = planned.ok ? planned.value : null;
  const refusal = rowsRefusal(read.value, query) ?? (planned.ok ? null : planned.refusal);
  return done(importReplyOf(deps.law, read.value, plan, { dryRun: true, importId: null, refusal, rows: query.rows }));
}
