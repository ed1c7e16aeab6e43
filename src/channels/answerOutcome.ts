import type { SendFailureReason, SendOutcome } from "#service/channel.ts";
import { cleanDetail } from "./cleanDetail.ts";
import type { Answer } from "./postJson.ts";
import { retryAfter } from "./retryAfter.ts";

/** What an outcome is made of beside the answer. */
export type Trying = {
  /** What must not be repeated. */
  readonly secrets: readonly (string | null)[];
  /** ISO instant of the try. */
  readonly at: string;
};

type Answered = Extract<Answer, { readonly kind: "answered" }>;

/** What an answer means by the rules of HTTP alone. */
export function answerOutcome(answer: Answer, { secrets, at }: Trying): SendOutcome {
  if (answer.kind === "unanswered") {
    const failure = { reason: answer.reason, detail: cleanDetail(answer.said, secrets) };
    return answer.reason === "insecure" ? { kind: "failed", failure } : { kind: "later", failure, afterSeconds: null };
  }
  const detail = cleanDetail(saidIn(answer), secrets);
  if (answer.status >= 200 && answer.status < 300) return { kind: "accepted", receipt: detail };
  const { again, reason } = meaningOf(answer.status);
  const failure = { reason, detail };
  if (!again) return { kind: "failed", failure };
  return { kind: "later", failure, afterSeconds: retryAfter(answer.headers["retry-after"], at) };
}

function saidIn({ status, headers, body }: Answered): string {
  const target = headers.location ?? "";
  // Of where it points to only the host: the rest may hold what was in our own address.
  const redirect = status >= 300 && status < 400 && URL.canParse(target) ? ` to ${new URL(target).host}` : "";
  return `HTTP ${status}${redirect} ${body}`;
}

type Meaning = { readonly again: boolean; readonly reason: SendFailureReason };

const meanings: Readonly<Record<number, Meaning>> = {
  401: { again: false, reason: "secret-refused" },
  403: { again: false, reason: "secret-refused" },
  404: { again: false, reason: "address-refused" },
  408: { again: true, reason: "timed-out" },
  410: { again: false, reason: "address-refused" },
  413: { again: false, reason: "message-unfit" },
  425: { again: true, reason: "too-many" },
  429: { again: true, reason: "too-many" },
  501: { again: false, reason: "refused" },
};

function meaningOf(status: number): Meaning {
  const known = meanings[status];
  if (known !== undefined) return known;
  return status >= 500 ? { again: true, reason: "server-error" } : { again: false, reason: "refused" };
}
