import { readCreditCode } from "#law/identifiers/creditCode.ts";
import type { CreditCodeDigits } from "#law/identifiers/creditCode.ts";

export type TitleHolder = { readonly name: string; readonly creditCode: string | null };

const company =
  /[\p{Script=Han}A-Za-z0-9()（）·&]{2,40}?(?:股份有限公司|有限责任公司|有限公司|集团公司)(?:[\p{Script=Han}]{1,12}分公司)?/u;
const lead = /^(?:\d{4}年度?|截至.*?日|关于|附件\d*|表\d*|[一二三四五六七八九十]+[、.．])/;
const labelled = /(?:单位|公司|企业|填报单位|编制单位|持证单位|主体)(?:名称)?[:：]\s*/;

/** Whose ledger it is, from the lines above the header: 云桥…有限公司 …台账（2026年度）. */
export function companyInTitle(lines: readonly string[], digits: CreditCodeDigits): TitleHolder | null {
  for (const line of lines) {
    const name = company.exec(line.replace(labelled, " ").trimStart())?.[0].replace(lead, "");
    if (name === undefined) continue;
    const codes =
      lines
        .join(" ")
        .normalize("NFKC")
        .match(/\b[0-9A-Za-z]{18}\b/g) ?? [];
    const read = codes.map((code) => readCreditCode(code, digits)).find((reading) => reading.kind === "code");
    return { name, creditCode: read?.kind === "code" ? read.code : null };
  }
  return null;
}
