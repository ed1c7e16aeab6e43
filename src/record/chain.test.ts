import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { entryText, firstHash, linkEntries, verifyChain } from "./chain.ts";
import type { UnlinkedEntry } from "./chain.ts";
import type { StoredEvent } from "./recordEvent.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const data = { name: "星河示例通信有限公司", creditCode: null, demo: false, organisation: false };

function entry(version: number, change: Partial<UnlinkedEntry> = {}): UnlinkedEntry {
  return {
    company: "c1",
    version,
    kind: "company-registered",
    subject: "c1",
    on: day("2026-11-21"),
    recordedAt: "2026-11-21T01:02:03.456Z",
    by: "local",
    commandId: "k1",
    dataText: JSON.stringify(data),
    ...change,
  };
}

function chain(length: number): StoredEvent[] {
  const entries = Array.from({ length }, (_, index) => entry(index + 1));
  const hashes = linkEntries(firstHash, entries, sha256);
  return entries.map(({ dataText: _text, ...rest }, index) => ({ ...rest, data, hash: hashes[index] }) as StoredEvent);
}

function changed(entries: readonly StoredEvent[], version: number, change: Partial<StoredEvent>): StoredEvent[] {
  return entries.map((one) => (one.version === version ? ({ ...one, ...change } as StoredEvent) : one));
}

describe("the canonical text", () => {
  test("is nine lines, the data last", () => {
    expect(entryText(entry(7))).toBe(
      [
        "c1",
        "7",
        "company-registered",
        "c1",
        "2026-11-21",
        "2026-11-21T01:02:03.456Z",
        "local",
        "k1",
        JSON.stringify(data),
      ].join("\n"),
    );
  });

  test("refuses a field that could pass for two", () => {
    expect(() => entryText(entry(1, { by: "local\nk1" }))).toThrow(/control character/);
  });
});

describe("a chain", () => {
  test("starts at sixty-four zeros and links each entry to the one before", () => {
    const [first, second] = chain(2);
    expect(first?.hash).toBe(sha256(`${firstHash}\n${entryText(entry(1))}`));
    expect(second?.hash).toBe(sha256(`${first?.hash}\n${entryText(entry(2))}`));
  });

  test("is whole as written", () => {
    expect(verifyChain(chain(20), sha256)).toEqual({ whole: true });
    expect(verifyChain([], sha256)).toEqual({ whole: true });
  });

  test("is verified in part from a known link", () => {
    const entries = chain(20);
    const tenth = entries[9];
    expect(verifyChain(entries.slice(10), sha256, { version: 10, hash: tenth?.hash ?? "" })).toEqual({ whole: true });
    expect(verifyChain(entries.slice(10), sha256, { version: 10, hash: firstHash })).toMatchObject({
      version: 11,
      problem: "hash",
    });
  });

  test("names the first version where anything was changed", () => {
    const entries = chain(20);
    for (const change of [
      { on: day("2026-11-22") },
      { by: "other" },
      { subject: "c2" },
      { data: { ...data, demo: true } },
    ] as const) {
      expect(verifyChain(changed(entries, 13, change), sha256)).toEqual({ whole: false, version: 13, problem: "hash" });
    }
  });

  test("names the version that was taken out or moved", () => {
    const entries = chain(20);
    expect(
      verifyChain(
        entries.filter(({ version }) => version !== 5),
        sha256,
      ),
    ).toEqual({ whole: false, version: 5, problem: "gap" });
    expect(verifyChain(entries.toReversed(), sha256)).toEqual({ whole: false, version: 1, problem: "gap" });
  });

  test("cannot be mended behind a change by linking one entry anew", () => {
    const entries = chain(20);
    const forged = { ...entry(13), dataText: JSON.stringify({ ...data, demo: true }) };
    const [hash] = linkEntries(entries[11]?.hash ?? "", [forged], sha256);
    expect(
      verifyChain(changed(entries, 13, { data: { ...data, demo: true }, hash: hash ?? "" }), sha256),
    ).toMatchObject({ version: 14 });
  });
});
