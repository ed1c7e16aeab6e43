import type { StoredEvent } from "./recordEvent.ts";

/** An entry without its link. `dataText` is its data as JSON text, exactly as the record keeps it. */
export type UnlinkedEntry = Omit<StoredEvent, "data" | "hash"> & { readonly dataText: string };

/** sha256 in 64 hex digits; text is hashed as UTF-8. */
type Sha256 = (text: string) => string;

/** What stands before the first entry of every stream. */
export const firstHash = "0".repeat(64);

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const controlCharacter = /[\u0000-\u001F]/;

/**
 * The canonical text of an entry: nine lines, the data last. Only the data may hold a line break, so that no two
 * entries share a text; throws a RangeError where another field holds a control character.
 */
export function entryText(entry: UnlinkedEntry): string {
  const { company, version, kind, subject, on, recordedAt, by, commandId, dataText } = entry;
  const header = `${company}\n${version}\n${kind}\n${subject}\n${on}\n${recordedAt}\n${by}\n${commandId}`;
  for (const field of [company, kind, subject, on, recordedAt, by, commandId]) {
    if (controlCharacter.test(field))
      throw new RangeError(`entry ${version} of ${company}: control character in ${JSON.stringify(field)}`);
  }
  return `${header}\n${dataText}`;
}

/** The link of an entry: sha256 over the previous hash, a line break and the canonical text. */
export function linkEntry(previousHash: string, entry: UnlinkedEntry, sha256: Sha256): string {
  return sha256(`${previousHash}\n${entryText(entry)}`);
}

/** Hashes of consecutive entries, each linked to the one before; the first to `previousHash`. */
export function linkEntries(
  previousHash: string,
  entries: readonly UnlinkedEntry[],
  sha256: Sha256,
): readonly string[] {
  let previous = previousHash;
  return entries.map((entry) => (previous = linkEntry(previous, entry, sha256)));
}

export type ChainVerdict =
  | { readonly whole: true }
  /** `gap`: another version stands where this one was expected; `hash`: the entry or one before it was changed. */
  | { readonly whole: false; readonly version: number; readonly problem: "gap" | "hash" };

/** Where a chain that is verified in part begins. */
export type ChainStart = { readonly version: number; readonly hash: string };

/** Checks entries of one stream in order of version, and names the first version that is broken. */
export function verifyChain(
  entries: readonly StoredEvent[],
  sha256: Sha256,
  after: ChainStart = { version: 0, hash: firstHash },
): ChainVerdict {
  let { version, hash: previous } = after;
  for (const { data, hash, ...entry } of entries) {
    version += 1;
    if (entry.version !== version) return { whole: false, version, problem: "gap" };
    if (linkEntry(previous, { ...entry, dataText: JSON.stringify(data) }, sha256) !== hash)
      return { whole: false, version, problem: "hash" };
    previous = hash;
  }
  return { whole: true };
}
