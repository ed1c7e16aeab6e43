import type { Bilingual } from "#law/law.ts";

/** A period read in one of the units that its text leaves open. */
export function readIn(title: Bilingual, unit: Bilingual): Bilingual {
  return { zh: `${title.zh}（按${unit.zh}）`, en: `${title.en} (in ${unit.en})` };
}

/** A decision counted from the acceptance that silence brought about. */
export function sinceReceipt(title: Bilingual): Bilingual {
  return {
    zh: `${title.zh}（补正通知来晚，从收到之日视为受理起算）`,
    en: `${title.en} (counted from receipt, since the correction notice came too late)`,
  };
}

/** The same counted from the acceptance that the other side gives, or gave. */
export function sinceAcceptance(title: Bilingual): Bilingual {
  return {
    zh: `${title.zh}（从机关补正后的受理起算）`,
    en: `${title.en} (counted from the acceptance after the correction)`,
  };
}
