type Bilingual = { readonly zh: string; readonly en: string };
type Told = (name: string) => string;

/** Why a file cannot be read at all, and what to do. `at` is a sheet, a part of the file or a cell. */
export const fileSentences: Readonly<Record<string, (at: string, told: Told) => Bilingual>> = {
  "file-empty": () => ({
    zh: "文件是空的，没有可读的内容。请确认选对了文件。",
    en: "The file is empty. Check that it is the right one.",
  }),
  "file-truncated": (at) => ({
    zh: `文件不完整或已损坏${inZh(at)}。请重新下载或传送，或用 Excel、WPS 打开后另存为 .xlsx。`,
    en: `The file is cut short or damaged${inEn(at)}. Fetch it again, or open it in Excel or WPS and save it as .xlsx.`,
  }),
  "file-encrypted": () => ({
    zh: "文件设了打开密码，无法读取。请在 Excel 或 WPS 里去掉密码后另存。",
    en: "The file is protected by a password. Remove it in Excel or WPS and save the file again.",
  }),
  "file-not-spreadsheet": (_, told) => ({
    zh: `这不是电子表格${told("found") === "" ? "" : `（看来是 ${told("found")}）`}。请选 .xlsx 或 .csv 文件。`,
    en: `This is no spreadsheet${told("found") === "" ? "" : ` (it looks like ${told("found")})`}. Choose an .xlsx or .csv file.`,
  }),
  "file-old-xls": () => ({
    zh: "这是旧的 .xls 格式。请用 Excel 或 WPS 打开，「另存为」选「Excel 工作簿（.xlsx）」，再导入。",
    en: "This is the old .xls format. Open it in Excel or WPS, save it as an Excel workbook (.xlsx), and import that.",
  }),
  "file-too-large": (at, told) => ({
    zh: `文件太大${inZh(at)}${limitZh(told)}。请按年份或客户拆成几个文件，并去掉图片。`,
    en: `The file is too large${inEn(at)}${limitEn(told)}. Split it by year or client, and leave pictures out.`,
  }),
  "file-zip-bomb": (at) => ({
    zh: `文件解压后大得不合常理${inZh(at)}，已停止读取。请用 Excel 或 WPS 另存为新文件后再试。`,
    en: `The file unpacks to an unreasonable size${inEn(at)}; reading was stopped. Save it as a new file and try again.`,
  }),
  "file-too-many-rows": (at, told) => ({
    zh: `行数超过 ${told("limit")} 行${inZh(at)}。请拆成几个文件。`,
    en: `There are more than ${told("limit")} rows${inEn(at)}. Split the file.`,
  }),
  "file-too-many-columns": (at, told) => ({
    zh: `列数超过 ${told("limit")} 列${inZh(at)}。请删去台账以外的列；右边看似空白的列也可能有内容。`,
    en: `There are more than ${told("limit")} columns${inEn(at)}. Delete those that are no part of the ledger; seemingly blank ones may hold something.`,
  }),
  "file-entities": (at) => ({
    zh: `文件里有电子表格不会有的内容（XML 实体声明）${inZh(at)}，为安全起见不读。请用 Excel 或 WPS 另存后再试。`,
    en: `The file declares XML entities${inEn(at)}, which no spreadsheet does; it is not read. Save it again in Excel or WPS.`,
  }),
  "file-encoding": (at) => ({
    zh: `文字编码无法识别${inZh(at)}。请另存为 .xlsx，或 UTF-8、GBK 编码的 .csv。`,
    en: `The text encoding is not known${inEn(at)}. Save it as .xlsx, or as .csv in UTF-8 or GBK.`,
  }),
  "file-no-header": (at, told) => ({
    zh: `没有找到表头${inZh(at)}${told("text") === "" ? "" : `（第 ${told("row")} 行是「${told("text")}」）`}。请加一行表头，写明资源名称、类别、编号、到期日期等；可先导出模板对照。`,
    en: `No header was found${inEn(at)}${told("text") === "" ? "" : ` (row ${told("row")} is "${told("text")}")`}. Add a row of headings: 资源名称, 类别, 编号, 到期日期; the exported template shows them.`,
  }),
};

function inZh(at: string): string {
  return at === "" ? "" : `（${at}）`;
}

function inEn(at: string): string {
  return at === "" ? "" : ` (${at})`;
}

const bytesPerMebibyte = 1_048_576;

function limitZh(told: Told): string {
  if (told("limitCells") !== "") return `，最多 ${told("limitCells")} 个有内容的单元格`;
  if (told("limitCharacters") !== "") return `，文字最多 ${told("limitCharacters")} 字`;
  return told("limitBytes") === "" ? "" : `，最大 ${Math.floor(Number(told("limitBytes")) / bytesPerMebibyte)} MiB`;
}

function limitEn(told: Told): string {
  if (told("limitCells") !== "") return `, at most ${told("limitCells")} filled cells`;
  if (told("limitCharacters") !== "") return `, at most ${told("limitCharacters")} characters of text`;
  return told("limitBytes") === "" ? "" : `, at most ${Math.floor(Number(told("limitBytes")) / bytesPerMebibyte)} MiB`;
}
