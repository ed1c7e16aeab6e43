import { hash } from "node:crypto";
import { linkEntries } from "#record/chain.ts";
import type { UnlinkedEntry } from "#record/chain.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import type { Command } from "#service/deps.ts";
import { storableJson } from "./storableText.ts";

/** Where a stream stands: the version and the hash of its last entry. */
export type StreamHead = { readonly version: number; readonly head: string };

export type LinkedEvents = {
  readonly entries: readonly UnlinkedEntry[];
  /** One for each entry. */
  readonly hashes: readonly string[];
  readonly end: StreamHead;
};

const sha256 = (text: string): string => hash("sha256", text);

/** Events as entries that follow the head of a stream; throws `UnstorableText` for what no database can keep. */
export function linkEvents(
  company: string,
  { version, head }: StreamHead,
  { recordedAt, by, id: commandId }: Command,
  events: readonly RecordEvent[],
): LinkedEvents {
  const entries = events.map(({ kind, subject, on, data }, index) => ({
    company,
    version: version + 1 + index,
    kind,
    subject,
    on,
    recordedAt,
    by,
    commandId,
    dataText: storableJson(data, `${kind} ${subject}`),
  }));
  const hashes = linkEntries(head, entries, sha256);
  return { entries, hashes, end: { version: version + entries.length, head: hashes.at(-1) ?? head } };
}
