import { createHash, randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { FileStore } from "#service/fileStore.ts";

export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
export const admitAll = async (): Promise<null> => null;

export async function wholeOf(files: FileStore, hash: string): Promise<Uint8Array> {
  const found = await files.get(hash);
  if (found.kind !== "found") throw new Error(`the file is ${found.kind}`);
  const parts: Uint8Array[] = [];
  for await (const part of found.content) parts.push(part);
  expect(found.bytes).toBe(parts.reduce((sum, part) => sum + part.length, 0));
  return new Uint8Array(Buffer.concat(parts));
}

async function listedIn(files: FileStore): Promise<readonly string[]> {
  const hashes: string[] = [];
  for await (const { hash } of files.list()) hashes.push(hash);
  return hashes;
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The tests that every store of files must pass; its limit is 100,000 bytes. */
export function fileSuite(name: string, underTest: () => FileStore): void {
  describe(`files ${name}`, () => {
    test("are found under the hash of their bytes, as they were", async () => {
      const files = underTest();
      const bytes = randomBytes(70_001);
      const seen: unknown[] = [];
      const put = await files.put(inPieces(bytes, 1000), async (staged) => {
        seen.push(staged.hash, staged.bytes, hashOf(await staged.read()));
        return null;
      });
      const hash = hashOf(bytes);
      expect(put).toEqual({ kind: "kept", hash, bytes: 70_001 });
      expect(seen).toEqual([hash, 70_001, hash]);
      expect(await files.has(hash)).toBe(true);
      expect(await files.size(hash)).toBe(70_001);
      expect(hashOf(await wholeOf(files, hash))).toBe(hash);
      expect(await listedIn(files)).toContain(hash);
    });

    test("that are not there are missing, and what is no hash is none", async () => {
      const files = underTest();
      for (const hash of [hashOf(randomBytes(9)), "../../etc/passwd", "", "a".repeat(63), "A".repeat(64)]) {
        expect(await files.get(hash)).toEqual({ kind: "missing" });
        expect(await files.has(hash)).toBe(false);
        expect(await files.size(hash)).toBe(null);
      }
    });

    test("are kept once, however often and at once they come", async () => {
      const files = underTest();
      const bytes = randomBytes(50_000);
      const hash = hashOf(bytes);
      const puts = await Promise.all(
        [100, 777, 4096, 50_000].map((size) => files.put(inPieces(bytes, size), admitAll)),
      );
      expect(puts).toEqual(Array.from({ length: 4 }, () => ({ kind: "kept", hash, bytes: 50_000 })));
      expect((await listedIn(files)).filter((listed) => listed === hash)).toHaveLength(1);
      expect(hashOf(await wholeOf(files, hash))).toBe(hash);
    });

    test("over the limit are given up, at once and without being kept", async () => {
      const files = underTest();
      let asked = 0;
      const endless = async function* endless() {
        for (;;) {
          asked += 1;
          yield new Uint8Array(10_000);
        }
      };
      expect(await files.put(endless(), admitAll)).toEqual({ kind: "too-large" });
      expect(asked).toBe(11);
      expect(await files.put([new Uint8Array(100_000)], admitAll)).toMatchObject({ kind: "kept" });
    });

    test("that are not admitted are not kept", async () => {
      const files = underTest();
      const bytes = randomBytes(100);
      expect(await files.put([bytes], async () => "no")).toEqual({ kind: "refused", refusal: "no" });
      expect(await files.has(hashOf(bytes))).toBe(false);
    });

    test("that break off are not kept", async () => {
      const files = underTest();
      const broken = async function* broken() {
        yield new Uint8Array(100);
        throw new Error("the line broke");
      };
      const before = await listedIn(files);
      await expect(files.put(broken(), admitAll)).rejects.toThrow("the line broke");
      expect(await listedIn(files)).toEqual(before);
    });

    test("may be empty as far as the store is concerned", async () => {
      const files = underTest();
      const put = await files.put([], admitAll);
      expect(put).toMatchObject({ kind: "kept", bytes: 0 });
      expect(await wholeOf(files, hashOf(new Uint8Array()))).toHaveLength(0);
    });
  });
}

/** And those whose bytes somebody outside can get at: `damage` does. */
export function damageSuite(name: string, underTest: () => FileStore, damage: (hash: string) => void): void {
  describe(`files ${name}`, () => {
    test("that lie there damaged are never handed out, and are whole again when the bytes come again", async () => {
      const files = underTest();
      const bytes = randomBytes(2000);
      const hash = hashOf(bytes);
      await files.put([bytes], admitAll);
      damage(hash);
      expect(await files.get(hash)).toEqual({ kind: "damaged" });
      await files.put([bytes], admitAll);
      expect(hashOf(await wholeOf(files, hash))).toBe(hash);
    });
  });
}
