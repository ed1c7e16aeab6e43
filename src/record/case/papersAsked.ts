import { conditionTruth } from "#law/conditionTruth.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { Condition } from "#law/condition.ts";
import type { Course } from "#law/course.ts";
import type { Citation, Confidence, Law } from "#law/law.ts";
import type { Material, MaterialUse, Overlay } from "#law/proceeding.ts";
import { provisionsFor } from "#law/provisionsFor.ts";
import type { ProvisionHere } from "#law/provisionsFor.ts";
import { authorityOfCase } from "./authorityOfCase.ts";
import type { Case } from "./case.ts";
import type { CaseMatter } from "./caseMatter.ts";

/** A paper that the case needs, or that some list names. */
export type PaperAsked = {
  readonly material: Material;
  readonly use: MaterialUse;
  /** False for papers that only other lists name, and for those of which a list says when they are needed. */
  readonly needed: boolean;
  /** Whose list it is; null for the national rule. */
  readonly overlay: Overlay | null;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

/**
 * The papers of a case: those of the leading list and of what is said of the newspaper, with what the answers add and
 * take away; after them, not needed, what other lists name beside. What nobody knows counts as needed.
 */
export function papersAsked(matter: CaseMatter, one: Case, ask: AskFact<string>): readonly PaperAsked[] {
  const { law, course } = matter;
  const asked = new Map<string, PaperAsked>();
  const add = (use: MaterialUse, needed: boolean, from: Omit<PaperAsked, "material" | "use" | "needed">): void => {
    const material = law.materials.get(use.material);
    if (material === undefined)
      throw new Error(`the law has no material ${use.material}; the checker must refuse this`);
    const before = asked.get(use.material);
    if (before === undefined) asked.set(use.material, { material, use, needed, ...from });
    else if (needed) {
      // Whose word it is: of the first list that needs it.
      const word = before.needed ? {} : from;
      asked.set(use.material, { ...before, ...word, needed: true, use: stricter(before.use, use) });
    }
  };
  const { leading, others } = listsOf(matter, one);
  for (const list of leading) for (const use of list.materials) add(use, use.when === null, list);
  for (const { use, when, cites, confidence } of course.papers) {
    if (isWanted(when, ask)) add(use, true, { overlay: null, cites, confidence });
  }
  for (const list of others) for (const use of list.materials) add(use, false, list);
  const counts = new Set(course.papers.filter(({ when }) => isWanted(when, ask)).map(({ use }) => use.material));
  for (const { use } of course.papers) if (!counts.has(use.material)) asked.delete(use.material);
  return [...asked.values()].toSorted((a, b) => Number(b.needed) - Number(a.needed));
}

function isWanted(when: Condition<string> | null, ask: AskFact<string>): boolean {
  return when === null || conditionTruth(when, ask) !== false;
}

type Lists = { readonly leading: readonly ProvisionHere[]; readonly others: readonly ProvisionHere[] };

/** Lists of a course at an authority, which a law never changes. */
const known = new WeakMap<Course, Map<string | null, Lists>>();

function listsOf({ law, course }: CaseMatter, one: Case): Lists {
  const authority = authorityOfCase(course, one);
  const ofCourse = known.get(course) ?? new Map<string | null, Lists>();
  known.set(course, ofCourse);
  const lists = ofCourse.get(authority) ?? listsAt(law, course, authority);
  ofCourse.set(authority, lists);
  return lists;
}

/** The list that leads of each aspect that speaks of papers, and those that stand beside it, for this course. */
function listsAt(law: Law, course: Course, authority: string | null): Lists {
  if (course.proceeding === null) return { leading: [], others: [] };
  const provisions = provisionsFor(law, course.proceeding, authority);
  const lists = (["materials", "newspaper"] as const).map((aspect) =>
    (provisions.get(aspect) ?? [])
      .map((provision): ProvisionHere => {
        const materials = provision.materials.filter(({ material }) => !course.without.includes(material));
        return { ...provision, materials };
      })
      .filter(({ materials }) => materials.length > 0),
  );
  const leading = lists.flatMap((list): ProvisionHere[] => list.slice(0, 1));
  return { leading, others: lists.flatMap((list) => list.slice(1)) };
}

function stricter(one: MaterialUse, other: MaterialUse): MaterialUse {
  const count = Math.max(one.count ?? 0, other.count ?? 0);
  return { ...one, form: one.form === "unknown" ? other.form : one.form, count: count === 0 ? null : count };
}
