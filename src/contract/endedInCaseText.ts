type Bilingual = { readonly zh: string; readonly en: string };

/** What became of a day of ours in a case, or of a duty that a case carries out, of which nobody is warned any more. */
export const endedInCase = {
  /** A day of which nothing is known any more but that it was one. */
  dayOf: (day: string): Bilingual => ({ zh: `${day} 的期限`, en: `the day of ${day}` }),
  handedIn: (on: string): Bilingual => ({ zh: `已于 ${on} 递交`, en: `handed in ${on}` }),
  stepDone: (on: string): Bilingual => ({ zh: `这一步已于 ${on} 办完`, en: `the step was done ${on}` }),
  answered: (on: string): Bilingual => ({ zh: `已于 ${on} 答复`, en: `answered ${on}` }),
  withdrawn: (on: string): Bilingual => ({ zh: `办件已于 ${on} 撤回`, en: `the case was withdrawn ${on}` }),
  closed: (on: string): Bilingual => ({ zh: `办件已于 ${on} 结案`, en: `the case was closed ${on}` }),
  moved: (days: readonly Bilingual[]): Bilingual => ({
    zh: `日子变了，现在是 ${days.map(({ zh }) => zh).join("、")}，另有预警`,
    en: `the day is another now, ${days.map(({ en }) => en).join(", ")}, with warnings of its own`,
  }),
  regrouped: {
    zh: "同一天要改的事项变了，另有预警",
    en: "what is to change by that day is not the same any more; it has warnings of its own",
  },
  awaitsCorrection: {
    zh: "先答复补正通知，答复以前不另提醒",
    en: "the correction notice is answered first; until then nothing else is told",
  },
  byItem: (what: Bilingual): Bilingual => ({
    zh: `由「${what.zh}」预警`,
    en: `"${what.en}" warns of that day`,
  }),
  inHand: (title: Bilingual, on: string): Bilingual => ({
    zh: `由办件「${title.zh}」办理（${on} 立案）`,
    en: `in hand: "${title.en}", opened ${on}`,
  }),
  changed: (title: Bilingual, on: string): Bilingual => ({
    zh: `已由办件「${title.zh}」变更（${on} 结案）`,
    en: `changed by "${title.en}", closed ${on}`,
  }),
} as const;
