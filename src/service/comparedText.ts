import type { Bilingual } from "#law/law.ts";

/** Of the first day of a further term. */
export const joining = {
  aim: (day: string): Bilingual => ({ zh: `接上旧的到期日：${day} 起`, en: `Joins the old end: from ${day}` }),
  gap: (days: number, day: string): Bilingual => ({
    zh: `中间有 ${days} 天没有覆盖；接上旧的到期日，要从 ${day} 起`,
    en: `${days} days without cover; it joins the old end from ${day}`,
  }),
};

const noIssueBefore = {
  submission: { zh: "递交", en: "submission" },
  decision: { zh: "决定", en: "the decision" },
};

/** A new paper that was issued before it was applied for, or before that was decided. */
export function issuedEarly(before: keyof typeof noIssueBefore, on: string): Bilingual {
  const { zh, en } = noIssueBefore[before];
  const entered =
    before === "decision" ? { zh: "和登记的决定日", en: " and the day of the decision as it is entered" } : null;
  return {
    zh: `早于${zh}的那天（${on}）：核对新证${entered?.zh ?? ""}；印的就是这天的，写明原因`,
    en: `Before the day of ${en} (${on}): look at the new paper${entered?.en ?? ""}; where it is printed so, say why`,
  };
}

/** A new paper that was issued after the day until which it is valid. */
export const issuedEnded = (end: string): Bilingual => ({
  zh: `晚于它的有效期至（${end}）：发证时已经到期。核对这两个日子；印的就是这样的，问发证机关它还有没有效、要不要办延续，写明答复`,
  en: `After the day until which it is valid (${end}): it had ended when it was issued. Check both days; where it is printed so, ask the issuing authority whether it holds and whether to renew, and write down the answer`,
});

/** The file of the new paper says something else than was entered. */
export const fileSaysOther = (said: readonly string[]): Bilingual => ({
  zh: `放进来的文件里写的是 ${said.join("、")}：打开文件核对；录错的改过来，文件是旧的换上新的，文件读错了的写明原因`,
  en: `The file that was put in says ${said.join(", ")}: open it and compare. Enter what it says, put the right file in, or say why where the file was misread`,
});

/** Of a number that says that another authority issued it than the one that the case is brought to. */
export function otherIssuerText(named: Bilingual): Bilingual {
  return {
    zh: `按编号的写法，它是${named.zh}的，不是办理机关的：核对编号，或者说明原因`,
    en: `As it is written, this number is one of ${named.en}, to whom the case is not brought: check it, or explain it`,
  };
}

/** The ledger has another further term already than the new paper says. */
export const ledgerSaysOther = (day: string): Bilingual => ({
  zh: `台账里已经记了下一期，写的是 ${day}：照新证核对；录错的改过来，台账记错的写明原因，办结时照新证更正`,
  en: `The ledger has the further term already and says ${day}: look at the new paper. Enter what it says; where the ledger is wrong say so, and the close corrects it by the paper`,
});

/** A new term that is longer or shorter than the law says. */
export const otherLength = (by: {
  readonly years: number;
  readonly start: string;
  readonly end: string;
}): Bilingual => ({
  zh: `按规定有效 ${by.years} 年，从 ${by.start} 起应到 ${by.end}：核对新证；印的就是这天的，写明原因`,
  en: `By law it is valid for ${by.years} years, from ${by.start} until ${by.end}: look at the new paper; where it is printed so, say why`,
});

/** Of the old paper the case was answered otherwise than the ledger says. */
export const oldSaysOther = (answered: string, ledger: string): Bilingual => ({
  zh: `旧证补录的是「${answered}」，台账里却是「${ledger}」：两样对着旧证核对；补录错的改正那个回答，台账记错的写明原因`,
  en: `Of the old paper "${answered}" was answered, and the ledger says "${ledger}": look at the old paper. Correct the answer where it is wrong; where the ledger is, say so`,
});
