import type { Bilingual } from "#law/law.ts";

export function missingInStatement(title: Bilingual): Bilingual {
  return { zh: `没有写${title.zh}`, en: `${title.en} is missing` };
}

/** A day of issue that is not the ledger's, with where the one of the old paper is entered. */
export function otherIssueDay({ zh, en }: Bilingual): Bilingual {
  return {
    zh: `${zh}台账没有发证日期，旧证上印的确是这一天的，先在「领取与逐项核对」的「补录旧证与申请内容」里填旧证的发证日期。`,
    en: `${en} The ledger has no day of issue: if the old paper does print this one, enter it first, where the old paper is completed.`,
  };
}
