import { creditCodeSentences, licenceNumberSentences } from "./identifierText.ts";
import { fileSentences } from "./fileText.ts";
import { proposalSentences } from "./proposalSentenceText.ts";

type Bilingual = { readonly zh: string; readonly en: string };
type Data = Readonly<Record<string, string | number | null>>;

/** What is the matter with a row: a `Finding` of `intake/report.ts`. */
export type FindingLike = { readonly code: string; readonly cell: string | null; readonly data: Data };
export type ProposalLike = {
  readonly field: string;
  readonly value: string;
  readonly safe: boolean;
  readonly why: string;
};
export type FileRefusalLike = { readonly code: string; readonly at: string | null; readonly data: Data };

type Told = (name: string) => string;

/** What is wrong and the next step, by code. The place is put in front. */
export const findingSentences: Readonly<Record<string, (told: Told) => Bilingual>> = {
  "date-missing": (told) => ({
    zh: `没有到期日${quotedZh(told("written"))}。请补上最后有效日；确实没有期限的，写「长期」。${nextTaskZh(told("nextTask"))}`,
    en: `There is no end date${quotedEn(told("written"))}. Add the last valid day; write 长期 if there is none.${nextTaskEn(told("nextTask"))}`,
  }),
  "date-period": (told) => ({
    zh: `「${told("written")}」没有写到哪一天。请按证照或合同原件写明年月日。`,
    en: `"${told("written")}" does not name the day. Write the whole date as the paper has it.`,
  }),
  "date-term": (told) => ({
    zh: `「${told("written")}」是期限长度，不是到期日，算法不同会差一天。请写明到期日。`,
    en: `"${told("written")}" is a length, not an end, and two ways of counting differ by a day. Write the end date.`,
  }),
  "date-dependent": (told) => ({
    zh: `「${told("written")}」取决于另一份合同或某个事件${told("row") === "" ? "" : `，看来是${rowZh(told)}的 ${told("identifier")}`}。请写明到期日。`,
    en: `"${told("written")}" follows another contract or an event${told("row") === "" ? "" : `, it seems ${told("identifier")} in ${rowEn(told)}`}. Write the end date.`,
  }),
  "date-ambiguous": (told) => ({
    zh: `「${told("written")}」可能不止一天，或要靠猜。请按「2027-03-01」的写法写明年月日。`,
    en: `"${told("written")}" can mean more than one day, or needs a guess. Write it like 2027-03-01.`,
  }),
  "date-serial-text": (told) => ({
    zh: `「${told("written")}」像是电子表格的日期序号。请把单元格设为日期格式，或写明年月日。`,
    en: `"${told("written")}" looks like the day number of a spreadsheet. Format the cell as a date, or write the date.`,
  }),
  "date-impossible": (told) => ({
    zh: `日历上没有「${told("written")}」这一天，不会替您改成相邻的日子。请查原件后改正。`,
    en: `There is no such day as "${told("written")}", and it is not moved to a neighbour. Look it up and correct it.`,
  }),
  "date-unreadable": (told) => ({
    zh: `「${told("written")}」读不出日期。请按「2027-03-01」的写法填写。`,
    en: `No date can be read from "${told("written")}". Write it like 2027-03-01.`,
  }),
  "date-contradicted": (told) => ({
    zh: `「${told("written")}」与本行其他内容（备注、期限、星期）对不上。请核对后只留一个日期。`,
    en: `"${told("written")}" disagrees with something else in the row (remark, term, weekday). Check it and keep one date.`,
  }),
  "open-end-impossible": (told) => ({
    zh: `写的是「${told("written")}」，但这类证照或登记总有期限。请查证照、注册商或平台后写明到期日。`,
    en: `It says "${told("written")}", but this kind always has a term. Look up the end on the paper or at the registrar and write it.`,
  }),
  "end-before-start": (told) => ({
    zh: `到期日 ${told("end")} 早于开始日 ${told("start")}，可能是年份写错或两栏写反。请改正。`,
    en: `The end ${told("end")} is before the start ${told("start")}: a wrong year, or swapped columns? Correct it.`,
  }),
  "term-implausible": (told) => ({
    zh: `从 ${told("start")} 到 ${told("end")} 超过 ${told("years")} 年，不合常规。请核对到期日。`,
    en: `From ${told("start")} to ${told("end")} is more than ${told("years")} years, which cannot be right. Check the end date.`,
  }),
  conflict: conflictSentence,
  merge: (told) => ({
    zh: `${told("identifier")} 与${rowZh(told)}号码和日期相同，业务不同（${told("services")}）。一证多业务的，请并入该行。`,
    en: `${told("identifier")} has the number and dates of ${rowEn(told)} with another service (${told("services")}). If one licence lists both, add it there.`,
  }),
  duplicate: duplicateSentence,
  "merged-cells-lost": (told) => ({
    zh: `这几栏是空的，像是导出 CSV 时丢了合并单元格；第 ${told("row")} 行是「${told("value")}」。请确认并补上。`,
    en: `These cells are empty, as if a merged cell was lost in the CSV; row ${told("row")} has "${told("value")}". Confirm it and fill them in.`,
  }),
  "province-mismatch": (told) => ({
    zh: `${told("number")} 是${told("numberProvince")}的证号，本行写的是${told("rowProvince")}。请核对省份和证号。`,
    en: `${told("number")} is a number of ${told("numberProvince")}, the row says ${told("rowProvince")}. Check the province and the number.`,
  }),
  "number-missing": (told) => ({
    zh: `没有编号${quotedZh(told("written"))}。已发证的请补上；还在办理的，请建办理事项，不作为证照登记。`,
    en: `There is no number${quotedEn(told("written"))}. Add it; for an application in progress open a case instead.`,
  }),
  "several-numbers": (told) => ({
    zh: `一格里不止一个号码（${told("numbers")}），却只有一组日期。请一证一行，各写各的日期。`,
    en: `The cell holds more than one number (${told("numbers")}) beside one pair of dates. Write one row for each licence.`,
  }),
  "not-licence-number": (told) => {
    const why = licenceNumberSentences[told("why")] ?? licenceNumberSentences["form"];
    return {
      zh: `「${told("written")}」不是电信业务经营许可证号：${why?.zh ?? ""}。请填证上的编号，如「京B2-20219001」。`,
      en: `"${told("written")}" is no telecom licence number: ${why?.en ?? ""}. Write the number on the licence, like 京B2-20219001.`,
    };
  },
  "credit-code": (told) => {
    const why = creditCodeSentences[told("why")] ?? creditCodeSentences["form"];
    return {
      zh: `统一社会信用代码「${told("written")}」不对：${why?.zh ?? ""}。请照营业执照改正。`,
      en: `The credit code "${told("written")}" is wrong: ${why?.en ?? ""}. Correct it from the business licence.`,
    };
  },
  "credit-code-missing": (told) => ({
    zh: `「${told("holder")}」没有统一社会信用代码，只凭名称认不准企业。请补上。`,
    en: `"${told("holder")}" has no credit code, and a name alone does not tell companies apart. Add it.`,
  }),
  "name-missing": (told) =>
    told("what") === "client"
      ? {
          zh: "既没有企业名称，也没有统一社会信用代码。请至少补上一项。",
          en: "Neither a client name nor a credit code. Add at least one.",
        }
      : { zh: "既没有名称，也没有编号。请至少补上一项。", en: "Neither a name nor a number. Add at least one." },
  "kind-unknown": (told) => ({
    zh: `看不出这是哪一类${quotedZh(told("written"))}。请在「类别」写明，如许可证、专线、机房、域名、SSL证书、其他合同。`,
    en: `It is not clear what kind of thing this is${quotedEn(told("written"))}. Name it under 类别: 许可证, 专线, 机房, 域名, SSL证书, 其他合同.`,
  }),
  "header-missing": () => ({
    zh: "这张表没有表头，不知道各栏是什么。请加上一行表头（如：资源名称、类别、编号、到期日期）。",
    en: "The sheet has no header, so nobody can tell what the columns are. Add one (资源名称, 类别, 编号, 到期日期).",
  }),
  "row-too-wide": (told) => ({
    zh: `本行有 ${told("cells")} 格，表头只有 ${told("columns")} 栏，多半是内容里的逗号没加引号，后面都错位了。请改正。`,
    en: `The row has ${told("cells")} cells for ${told("columns")} columns: probably a comma without quotation marks has shifted them. Correct it.`,
  }),
  "cell-error": (told) => ({
    zh: `这一格是公式错误「${told("written")}」。请改正公式，或填上实际内容。`,
    en: `The cell holds the formula error ${told("written")}. Correct the formula, or write what belongs here.`,
  }),
  "formula-uncounted": () => ({
    zh: "这一格是公式，文件里没有存它的结果。请用 Excel 或 WPS 打开文件，保存一次后再导入；也可以直接填上内容。",
    en: "The cell holds a formula, and the file has no value of it. Open the file in Excel or WPS, save it once and import it again; or write the content itself.",
  }),
  "cell-too-long": (told) => ({
    zh: `这一格有 ${told("length")} 个字，最多 ${told("most")} 个。请缩短，或改存为附件。`,
    en: `The cell has ${told("length")} characters, at most ${told("most")} are kept. Shorten it, or keep it as a file.`,
  }),
};

