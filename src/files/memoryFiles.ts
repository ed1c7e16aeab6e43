import { createHash } from "node:crypto";
import type { FileStore } from "#service/fileStore.ts";

/** Files in memory, for tests and simulation; they are gone with the process. */
export function memoryFiles(limitBytes: number, now: () => string): FileStore {
  const kept = new Map<string, { readonly bytes: Uint8Array<ArrayBuffer>; readonly since: string }>();
  return {
    kind: "memory",
    place: "memory",
    limitBytes,
    put: async (content, admit) => {
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const part of content) {
        size += part.byteLength;
        if (size > limitBytes) return { kind: "too-large" };
        parts.push(new Uint8Array(part));
      }
      const bytes = new Uint8Array(Buffer.concat(parts));
      const hash = hashOf(bytes);
      const refusal = await admit({ hash, bytes: size, read: async () => new Uint8Array(bytes) });
      if (refusal !== null) return { kind: "refused", refusal };
      if (!kept.has(hash)) kept.set(hash, { bytes, since: now() });
      return { kind: "kept", hash, bytes: size };
    },
    get: async (hash) => {
      const file = kept.get(hash);
      if (file === undefined) return { kind: "missing" };
      if (hashOf(file.bytes) !== hash) return { kind: "damaged" };
      return { kind: "found", bytes: file.bytes.length, content: inOnePiece(file.bytes) };
    },
    has: async (hash) => kept.has(hash),
    size: async (hash) => kept.get(hash)?.bytes.length ?? null,
    list: async function* list() {
      for (const [hash, { since }] of kept) yield { hash, since };
    },
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function* inOnePiece(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  yield new Uint8Array(bytes);
}
