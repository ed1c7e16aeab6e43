import { request as requestPlain } from "node:http";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { request as requestEncrypted } from "node:https";
import type { SendFailureReason } from "#service/channel.ts";

/** What came back: an answer, as far as it was read, or the reason why there is none. */
export type Answer =
  | {
      readonly kind: "answered";
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      /** The first 64 KiB; the rest is not read. */
      readonly body: string;
      /** The body ended where it should; otherwise it was too long, broke off, or took too long. */
      readonly whole: boolean;
    }
  | { readonly kind: "unanswered"; readonly reason: SendFailureReason; readonly said: string };

const mostBytes = 64 * 1024;

/**
 * Posts JSON on a connection of its own. Redirects are not followed: they would carry the secrets of a message to wherever the
 * other side likes. Never rejects.
 */
export function postJson(
  address: URL,
  body: string,
  headers: Readonly<Record<string, string>>,
  waitMs: number,
): Promise<Answer> {
  const open = address.protocol === "https:" ? requestEncrypted : requestPlain;
  return new Promise((resolve) => {
    const request = open(address, {
      method: "POST",
      agent: false,
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-length": Buffer.byteLength(body),
        accept: "application/json",
        "user-agent": "zhaozhang",
        ...headers,
      },
    });
    let breakOff: (() => void) | null = null;
    const timer = setTimeout(() => request.destroy(new TimedOut()), waitMs);
    const settle = (answer: Answer): void => {
      clearTimeout(timer);
      request.destroy();
      resolve(answer);
    };
    request.on("error", (error) => (breakOff === null ? settle(unansweredAfter(error)) : breakOff()));
    request.on("response", (response) => (breakOff = readAnswer(response, settle)));
    request.end(body);
  });
}

class TimedOut extends Error {}

/** Reads until the end, the limit or trouble. What has begun to answer has answered: what comes back ends the reading. */
function readAnswer(response: IncomingMessage, settle: (answer: Answer) => void): () => void {
  const chunks: Buffer[] = [];
  let read = 0;
  const answered = (whole: boolean): void =>
    settle({
      kind: "answered",
      status: response.statusCode ?? 0,
      headers: response.headers,
      body: Buffer.concat(chunks).subarray(0, mostBytes).toString("utf8"),
      whole,
    });
  response.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    read += chunk.length;
    if (read > mostBytes) answered(false);
  });
  response.on("end", () => answered(response.complete));
  response.on("error", () => answered(false));
  response.on("close", () => answered(false));
  return () => answered(false);
}

function unansweredAfter(error: Error & { readonly code?: string }): Answer {
  if (error instanceof TimedOut) return { kind: "unanswered", reason: "timed-out", said: "no answer in time" };
  const code = error.code ?? "";
  const said = `${code} ${error.message}`.trim();
  return { kind: "unanswered", reason: isTlsProblem(code) ? "insecure" : reasonOfCode(code), said };
}

function reasonOfCode(code: string): SendFailureReason {
  return code === "ETIMEDOUT" ? "timed-out" : "unreachable";
}

/** Codes of a certificate that is not trusted, has run out or is somebody else's, and of a handshake that failed. */
export function isTlsProblem(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ALTNAME|^ERR_(?:TLS|SSL)|^EPROTO$/.test(code);
}
