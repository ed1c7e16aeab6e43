import type { Course } from "#law/course.ts";

type Noun = { readonly noun?: string; readonly nounEn?: string; readonly side?: "other" };

/** What comes out of a course and who gives it, for refusals: nothing where it is a licence of an authority. */
export function resultNoun({ result, before }: Course): Noun {
  return {
    ...(result === null ? {} : { noun: result.zh, nounEn: result.en }),
    ...(before === "counterparty" ? { side: "other" as const } : {}),
  };
}
