import type { DocumentLaw } from "#law/document.ts";
import type { Law } from "#law/law.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { titledThings } from "#record/case/namedThings.ts";
import { refused } from "../result.ts";
import { isOfCase } from "./isOfCase.ts";

/** Why a document is not written for a case; null where it is. Another proceeding than the case's is another matter too. */
export function otherMatter(
  law: Law,
  document: DocumentLaw,
  stand: CaseStand,
  proceeding: string | undefined,
): ReturnType<typeof refused> | null {
  const { course } = stand.matter;
  if (proceeding !== undefined && proceeding !== course.proceeding) {
    const asked = law.proceedings.get(proceeding)?.title ?? { zh: proceeding, en: proceeding };
    return refused("case-other-proceeding", "proceeding", {
      ...course.title,
      askedZh: asked.zh,
      askedEn: asked.en,
    });
  }
  if (isOfCase(document, stand)) return null;
  return refused("document-not-of-case", "document", {
    ...document.title,
    courseZh: course.title.zh,
    courseEn: course.title.en,
    ...titledThings([...law.documents.values()].filter((one) => isOfCase(one, stand))),
  });
}
