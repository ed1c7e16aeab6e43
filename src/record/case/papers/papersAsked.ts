import { conditionTruth } from "#law/conditionTruth.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { CasePaper, Course } from "#law/course.ts";
import type { Citation, Confidence, Law } from "#law/law.ts";
import type { Material, MaterialUse, Overlay } from "#law/proceeding.ts";
import { provisionsFor } from "#law/provisionsFor.ts";
import type { ProvisionHere } from "#law/provisionsFor.ts";
import { authorityOfCase } from "../questions/authorityOfCase.ts";
import type { Case } from "../case.ts";
import type { CaseMatter } from "../caseMatter.ts";

/** Whose word something is: an authority's list, null for the national rule, and what it rests on. */
type Word = {
  readonly overlay: Overlay | null;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

/** A paper that the case needs, or that some list names. The word is that by which it is wanted at all. */
export type PaperAsked = Word & {
  readonly material: Material;
  readonly use: MaterialUse;
  /** False for papers that only other lists name, and for those of which a list says when they are needed. */
  readonly needed: boolean;
  /** Nobody asked whether it is wanted, and the answer would decide it. */
  readonly toAsk: boolean;
  /** Whose word its form and its number are: an official guide may want a paper of which practice alone says how many. */
  readonly formBy: Word;
  readonly countBy: Word;
};

/**
 * The papers of a case: those of the leading list and of what is said of the newspaper, with what the answers add and
 * take away; after them, not needed, what other lists name beside. What nobody knows counts as needed, but for what the
 * course only mentions then: that is to be asked about.
 */
export function papersAsked(matter: CaseMatter, one: Case, ask: AskFact<string>): readonly PaperAsked[] {
  const { law, course } = matter;
  const asked = new Map<string, PaperAsked>();
  const add = (use: MaterialUse, needed: boolean, { overlay, cites, confidence }: Word, toAsk = false): void => {
    const material = law.materials.get(use.material);
    if (material === undefined)
      throw new Error(`the law has no material ${use.material}; the checker must refuse this`);
    const word = { overlay, cites, confidence };
    const before = asked.get(use.material);
    if (before === undefined)
      asked.set(use.material, { material, use, needed, toAsk, formBy: word, countBy: word, ...word });
    else if (needed) asked.set(use.material, needsToo(before, use, word));
  };
  const { leading, others } = listsOf(matter, one);
  for (const list of leading) for (const use of list.materials) add(use, use.when === null, list);
  const own = course.papers.map((paper) => ({ ...paper, stands: standingOf(paper, ask) }));
  for (const { use, stands, cites, confidence } of own) {
    const word = { overlay: null, cites, confidence };
    if (stands === "needed") add(use, true, word);
    if (stands === "to-ask") add(use, false, word, true);
  }
  for (const list of others) for (const use of list.materials) add(use, false, list);
  const stays = new Set(own.filter(({ stands }) => stands !== "left-out").map(({ use }) => use.material));
  for (const { use } of own) if (!stays.has(use.material)) asked.delete(use.material);
  return [...asked.values()].toSorted((a, b) => Number(b.needed) - Number(a.needed));
}

/** Needed by a further list as well: the first that needs it has the word, and the stricter form and number count. */
function needsToo(before: PaperAsked, use: MaterialUse, word: Word): PaperAsked {
  const isFirst = !before.needed;
  const hasForm = before.use.form === "unknown" && use.form !== "unknown";
  const hasCount = (use.count ?? 0) > (before.use.count ?? 0);
  return {
    ...before,
    ...(isFirst ? word : {}),
    needed: true,
    toAsk: false,
    use: {
      ...before.use,
      form: hasForm ? use.form : before.use.form,
      count: hasCount ? use.count : before.use.count,
    },
    formBy: hasForm ? word : before.formBy,
    countBy: hasCount ? word : before.countBy,
  };
}

/** What a paper of the course is by what is known. */
function standingOf(
  { when, holds, otherwise, unknown }: CasePaper,
  ask: AskFact<string>,
): "needed" | "to-ask" | "mentioned" | "left-out" {
  const truth = when === null || conditionTruth(when, ask);
  if (truth === false) return otherwise;
  if (holds === "mentioned") return holds;
  return truth === true || unknown === "needed" ? "needed" : "to-ask";
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
