import type { Case } from "#record/case/case.ts";
import type { Item } from "#record/item/item.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import type { Command } from "#service/deps.ts";
import type { OpenTransaction } from "./database.ts";
import { writeCaseLines } from "./caseLines.ts";
import { byStatement } from "./byStatement.ts";
import { foldCases } from "./foldCases.ts";
import { foldItems } from "./foldItems.ts";
import { insertEntries } from "./insertEntries.ts";
import { itemLines, writeItemLines } from "./itemLines.ts";
import type { ItemLines } from "./itemLines.ts";
import { linkEvents } from "./linkEvents.ts";
import type { LinkedEvents, StreamHead } from "./linkEvents.ts";

/** Where a stream stands, and the items and cases at that point. */
export type StreamState = {
  readonly head: StreamHead;
  readonly items: ReadonlyMap<string, Item>;
  readonly cases: ReadonlyMap<string, Case>;
};

/**
 * Writes entries behind the head of a stream that is locked, and brings the view of the items up to date: at most three
 * statements per thousand items. While the database writes a thousand, the next are linked and folded.
 */
export async function writeEntries(
  trx: OpenTransaction,
  company: string,
  before: StreamState,
  command: Command,
  events: Iterable<readonly RecordEvent[]> | AsyncIterable<readonly RecordEvent[]>,
): Promise<StreamState> {
  let { head } = before;
  const items = new Map(before.items);
  const cases = new Map(before.cases);
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const some of byStatement(events)) {
      const linked = linkEvents(company, head, command, some);
      const lines = itemLines(items, foldItems(items, some), head.version + 1);
      const touched = [...foldCases(cases, some)].flatMap((id) => cases.get(id) ?? []);
      head = linked.end;
      await writing;
      writing = writeSome(trx, company, command, linked, { lines, cases: touched });
      // Whether it fails is asked on the next round; until then nobody listens.
      writing.catch(() => {});
    }
  } finally {
    await writing;
  }
  return { head, items, cases };
}

async function writeSome(
  trx: OpenTransaction,
  company: string,
  command: Command,
  linked: LinkedEvents,
  { lines, cases }: { readonly lines: ItemLines; readonly cases: readonly Case[] },
): Promise<void> {
  await insertEntries(trx, company, command, linked);
  await writeItemLines(trx, company, lines);
  await writeCaseLines(trx, company, cases);
}
