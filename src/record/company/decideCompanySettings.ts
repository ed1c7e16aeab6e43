import type { Day } from "#calendar/day.ts";
import type { Ladder } from "#engine/ladder/rung.ts";
import { denied } from "../organisation/denial.ts";
import type { Denial } from "../organisation/denial.ts";
import { cannotBeTold } from "../organisation/decideWarningSettings.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { CompanySettings, CompanySettingsEvent } from "./companySettings.ts";

/** What is to be written; null where all is so already. */
export type CompanyDecision = { readonly ok: true; readonly event: CompanySettingsEvent | null } | Denial;

/** Ladders with more rungs than this, or that begin earlier, warn nobody of anything. */
export const mostRungs = 20;
export const earliestRung = 400;

/** Company settings are about the company: `subject` is its id. */
export type CompanyMoment = { readonly company: string; readonly settings: CompanySettings; readonly on: Day };

export function decideFallback(
  { company, settings, on }: CompanyMoment,
  organisation: Organisation,
  person: string | null,
): CompanyDecision {
  const denial = cannotBeTold(organisation, person, "person", on);
  if (denial !== null) return denial;
  if (settings.fallback === person) return { ok: true, event: null };
  return { ok: true, event: { kind: "fallback-set", subject: company, on, data: { person } } };
}

/** A ladder of the company's own for a rule; null goes back to that of the law. */
export function decideLadder(
  { company, settings, on }: CompanyMoment,
  rules: ReadonlySet<string>,
  rule: string,
  ladder: Ladder | null,
): CompanyDecision {
  if (!rules.has(rule)) return denied("rule-unknown", "rule", { rule });
  const denial = ladder === null ? null : badLadder(ladder);
  if (denial !== null) return denial;
  const known = settings.ladders[rule] ?? null;
  if (sameLadder(known, ladder)) return { ok: true, event: null };
  return { ok: true, event: { kind: "ladder-set", subject: company, on, data: { rule, ladder } } };
}

function badLadder({ days, every }: Ladder): Denial | null {
  if (days.length > mostRungs) return denied("ladder-too-long", "days", { count: days.length, most: mostRungs });
  const far = days.find((day) => !Number.isInteger(day) || day < 0 || day > earliestRung);
  if (far !== undefined) return denied("ladder-out-of-range", "days", { day: far, most: earliestRung });
  const at = days.findIndex((day, index) => index > 0 && day >= (days[index - 1] ?? Infinity));
  if (at > 0) return denied("ladder-not-descending", "days", { day: days[at] ?? null, before: days[at - 1] ?? null });
  if (!days.some((day) => day > 0)) return denied("ladder-too-late", "days");
  const repeats = every === null || (Number.isInteger(every) && every >= 1 && every <= earliestRung);
  return repeats ? null : denied("ladder-repeat", "every", { every, most: earliestRung });
}

function sameLadder(one: Ladder | null, other: Ladder | null): boolean {
  return one?.every === other?.every && one?.days.join() === other?.days.join();
}

export function decideArchiving({ company, settings, on }: CompanyMoment, archived: boolean): CompanyDecision {
  if (settings.archived === archived) return { ok: true, event: null };
  return { ok: true, event: { kind: "company-archived", subject: company, on, data: { archived } } };
}
