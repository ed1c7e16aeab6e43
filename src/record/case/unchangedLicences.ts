import type { Day } from "#calendar/day.ts";
import type { Ladder } from "#engine/ladder/rung.ts";
import type { Obligation } from "#engine/outcome.ts";
import type { Law } from "#law/law.ts";
import type { Item } from "../item/item.ts";
import { namesOf, titled } from "./caseDutyText.ts";
import { countedDay } from "./caseObligation.ts";
import type { CaseStand } from "./caseStand.ts";
import { dutyOfDay } from "./dutyOfDay.ts";
import { changedFields, registeredChange } from "./registeredChange.ts";
import { registrations } from "./registrations.ts";
import type { Registration } from "./registrations.ts";
import { isSaidOf, unchangedAbout, unchangedRule } from "./unchangedRule.ts";
import { isRefused } from "./isRefused.ts";

/**
 * Licences that say the old of what the registry says anew: that of a change which was refused or withdrawn, and the
 * company's others. A duty of each until a case of its own runs that was not refused, or was granted, or somebody says why
 * not. Under the law in use, but for how the day was counted.
 */
export function unchangedLicences(
  law: Law,
  items: readonly Item[],
  stands: readonly CaseStand[],
  { today, ladder }: { readonly today: Day; readonly ladder: Ladder | undefined },
): readonly Obligation[] {
  const rule = law.obligations.get(unchangedRule);
  if (rule === undefined) return [];
  const told = registrations(stands.flatMap((stand) => registeredChange(stand) ?? []));
  return items.flatMap((item) => {
    const open = told.filter(
      (one) => saysOld(item, one, today) && !isSaidOf(item, one) && !isInHand(item, one, told, stands),
    );
    // What was registered on one day is one duty, whoever told of it.
    return [...Map.groupBy(open, ({ lead }) => lead.on)].flatMap(([on, of]): readonly Obligation[] => {
      const fields = of.map(({ field: { id } }) => id);
      const key = unchangedAbout(on, fields);
      const [first] = of;
      if (first === undefined) return [];
      const { stand, deadline } = first.lead;
      const { day, counted, from } = deadline;
      const readings = counted?.readings ?? null;
      if (day === null || counted === null || from === null || readings === null) return [];
      const what = titled(rule.title, namesOf(of.map(({ field: { title } }) => title)));
      const nextStep = day < today ? rule.nextStepLate : rule.nextStep;
      const { calendar } = stand.matter.law;
      const about = { rule, subject: item.id, key, what, nextStep };
      return [
        dutyOfDay(about, countedDay(stand, deadline, { counted, from, readings }), {
          lastDay: day,
          calendar,
          today,
          ladder,
          law,
        }),
      ];
    });
  });
}

/** A paper that began later says the new. */
function saysOld(item: Item, { lead: { stand, on } }: Registration, today: Day): boolean {
  if (!stand.matter.course.kinds.includes(item.kind) || (item.replacedBy ?? null) !== null) return false;
  const [start, end] = [item.terms[0]?.start ?? null, item.terms.at(-1)?.end ?? null];
  return (start === null || start < on) && (end === null || end >= today);
}

/**
 * A case of its own that changes it runs, or was granted since; not one that was refused, nor one about what was registered
 * before, nor one that was not handed in yet and knows no day, or a later one than others say.
 */
function isInHand(
  item: Item,
  registration: Registration,
  told: readonly Registration[],
  stands: readonly CaseStand[],
): boolean {
  const { field, lead } = registration;
  return stands.some((stand) => {
    const { closed, submitted, item: about } = stand.case;
    if (about !== item.id || !changedFields(stand).some(({ id }) => id === field.id)) return false;
    if (isRefused(stand.case) || (closed !== null && !isGranted(stand.case))) return false;
    const own = told.find(
      ({ field: { id }, changes }) => id === field.id && changes.some((one) => one.stand === stand),
    );
    if (own === undefined) return closed === null ? submitted !== null : closed.on >= lead.on;
    if (own.lead.on !== lead.on) return own.lead.on > lead.on;
    return submitted !== null || own.changes.find((one) => one.stand === stand)?.on === lead.on;
  });
}

function isGranted({ closed }: CaseStand["case"]): boolean {
  return closed?.outcome === "granted" || closed?.outcome === "done";
}
