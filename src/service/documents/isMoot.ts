import type { Course } from "#law/course.ts";
import type { DocumentLaw } from "#law/document.ts";
import type { Law } from "#law/law.ts";
import type { Item } from "#record/item/item.ts";

/** Whether a document asks for what nobody wants of an item any more: a further term, where it was given up or taken over. */
export function isMoot(law: Law, document: DocumentLaw, { notContinuing, replacedBy = null }: Item): boolean {
  if (!notContinuing && replacedBy === null) return false;
  const courses = [...law.courses.values()].filter((course) => isFor(document, course));
  return courses.length > 0 && courses.every(({ effect }) => effect === "renew");
}

function isFor({ proceedings, kinds }: DocumentLaw, course: Course): boolean {
  if (course.proceeding !== null) return proceedings.includes(course.proceeding);
  return proceedings.length === 0 && course.kinds.some((kind) => kinds.includes(kind));
}
