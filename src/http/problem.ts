import type { Problem, Refusal } from "#contract/refusal.ts";
import { refusalText } from "#contract/refusalText.ts";

const statusOf: Readonly<Record<string, number>> = {
  "not-found": 404,
  "company-not-found": 404,
  "obligation-not-found": 404,
  "item-not-found": 404,
  "rule-unknown": 404,
  "channel-unknown": 404,
  "channel-busy": 429,
  "duty-unknown": 404,
  "alarm-unknown": 404,
  "person-unknown": 404,
  "link-unknown": 404,
  "feed-unknown": 404,
  "not-in-message": 404,
  "answered-already": 409,
  "answered-meanwhile": 409,
  "proceeding-unknown": 404,
  "authority-unknown": 404,
  "law-page-unknown": 404,
  conflict: 409,
  "changed-meanwhile": 409,
  "command-differs": 409,
  "file-not-found": 404,
  "file-too-large": 413,
  "upload-too-large": 413,
  "file-lost": 500,
  "file-damaged": 500,
  "files-full": 507,
  "files-not-writable": 500,
  "files-unreachable": 502,
  "files-not-admitted": 502,
  "body-too-large": 413,
  "text-too-long": 413,
  "bad-request": 400,
  "answers-unreadable": 400,
  "question-unknown": 400,
  "answer-unknown": 400,
  "answer-against-calendar": 409,
  "answered-twice": 400,
  "province-unknown": 400,
  "address-not-encoded": 400,
  "method-not-allowed": 405,
  "not-local": 403,
  fault: 500,
};

/** A refusal as an RFC 9457 problem document. What is not listed above is a file or a rule: 422. */
export function problemResponse(refusal: Refusal): Response {
  const status = statusOf[refusal.code] ?? 422;
  const sentence = refusalText(refusal);
  const problem: Problem = {
    type: `urn:zhaozhang:refusal:${refusal.code}`,
    status,
    code: refusal.code,
    title: sentence.zh,
    sentence,
    at: refusal.at,
    data: { ...refusal.data },
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { "content-type": "application/problem+json; charset=utf-8" },
  });
}
