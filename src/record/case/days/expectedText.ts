import type { Bilingual } from "#law/law.ts";

/** A period read in one of the units that its text leaves open. */
export function readIn(title: Bilingual, unit: Bilingual): Bilingual {
  return { zh: `${title.zh}（按${unit.zh}）`, en: `${title.en} (in ${unit.en})` };
}
