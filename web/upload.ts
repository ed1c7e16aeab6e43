import type { Problem } from "#contract/refusal.ts";
import { withQuery } from "./links.ts";
import type { QueryValues } from "./links.ts";
import { Refused, Unreachable, troubleOf } from "./trouble.ts";

/** Where a long request stands: how much of the file is sent, then how far the server is. */
export type UploadProgress =
  | { readonly stage: "sending"; readonly share: number }
  | { readonly stage: "reading" | "writing"; readonly done: number; readonly total: number };

type ServerLine<Reply> = {
  readonly progress?: { readonly stage: "reading" | "writing"; readonly done: number; readonly total: number };
  readonly reply?: Reply;
  readonly problem?: Problem;
};

type Upload = {
  readonly address: string;
  readonly query: QueryValues;
  readonly file: File;
  /** The same key sent twice is carried out once. */
  readonly commandId?: string;
  readonly watch: (progress: UploadProgress) => void;
  readonly signal: AbortSignal;
};

/** The lines of a reply that have arrived whole. */
export function wholeLines(text: string): readonly string[] {
  return text.split("\n").slice(0, -1);
}

/**
 * Sends a file as it is and resolves with the reply. `fetch` cannot tell how much has been sent, so this uses the
 * older request. Rejects with `Refused`, `Unreachable`, or an AbortError when the person gave up.
 */
export function upload<Reply>({ address, query, file, commandId, watch, signal }: Upload): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", withQuery(address, query));
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("accept", "application/x-ndjson, application/json");
    if (commandId !== undefined) request.setRequestHeader("idempotency-key", commandId);
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) watch({ stage: "sending", share: event.loaded / event.total });
    });
    request.addEventListener("progress", () => {
      const last = inLines(request) ? wholeLines(request.responseText).at(-1) : undefined;
      const line = last === undefined ? {} : (JSON.parse(last) as ServerLine<Reply>);
      if (line.progress !== undefined) watch(line.progress);
    });
    request.addEventListener("load", () => {
      try {
        resolve(replyOf<Reply>(request));
      } catch (trouble) {
        reject(trouble);
      }
    });
    request.addEventListener("error", () => reject(new Unreachable(0)));
    request.addEventListener("abort", () => reject(new DOMException("given up", "AbortError")));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}

function inLines(request: XMLHttpRequest): boolean {
  return request.getResponseHeader("content-type")?.startsWith("application/x-ndjson") ?? false;
}

function replyOf<Reply>(request: XMLHttpRequest): Reply {
  const { status, responseText } = request;
  if (status < 200 || status >= 300) throw troubleOf(status, responseText);
  if (!inLines(request)) return JSON.parse(responseText) as Reply;
  const line = JSON.parse(wholeLines(responseText).at(-1) ?? "{}") as ServerLine<Reply>;
  if (line.problem !== undefined) throw new Refused(line.problem);
  if (line.reply === undefined) throw new Unreachable(status);
  return line.reply;
}
