import type { Day } from "#calendar/day.ts";
import { warningText } from "#contract/warningText.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import { lastLevel, whoIsTold } from "#record/organisation/whoIsTold.ts";
import type { Recipient, Responsible } from "#record/organisation/whoIsTold.ts";
import { namesOf, reasonOf } from "./warnedOf.ts";

/** To whom a warning goes, one after the other, as long as nobody answers: a step that would add nobody is passed over. */
export function escalationOf(organisation: Organisation, responsible: Responsible, on: Day) {
  const known = new Set<string>();
  const names = { zh: [] as string[], en: [] as string[] };
  for (let level = 0; level <= lastLevel; level += 1) {
    const fresh = whoIsTold(organisation, responsible, level, on).filter(({ person }) => !known.has(person));
    for (const { person } of fresh) known.add(person);
    const called = fresh.map((recipient) => calledBy(organisation, recipient, level));
    names.zh.push(called.map(({ zh }) => zh).join("、"));
    names.en.push(called.map(({ en }) => en).join(", "));
  }
  const said = (language: "zh" | "en") => {
    const [owners = "", fallback = "", lead = ""] = names[language];
    return warningText.escalation(owners, fallback, lead, organisation.warnings.escalateAfter)[language];
  };
  return { zh: said("zh"), en: said("en") };
}

/** By name; with why, where it is not the one who would be expected at this level. */
function calledBy(organisation: Organisation, recipient: Recipient, level: number) {
  const names = namesOf(organisation);
  const name = names.person(recipient.person);
  const isExpected = recipient.insteadOf === null && (level > 0 || recipient.because === "owner");
  if (isExpected) return { zh: name, en: name };
  const why = reasonOf({ ...recipient, recipient: recipient.person }, names);
  return { zh: `${name}（${why.zh}）`, en: `${name} (${why.en})` };
}
