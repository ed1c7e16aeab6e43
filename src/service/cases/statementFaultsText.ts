import type { Bilingual } from "#law/law.ts";

export function missingInStatement(title: Bilingual): Bilingual {
  return { zh: `没有写${title.zh}`, en: `${title.en} is missing` };
}

/** A day of issue that is not the one on record, with where the one of the old paper is entered. */
export function otherIssueDay({ zh, en }: Bilingual): Bilingual {
  return {
    zh: `${zh}旧证上印的确是这一天的，先改台账里的发证日期，或在「领取与逐项核对」的「补录旧证与申请内容」里填旧证的发证日期。`,
    en: `${en} If the old paper does print this one, correct the day of issue in the ledger first, or enter it where the old paper is completed.`,
  };
}
