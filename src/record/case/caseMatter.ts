import type { Day } from "#calendar/day.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { Obligation } from "#engine/outcome.ts";
import type { Course } from "#law/course.ts";
import type { Law } from "#law/law.ts";
import type { Item } from "../item/item.ts";
import type { Case } from "./case.ts";

/** What a case is judged by on a day. The law is the one that the case goes by. */
export type CaseMatter = {
  readonly law: Law;
  readonly course: Course;
  readonly company: { readonly id: string; readonly name: string; readonly creditCode: string | null };
  /** The item as the case is about it (`itemAbout`); null where it is about the company, or the item is gone. */
  readonly item: Item | null;
  /** The same as the ledger has it now: what is written to the ledger starts from this. */
  readonly inLedger: Item | null;
  /** What the ledger of the company holds, by id: a paper may be that of another item. */
  readonly items: ReadonlyMap<string, Item>;
  /** The company's other cases that are not closed. */
  readonly others: readonly Case[];
  /** Those that are closed, in the order in which they were: they tell what the company was called. */
  readonly closed: readonly Case[];
  /** The company's other items of the kinds that the course is about, which no case of this course has changed since this one began. */
  readonly siblings?: readonly Item[];
  /** What is to be done with the item by itself, and the law in use, which says so. */
  readonly duties: { readonly law: Law; readonly obligations: readonly Obligation[] };
  /** What is wrong with the text that was printed, as the checker of statements names it; left out where none looks. */
  readonly statementFaults?: (
    one: Case,
    ask: AskFact<string>,
  ) => readonly { readonly zh: string; readonly en: string }[];
  readonly today: Day;
};
