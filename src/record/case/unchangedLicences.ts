import type { Day } from "#calendar/day.ts";
import type { Ladder } from "#engine/ladder/rung.ts";
import type { Obligation } from "#engine/outcome.ts";
import type { Bilingual, Law } from "#law/law.ts";
import { isDone } from "../item/dutyDone.ts";
import type { Item } from "../item/item.ts";
import { titled } from "./caseDutyText.ts";
import { countedDay } from "./caseObligation.ts";
import type { CaseStand } from "./caseStand.ts";
import { dutyOfDay } from "./dutyOfDay.ts";
import { changedFields, registeredChange } from "./registeredChange.ts";
import type { RegisteredChange } from "./registeredChange.ts";

/** The rule by which people are warned of licences that do not agree with the registration. */
export const unchangedRule = "agree-with-registration";

/**
 * Licences that say the old of what the registry says anew: that of a change which was refused or withdrawn, and the
 * company's others. A duty of each until a case of its own runs or was granted, or somebody says why not. Under the law in
 * use, but for how the day was counted.
 */
export function unchangedLicences(
  law: Law,
  items: readonly Item[],
  stands: readonly CaseStand[],
  { today, ladder }: { readonly today: Day; readonly ladder: Ladder | undefined },
): readonly Obligation[] {
  const rule = law.obligations.get(unchangedRule);
  if (rule === undefined) return [];
  // The newest first: what was registered since stands in its place.
  const changes = stands
    .flatMap((stand) => registeredChange(stand) ?? [])
    .toSorted((a, b) => (a.on === b.on ? Number(a.stand.case.id > b.stand.case.id) : a.on > b.on ? -1 : 1));
  return items.flatMap((item) => {
    const told = new Set<string>();
    return changes.flatMap((change): readonly Obligation[] => {
      const { stand, on, deadline } = change;
      const key = on.replaceAll("-", "");
      if (!saysOld(item, change, today)) return [];
      const open = change.fields.filter(({ id }) => !told.has(id) && !isInHand(item, id, on, stands));
      for (const { id } of change.fields) told.add(id);
      const { day, counted, from } = deadline;
      const readings = counted?.readings ?? null;
      if (open.length === 0 || day === null || counted === null || from === null || readings === null) return [];
      if (isDone(item.dutiesDone ?? [], { duty: rule.id, about: key })) return [];
      const what = titled(rule.title, namesOf(open.map(({ title }) => title)));
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

/** Its own case speaks for it while that runs, and has changed it once it was granted; a paper that began later says the new. */
function saysOld(item: Item, { stand, on }: RegisteredChange, today: Day): boolean {
  const { case: one, matter } = stand;
  if (!matter.course.kinds.includes(item.kind) || (item.replacedBy ?? null) !== null) return false;
  const [start, end] = [item.terms[0]?.start ?? null, item.terms.at(-1)?.end ?? null];
  if ((start !== null && start >= on) || (end !== null && end < today)) return false;
  return one.item !== item.id || (one.closed !== null && !isGranted(one));
}

/** A case of its own that changes it runs, or was granted since. */
function isInHand(item: Item, field: string, on: Day, stands: readonly CaseStand[]): boolean {
  return stands.some((stand) => {
    const { closed, item: about } = stand.case;
    if (about !== item.id || !changedFields(stand).some(({ id }) => id === field)) return false;
    return closed === null || (isGranted(stand.case) && closed.on >= on);
  });
}

function isGranted({ closed }: CaseStand["case"]): boolean {
  return closed?.outcome === "granted" || closed?.outcome === "done";
}

function namesOf(titles: readonly Bilingual[]): Bilingual {
  return { zh: titles.map(({ zh }) => zh).join("、"), en: titles.map(({ en }) => en).join(", ") };
}
