import type { SendFailureReason, SendOutcome } from "#service/channel.ts";
import { cleanDetail } from "./cleanDetail.ts";
import { isTlsProblem } from "./postJson.ts";

/** What nodemailer tells of a mail that was not sent. */
type MailError = {
  readonly message: string;
  /** Which step failed, in nodemailer's own words. */
  readonly code?: string;
  /** What the code was before nodemailer gave its own. */
  readonly originalCode?: string;
  readonly command?: string;
  readonly responseCode?: number;
};

/** What became of a mail that was not sent. */
export function smtpOutcome(error: unknown, timedOut: boolean, secrets: readonly (string | null)[]): SendOutcome {
  const told: MailError = error instanceof Error ? error : { message: String(error) };
  const detail = cleanDetail(told.message, secrets);
  const { again, reason } = meaningOf(told, timedOut);
  const failure = { reason, detail };
  return again ? { kind: "later", failure, afterSeconds: null } : { kind: "failed", failure };
}

type Meaning = { readonly again: boolean; readonly reason: SendFailureReason };

function meaningOf(error: MailError, timedOut: boolean): Meaning {
  if (timedOut || error.code === "ETIMEDOUT") return { again: true, reason: "timed-out" };
  if (error.code === "ETLS" || isTlsProblem(error.originalCode ?? "")) {
    // A connection that breaks off while it is being encrypted is a broken connection.
    const broken = /^(?:ECONN|EPIPE)/.test(error.originalCode ?? "");
    return broken ? { again: true, reason: "unreachable" } : { again: false, reason: "insecure" };
  }
  if (error.responseCode !== undefined) return answered(error, error.responseCode);
  if (error.code === "EAUTH" || error.code === "ENOAUTH") return { again: false, reason: "secret-refused" };
  if (error.code === "EMESSAGE") return { again: false, reason: "message-unfit" };
  if (error.code === "EENVELOPE") return { again: false, reason: "address-refused" };
  return { again: true, reason: "unreachable" };
}

/** By the first digit of RFC 5321: 4 is worth another try, 5 is not. 421 and 450 to 452 are how servers slow senders down. */
function answered({ code, command }: MailError, status: number): Meaning {
  if (status < 500) return { again: true, reason: "server-error" };
  if (code === "EAUTH" || [530, 534, 535, 538].includes(status)) return { again: false, reason: "secret-refused" };
  if (command === "RCPT TO") return { again: false, reason: "address-refused" };
  if (status === 552) return { again: false, reason: "message-unfit" };
  return { again: false, reason: "refused" };
}
