import type { Bilingual } from "#law/law.ts";

function because(reason: string | null): Bilingual {
  return reason === null
    ? { zh: "没有办成：看理由", en: "It was not granted: read the reasons" }
    : { zh: `没有办成，理由是「${reason}」`, en: `It was not granted, because: "${reason}"` };
}

/** What a refusal leaves to do. */
export const refusalTodo = {
  refused: (reason: string | null): Bilingual => ({
    zh: `${because(reason).zh}，改正后重新办；不服的，可以依法申请复议或者提起诉讼（期限没有核实，先问律师），然后结束这个办件。`,
    en: `${because(reason).en}. Mend that and apply again; remedies exist (their periods are not verified here, ask a lawyer). Then close this case.`,
  }),
  refusedEnded: (reason: string | null, end: string): Bilingual => ({
    zh: `${because(reason).zh}。旧的已于 ${end} 到期，改正后也不能再延续；不服的，可以依法申请复议或者提起诉讼（期限没有核实，先问律师），然后结束这个办件。`,
    en: `${because(reason).en}. The old one ended on ${end}, so it cannot be mended and renewed any more; remedies exist (their periods are not verified here, ask a lawyer). Then close this case.`,
  }),
  afterSilence: (last: string, on: string): Bilingual => ({
    zh: `决定 ${on} 才作出，${last} 届满以前没有决定的，视为准予延续：带上递交的回执当天向机关提出，并问律师；没有结果以前不要当作已经延续。`,
    en: `It was decided on ${on}; what is not decided by ${last} counts as renewed. Put that to the authority the same day with the receipt of the submission, and ask a lawyer; until that is settled do not take it for renewed.`,
  }),
  settle: (title: Bilingual): Bilingual => ({
    zh: `停止这些业务，先安排好用户：退费、数据、迁移和投诉电话，方案公示并书面通知。向原发证机关报告和注销，另开一个办件「${title.zh}」。`,
    en: `Stop the services and settle the users first: refunds, data, migration and a telephone for complaints, published and told in writing. For the report to the issuing authority and the cancellation open a case "${title.en}".`,
  }),
  anew: (title: Bilingual): Bilingual => ({
    zh: `还要经营的，另开一个办件「${title.zh}」，批下来以前不经营。`,
    en: `Whoever wants to go on opens a case "${title.en}", and does not run the service before it is granted.`,
  }),
};
