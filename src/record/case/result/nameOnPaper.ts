import type { Day } from "#calendar/day.ts";
import type { Law } from "#law/law.ts";
import type { Item } from "../../item/item.ts";
import type { Case } from "../case.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { sameText } from "./sameText.ts";

/** The company got another name in the ledger on a day, with the case that brought it. */
type Renaming = { readonly on: Day; readonly before: string };

/**
 * The company's name as the item's paper has it: a paper keeps the name under which it was issued, until a case of its own
 * brings another. Null where the company was renamed and nobody knows the paper's day.
 */
export function nameOnPaper({ law, company, closed, today }: Named, item: Item): string | null {
  const own = closed.findLast((one) => one.item === item.id && isGranted(one) && saidName(one) !== null);
  if (own !== undefined && isOfTerm(own, item)) return saidName(own);
  const renamings = renamingsOf(law, closed);
  if (renamings.length === 0) return company.name;
  const start = item.terms.at(-1)?.start ?? null;
  const issued = item.issuedOn ?? (start !== null && start > today ? today : start);
  if (issued === null) return null;
  return renamings.find(({ on }) => issued < on)?.before ?? company.name;
}

type Named = Pick<CaseMatter, "law" | "company" | "closed" | "today">;

function isGranted({ closed }: Case): boolean {
  return closed?.outcome === "granted" || closed?.outcome === "done";
}

function saidName({ result }: Case): string | null {
  return result?.fields.company?.trim() || null;
}

/** What the case brought is the paper of the present term, and no later one. */
function isOfTerm({ result }: Case, { terms }: Item): boolean {
  const [end, last] = [result?.fields.end ?? null, terms.at(-1)?.end ?? null];
  return end === null || end === last;
}

/** When the ledger took another name, oldest first: a further paper that has that name by then renames nobody. */
function renamingsOf(law: Law, closed: readonly Case[]): readonly Renaming[] {
  const renamings: Renaming[] = [];
  let name: string | null = null;
  for (const one of closed) {
    const [asked, now, before] = [one.answers["asked.company"], saidName(one), one.closed?.before?.company];
    const isChange = isGranted(one) && law.courses.get(one.course)?.effect === "correct";
    if (!isChange || asked === undefined || now === null || before === undefined || one.closed === null) continue;
    name ??= before;
    if (!sameText(asked, now) || sameText(now, name)) continue;
    renamings.push({ on: one.closed.on, before: name });
    name = now;
  }
  return renamings;
}
