import type { Refusal } from "./refusal.ts";

type Bilingual = { readonly zh: string; readonly en: string };

/** Rows that name nobody. Among rows of several companies naming one would not help: the file has to say it. */
export function companyNeededSentence({ at, data }: Refusal): Bilingual {
  const [count, rows] = [Number(data["count"] ?? 0), String(data["rows"] ?? "")];
  return count > 1
    ? {
        zh: `文件里有 ${count} 家企业，但 ${at ?? ""} 等 ${rows} 行没有写明是哪一家。请在文件里给这些行写上企业名称，再导入。`,
        en: `The file lists ${count} companies, but ${rows} row(s), ${at ?? ""} first, do not name theirs. Write it into these rows and import again.`,
      }
    : {
        zh: `文件没有写明是哪家企业的台账（${at ?? ""} 等 ${rows} 行）。请指定企业：命令行加 --company 名称，网页在导入时选择。`,
        en: `The file does not say whose ledger it is (${at ?? ""} and others, ${rows} rows). Name the company: --company NAME, or choose it on the import page.`,
      };
}

/** One company was named for rows of several. */
export function severalHoldersSentence({ data }: Refusal): Bilingual {
  const [count, rows] = [String(data["count"] ?? ""), Number(data["rows"] ?? 0)];
  return rows > 0
    ? {
        zh: `文件里有 ${count} 家企业，不能全部归入一家；另有 ${rows} 行没有写企业。请在文件里给这些行写上企业名称，导入时不要指定企业。`,
        en: `The file lists ${count} companies, so it cannot go to one, and ${rows} row(s) name none. Write the company into these rows and leave it out when importing.`,
      }
    : {
        zh: `文件里有 ${count} 家企业，不能全部归入一家。请不要指定企业，各行会归入各自的企业。`,
        en: `The file lists ${count} companies, so it cannot go to one. Leave the company out: each row goes to its own.`,
      };
}