function conflictSentence(told: Told): Bilingual {
  if (told("what") === "holder") {
    return {
      zh: `${told("identifier")} 在${rowZh(told)}登记在「${told("theirs")}」名下，本行是「${told("ours")}」。必有一处写错，请核对。`,
      en: `${told("identifier")} belongs to "${told("theirs")}" in ${rowEn(told)} and to "${told("ours")}" here. One of them is wrong: check.`,
    };
  }
  const [zh, en] = told("what") === "start" ? ["开始日", "start"] : ["到期日", "end"];
  const open = (day: string, word: string) => (day === "" ? word : day);
  return {
    zh: `${told("identifier")} 与${rowZh(told)}编号相同，${zh}不同（该行 ${open(told("theirs"), "无")}，本行 ${open(told("ours"), "无")}）。请确认以哪个为准；续期的，改那一行。`,
    en: `${told("identifier")} has the number of ${rowEn(told)} and another ${en} (${open(told("theirs"), "none")} there, ${open(told("ours"), "none")} here). Say which one holds.`,
  };
}

function duplicateSentence(told: Told): Bilingual {
  const [number, theirs, ours] = ["identifier", "theirs", "ours"].map(told);
  const zh = `${number} 与${rowZh(told)}重复（类别、编号、日期相同）。`;
  const en = `${number} repeats ${rowEn(told)} (same kind, number and dates).`;
  return ours === ""
    ? { zh: `${zh}请删除其中一行。`, en: `${en} Delete one of them.` }
    : {
        zh: `${zh}但名称不同：该行是「${theirs}」，本行是「${ours}」。是同一项的，请删除其中一行；一份协议下另有一项的，请在编号后写明是哪一项，如「${number}/${ours}」。`,
        en: `${en} Their names differ: "${theirs}" there, "${ours}" here. If they are the same thing, delete one of them; if one agreement is about both, write after the number which it is, like "${number}/${ours}".`,
      };
}

