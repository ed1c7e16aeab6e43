import type { Day } from "#calendar/day.ts";
import { warningText } from "#contract/warningText.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import { lastLevel, whoIsTold } from "#record/organisation/whoIsTold.ts";
import type { Responsible } from "#record/organisation/whoIsTold.ts";

/** To whom a warning goes, one after the other, as long as nobody answers: a step that would add nobody is passed over. */
export function escalationOf(organisation: Organisation, responsible: Responsible, on: Day) {
  const known = new Set<string>();
  const names = { zh: [] as string[], en: [] as string[] };
  for (let level = 0; level <= lastLevel; level += 1) {
    const fresh = whoIsTold(organisation, responsible, level, on).filter(({ person }) => !known.has(person));
    for (const { person } of fresh) known.add(person);
    const called = fresh.map(({ person }) => organisation.people.get(person)?.name ?? person);
    names.zh.push(called.join("、"));
    names.en.push(called.join(", "));
  }
  const said = (language: "zh" | "en") => {
    const [owners = "", fallback = "", lead = ""] = names[language];
    return warningText.escalation(owners, fallback, lead, organisation.warnings.escalateAfter)[language];
  };
  return { zh: said("zh"), en: said("en") };
}
