import { openAsBlob } from "node:fs";
import { join } from "node:path";
import type { FileStore, GetAnswer, ListedFile, PutAnswer, StagedFile } from "#service/fileStore.ts";
import { diskFailure, orDiskFailure } from "./diskFailure.ts";
import { fileBytes } from "./fileBytes.ts";
import { clearIncoming, newIncoming, receive } from "./incoming.ts";
import { isFileHash } from "./isFileHash.ts";
import { isFailure, s3Client } from "./s3Client.ts";
import type { S3Client } from "./s3Client.ts";
import type { S3Place } from "./s3Place.ts";

/**
 * Files in an S3-compatible store, as `prefix/ab/cd/abcd…`. What comes in and what goes out lies on this machine's disk
 * for a while: a name is known only when the last byte is here, and bytes are handed out only when their hash is right.
 */
export function s3Files(where: S3Place, folder: string, limitBytes: number, now: () => number): FileStore {
  const incoming = join(folder, "incoming");
  clearIncoming(incoming, now());
  const client = s3Client(where);

  const size = async (hash: string): Promise<number | null> => {
    if (!isFileHash(hash)) return null;
    const reply = await client.ask({ method: "HEAD", name: nameOf(hash) }, [200, 404]);
    if (isFailure(reply)) throw new Error(`the store of files does not answer: ${reply.detail}`);
    return reply.status === 404 ? null : Number(reply.headers.get("content-length"));
  };

  async function put<No>(
    content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    admit: (staged: StagedFile) => Promise<No | null>,
  ): Promise<PutAnswer<No>> {
    const arriving = newIncoming(incoming);
    try {
      const staged = await receive(arriving.path, content, limitBytes);
      if (staged === null) return { kind: "too-large" };
      const refusal = await admit(staged);
      if (refusal !== null) return { kind: "refused", refusal };
      const failure = await send(client, arriving.path, staged);
      return failure ?? { kind: "kept", hash: staged.hash, bytes: staged.bytes };
    } finally {
      await arriving.leave();
    }
  }

  return {
    kind: "s3",
    place: `s3://${where.bucket}/${where.prefix}`,
    limitBytes,
    put: (content, admit) => orDiskFailure(() => put(content, admit)),
    get: (hash) => fetched(client, incoming, hash),
    has: async (hash) => (await size(hash)) !== null,
    size,
    list: () => listed(client, where.prefix),
  };
}

function nameOf(hash: string): string {
  return `${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`;
}

/** Sends the bytes unless they are there: the store checks their hash, and `if-none-match` lets nobody overwrite. */
async function send(client: S3Client, path: string, { hash, bytes }: StagedFile) {
  const name = nameOf(hash);
  const there = await client.ask({ method: "HEAD", name }, [200, 404]);
  if (isFailure(there)) return there;
  if (there.status === 200 && Number(there.headers.get("content-length")) === bytes) return null;
  const body = await openAsBlob(path);
  const headers = { "x-amz-content-sha256": hash, "content-type": "application/octet-stream" };
  const whole = there.status === 404 ? { ...headers, "if-none-match": "*" } : headers;
  // 412 and 409: somebody else has just sent the same bytes. 501: a store that does not know the condition.
  const sent = await client.ask({ method: "PUT", name, headers: whole, body }, [200, 409, 412, 501]);
  if (isFailure(sent)) return sent;
  if (sent.status !== 501) return null;
  const again = await client.ask({ method: "PUT", name, headers, body }, [200]);
  return isFailure(again) ? again : null;
}

async function fetched(client: S3Client, incoming: string, hash: string): Promise<GetAnswer> {
  if (!isFileHash(hash)) return { kind: "missing" };
  const reply = await client.ask({ method: "GET", name: nameOf(hash) }, [200, 404]);
  if (isFailure(reply)) return reply;
  if (reply.status === 404 || reply.body === null) return { kind: "missing" };
  const arriving = newIncoming(incoming);
  try {
    const staged = await receive(arriving.path, reply.body, Number.MAX_SAFE_INTEGER);
    if (staged?.hash === hash) {
      return { kind: "found", bytes: staged.bytes, content: thenLeave(arriving.path, () => arriving.leave()) };
    }
    await arriving.leave();
    return { kind: "damaged" };
  } catch (error) {
    await arriving.leave();
    const failure = diskFailure(error);
    if (failure === null) throw error;
    return failure;
  }
}

/** The bytes of the copy, which goes when they are read, or when nobody reads on. */
async function* thenLeave(path: string, leave: () => Promise<void>) {
  try {
    yield* fileBytes(path);
  } finally {
    await leave();
  }
}

async function* listed(client: S3Client, prefix: string): AsyncGenerator<ListedFile, void> {
  let token: string | undefined;
  do {
    const query = {
      "list-type": "2",
      prefix: prefix === "" ? "" : `${prefix}/`,
      ...(token === undefined ? {} : { "continuation-token": token }),
    };
    const reply = await client.ask({ method: "GET", name: "", query }, [200]);
    if (isFailure(reply)) throw new Error(`the store of files does not list: ${reply.detail}`);
    const page = await reply.text();
    for (const [, object = ""] of page.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)) {
      const hash = /<Key>[^<]*?([0-9a-f]{64})<\/Key>/.exec(object)?.[1];
      const since = /<LastModified>([^<]+)<\/LastModified>/.exec(object)?.[1];
      if (hash !== undefined && since !== undefined) yield { hash, since: new Date(since).toISOString() };
    }
    token = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(page)?.[1];
  } while (token !== undefined);
}