function rowZh(told: Told): string {
  return `「${told("sheet")}」第 ${told("row")} 行`;
}

function rowEn(told: Told): string {
  return `row ${told("row")} of "${told("sheet")}"`;
}

function quotedZh(written: string): string {
  return written === "" ? "" : `（写的是「${written}」）`;
}

function quotedEn(written: string): string {
  return written === "" ? "" : ` (it says "${written}")`;
}

function nextTaskZh(day: string): string {
  return day === "" ? "" : `备注里的每年一次的事项下次在 ${day}，那不是到期日。`;
}

function nextTaskEn(day: string): string {
  return day === "" ? "" : ` The yearly task in the remark is next due on ${day}; that is another date.`;
}

function telling(data: Data): Told {
  return (name) => String(data[name] ?? "");
}

/** What is the matter with a row, where, and what to do. Throws for a code without a sentence: that is a bug. */
export function findingText({ code, cell, data }: FindingLike): Bilingual {
  const sentence = findingSentences[code];
  if (sentence === undefined) throw new Error(`no sentence for the finding ${code}`);
  const { zh, en } = sentence(telling(data));
  return cell === null ? { zh: `本行：${zh}`, en: `This row: ${en}` } : { zh: `${cell}：${zh}`, en: `${cell}: ${en}` };
}

/** One way to settle a question, with the value it gives. */
export function proposalText({ value, safe, why }: ProposalLike): Bilingual {
  const sentence = proposalSentences[why];
  if (sentence === undefined) throw new Error(`no sentence for the proposal ${why}`);
  const { zh, en } = sentence(value);
  return safe ? { zh: `${zh}（最早，稳妥）`, en: `${en} (earliest: safe)` } : { zh, en };
}

/** Why a file cannot be read, where, and what to do. */
export function fileRefusalText({ code, at, data }: FileRefusalLike): Bilingual {
  const sentence = fileSentences[code];
  if (sentence === undefined) throw new Error(`no sentence for the refusal ${code}`);
  return sentence(at ?? "", telling(data));
}
