import { AwsClient } from "aws4fetch";
import type { FileFailure } from "#service/fileStore.ts";
import { s3Address } from "./s3Place.ts";
import type { S3Place } from "./s3Place.ts";

type Asked = {
  readonly method: "GET" | "HEAD" | "PUT";
  /** Name of an object; empty for the bucket. */
  readonly name: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Blob;
};

export type S3Client = {
  /** A reply with one of the statuses that are expected, or why there is none. */
  ask(asked: Asked, expected: readonly number[]): Promise<Response | FileFailure>;
};

/** Not asked of its class: a server puts a `Response` of its own in the place of the one that `fetch` answers with. */
export function isFailure(reply: Response | FileFailure): reply is FileFailure {
  return "kind" in reply;
}

/** Longer than fifty megabytes take on a slow line. */
const patienceMilliseconds = 300_000;

/** sha256 of nothing. */
const emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** Signs what is asked (SigV4) and tries again where the store is busy. */
export function s3Client(place: S3Place): S3Client {
  const aws = new AwsClient({
    accessKeyId: place.keyId,
    secretAccessKey: place.key,
    ...(place.sessionToken === null ? {} : { sessionToken: place.sessionToken }),
    service: "s3",
    region: place.region,
    retries: 2,
  });
  return {
    ask: async ({ method, name, query = {}, headers = {}, body }, expected) => {
      const url = new URL(s3Address(place, name));
      for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
      const sent = {
        method,
        headers: { "x-amz-content-sha256": emptyHash, ...headers },
        signal: AbortSignal.timeout(patienceMilliseconds),
        ...(body === undefined ? {} : { body }),
      };
      const reply = await aws.fetch(url.href, sent).catch((error: unknown) => unreachable(error));
      if (isFailure(reply)) return reply;
      if (expected.includes(reply.status)) return reply;
      return refusalOf(reply.status, await reply.text().catch(() => ""));
    },
  };
}

function unreachable(error: unknown): FileFailure {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const detail = code === "" && cause instanceof Error ? cause.message : code;
  return { kind: "failed", why: "unreachable", detail };
}

/** The store's own code (`SignatureDoesNotMatch`) beside the status; nothing that it repeats of the request. */
function refusalOf(status: number, text: string): FileFailure {
  const code = /<Code>(\w{1,60})<\/Code>/.exec(text)?.[1];
  const detail = code === undefined ? String(status) : `${status} ${code}`;
  if (status === 401 || status === 403 || status === 404) return { kind: "failed", why: "not-admitted", detail };
  return { kind: "failed", why: status === 507 ? "full" : "unreachable", detail };
}
