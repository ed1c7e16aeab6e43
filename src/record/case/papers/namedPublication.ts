import type { Newspaper } from "#law/newspaper.ts";
import { isNewspaperNamed } from "#law/newspapers/isNewspaperNamed.ts";
import { newspaperAsked } from "#law/newspapers/newspaperAsked.ts";
import { authorityOfCase } from "../questions/authorityOfCase.ts";
import type { Case } from "../case.ts";
import type { Publication } from "../caseEvent.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { caseRefused } from "../caseRefusal.ts";
import type { CaseRefusal } from "../caseRefusal.ts";

/**
 * A publication with the name and the level that the directory has of its newspaper; or why they do not agree with what
 * was said, why it has no name, nothing was kept of it, or it is no magazine or no text takes one.
 */
export function namedPublication(
  matter: CaseMatter,
  one: Case,
  publication: Publication,
): { readonly ok: true; readonly publication: Publication } | CaseRefusal {
  const name = publication.name.trim();
  const { newspaper: id, level, originals } = publication;
  const known = listed(matter, id, name);
  if (known === null && id !== null) return caseRefused("newspaper-unknown", "newspaper", { newspaper: id });
  if (known === null && name === "") return caseRefused("newspaper-name-missing", "name");
  if (known !== null && name !== "" && !isNewspaperNamed(known, name))
    return caseRefused("newspaper-other-name", "name", { given: name, newspaper: known.title.zh });
  if (known !== null && level !== "unknown" && known.level !== "unknown" && level !== known.level)
    return caseRefused("newspaper-other-level", "level", {
      newspaper: known.title.zh,
      given: level,
      known: known.level,
    });
  if (originals < 1) return caseRefused("newspaper-no-original", "originals", { newspaper: known?.title.zh ?? name });
  if (publication.medium === "magazine" && known !== null)
    return caseRefused("newspaper-no-magazine", "medium", { newspaper: known.title.zh });
  if (publication.medium === "magazine" && !takesMagazine(matter, one))
    return caseRefused("magazine-unfit", "medium", { newspaper: name });
  return {
    ok: true,
    publication: {
      ...publication,
      newspaper: known?.id ?? null,
      name: known?.title.zh ?? name,
      level: known === null || known.level === "unknown" ? level : known.level,
    },
  };
}

/** By its id, else by its name: whoever writes the name of one that the directory knows means that one. */
function listed({ law }: CaseMatter, id: string | null, name: string): Newspaper | null {
  if (id !== null) return law.newspapers.get(id) ?? null;
  return [...law.newspapers.values()].find((paper) => isNewspaperNamed(paper, name)) ?? null;
}

function takesMagazine({ law, course }: CaseMatter, one: Case): boolean {
  if (course.proceeding === null) return false;
  const { leading, others } = newspaperAsked(law, authorityOfCase(course, one), course.proceeding);
  return [leading, ...others].some((asked) => asked?.magazine === true);
}
