import type { Course } from "#law/course.ts";

/** What an answer is an answer to: the question, or the field that is compared later. */
export function askedBy(course: Course, id: string): { readonly zh?: string; readonly en?: string } {
  const question = course.questions.find((one) => one.id === id)?.ask;
  return question ?? course.fields.find((field) => field.id === id.split(".")[1])?.title ?? {};
}
