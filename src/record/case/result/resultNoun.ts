import type { Course } from "#law/course.ts";

/** What comes out of a course, for refusals: nothing where it is a paper of an authority, as nearly everywhere. */
export function resultNoun({ result }: Course): { readonly noun?: string; readonly nounEn?: string } {
  return result === null ? {} : { noun: result.zh, nounEn: result.en };
}
