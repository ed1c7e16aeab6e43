import type { Bilingual } from "#law/law.ts";
import type { Question } from "./outcome.ts";

/** The question and what its answer decides. */
export function explainQuestion({ fact, about }: Question): Bilingual {
  switch (fact) {
    case "presumed-renewal":
      return {
        zh: `书面到期日 ${about} 已过，是否已按条款自动续期？决定现期的到期日和通知日。`,
        en: `The written end ${about} has passed: did it renew by itself? It decides the current end and the notice day.`,
      };
    case "item.notice-known":
      return {
        zh: "自动续期条款要求提前多少天通知？决定最后可办日。",
        en: "How long before the end must notice be given? It decides the last day to act.",
      };
    case "annual-report-filed":
      return {
        zh: `${about} 年度的年报是否已经报送？未报送的应尽快补报。`,
        en: `Was the annual report for ${about} filed? If not, it should be made up for soon.`,
      };
    case "item.held-on-reference-day":
      return {
        zh: `${about} 年 12 月 31 日是否仍持有此证（取决于续期）？决定要不要报送该年度年报。`,
        en: `Will the licence still be held on 31 December ${about}? It depends on the renewal and decides whether the report for that year is due.`,
      };
    case "item.has-end":
      return { zh: "到期日是哪一天？决定全部期限。", en: "On which day does it end? It decides every date." };
    case "item.renews-automatically":
      return {
        zh: "到期是否自动续期？决定要不要提前通知。",
        en: "Does it renew by itself? It decides whether notice must be given.",
      };
    case "item.not-continuing":
      return {
        zh: "是否还要继续？决定是申请延续还是报告终止。",
        en: "Will it be continued? It decides between renewal and a report of ending.",
      };
    case "item.services-running":
      return {
        zh: "所许可的业务是否都在经营？未经营的业务不予延续。",
        en: "Are all licensed services running? Idle ones are not renewed.",
      };
  }
}
