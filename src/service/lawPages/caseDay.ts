import type { Day } from "#calendar/day.ts";
import { explainWeekday } from "#engine/explainDay.ts";
import type { Bilingual } from "#law/citation.ts";
import type { Law } from "#law/law.ts";
import { caseText } from "../caseSentenceText.ts";

type Band = { readonly earliest: Day; readonly latest: Day };

/** A day of a case with its weekday and what it counts as: a rest day at the end of a period is what cases are about. */
export function caseDay(law: Law, day: Day): Bilingual {
  const weekday = explainWeekday(day);
  const { reason } = law.calendar.status(day);
  const open = reason.kind === "unpublished" || reason.kind === "not-loaded";
  const is = open ? caseText.openDay(reason.year) : caseText.day[reason.kind];
  return { zh: `${day}（${weekday.zh}，${is.zh}）`, en: `${day} (${weekday.en}, ${is.en})` };
}

export function caseBand(law: Law, written: Day | Band): Bilingual {
  if (typeof written === "string") return caseDay(law, written);
  return caseText.between(written.earliest, written.latest);
}

export function sameBand(one: Day | Band, other: Day | Band): boolean {
  return first(one) === first(other) && last(one) === last(other);
}

function first(written: Day | Band): Day {
  return typeof written === "string" ? written : written.earliest;
}

function last(written: Day | Band): Day {
  return typeof written === "string" ? written : written.latest;
}

/** Parts as sentences, one after the other. */
export function asSentences(parts: readonly Bilingual[]): Bilingual {
  return {
    zh: parts.map(({ zh }) => `${zh}。`).join(""),
    en: parts.map(({ en }) => `${en.charAt(0).toUpperCase()}${en.slice(1)}.`).join(" "),
  };
}
