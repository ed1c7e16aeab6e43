import type { Case } from "./case.ts";
import { caseStand } from "./caseStand.ts";
import type { CaseStand } from "./caseStand.ts";
import { itemAbout } from "./itemAbout.ts";
import { registeredChange } from "./registeredChange.ts";
import { registrations } from "./registrations.ts";
import type { Registration } from "./registrations.ts";

/** What a case tells of the registration, with every case of the company that tells of the same change. */
export function registeredBeside(stand: CaseStand): readonly Registration[] {
  const own = registeredChange(stand);
  if (own === null) return [];
  const { others, closed } = stand.matter;
  const told = [...others, ...closed].flatMap((other) => {
    const known = standBeside(stand, other);
    return known === null ? [] : (registeredChange(known) ?? []);
  });
  return registrations([own, ...told]).filter(({ changes }) => changes.includes(own));
}

/** Another case of the company, by the law of the one that looks at it; null where that knows no such day of it. */
function standBeside({ matter }: CaseStand, other: Case): CaseStand | null {
  const course = matter.law.courses.get(other.course);
  if (course === undefined || course.fields.every(({ holdsFrom }) => holdsFrom === null)) return null;
  const inLedger = matter.items.get(other.item ?? "") ?? null;
  const item = inLedger === null ? null : itemAbout(inLedger, other, course);
  return caseStand({ ...matter, course, item, inLedger, siblings: [] }, other);
}
