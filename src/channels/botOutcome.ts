import type { SendFailureReason, SendOutcome } from "#service/channel.ts";
import { answerOutcome } from "./answerOutcome.ts";
import type { Trying } from "./answerOutcome.ts";
import { cleanDetail } from "./cleanDetail.ts";
import type { Answer } from "./postJson.ts";

/** What a code of a bot's answer means. `later`: so many seconds at the least; null where nobody says how many. */
export type CodeMeaning =
  | { readonly kind: "failed"; readonly reason: SendFailureReason }
  | { readonly kind: "later"; readonly reason: SendFailureReason; readonly afterSeconds: number | null };

/** A verdict in the body of an answer. Zero is yes. */
export type Verdict = { readonly code: number; readonly message: string };

type Body = Readonly<Record<string, unknown>>;

/**
 * What the answer of a bot means. Bots say no with status 200 and a code in the body, so the body has the last word, whatever
 * the status; a code that nobody has told us is a no that another try would not change.
 */
export function botOutcome(
  answer: Answer,
  verdictOf: (body: Body) => Verdict | null,
  meaningOf: (verdict: Verdict) => CodeMeaning | undefined,
  trying: Trying,
): SendOutcome {
  if (answer.kind === "unanswered") return answerOutcome(answer, trying);
  const body = objectIn(answer.body);
  const verdict = body === null ? null : verdictOf(body);
  const succeeded = answer.status >= 200 && answer.status < 300;
  if (verdict === null) return succeeded ? unreadable(answer, trying) : answerOutcome(answer, trying);
  if (verdict.code === 0) {
    return succeeded
      ? { kind: "accepted", receipt: cleanDetail(answer.body, trying.secrets) }
      : answerOutcome(answer, trying);
  }
  const detail = cleanDetail(`${verdict.code} ${verdict.message}`, trying.secrets);
  const meaning = meaningOf(verdict);
  if (meaning !== undefined) return outcomeOf(meaning, detail);
  return succeeded ? outcomeOf({ kind: "failed", reason: "refused" }, detail) : answerOutcome(answer, trying);
}

function outcomeOf(meaning: CodeMeaning, detail: string): SendOutcome {
  const failure = { reason: meaning.reason, detail };
  return meaning.kind === "failed"
    ? { kind: "failed", failure }
    : { kind: "later", failure, afterSeconds: meaning.afterSeconds };
}

/** Status 200 and no verdict: a proxy or a sign-in page answered in the bot's place, or the answer broke off. */
function unreadable({ body, whole }: Extract<Answer, { readonly kind: "answered" }>, { secrets }: Trying): SendOutcome {
  const what = whole ? "answer without a code" : "answer too long or broken off";
  return {
    kind: "later",
    failure: { reason: "server-error", detail: cleanDetail(`${what}: ${body}`, secrets) },
    afterSeconds: null,
  };
}

function objectIn(text: string): Body | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Body) : null;
  } catch {
    return null;
  }
}

/** A verdict from the two fields that a bot writes it in. */
export function verdictIn(body: Body, codeName: string, messageName: string): Verdict | null {
  const code = body[codeName];
  const message = body[messageName];
  return typeof code === "number" ? { code, message: typeof message === "string" ? message : "" } : null;
}
