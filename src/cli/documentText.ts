import type { BatchTally } from "#contract/batchTally.ts";

const zh = {
  written: (path: string) => `已写入 ${path}`,
  toFill: (names: string) => `还缺，文书里标为【待填】：${names}`,
  complete: "没有待填的内容",
  own: "自己的",
  builtIn: "内置",
  all: "所有机关",
  list: "、",
  cutOff: "压缩包没有收完，没有写入文件。请再试一次；仍然如此，先看服务器的记录。",
  tally: ({ made, notMade }: BatchTally) =>
    notMade === 0 ? `生成 ${made} 份` : `生成 ${made} 份，没有生成 ${notMade} 份；原因见压缩包里的 清单.csv`,
  saved: (document: string, count: number) => `${document}：已换成自己的模板，用到 ${count} 个字段`,
  restored: (document: string) => `${document}：已恢复内置模板`,
};

export type DocumentWords = typeof zh;

const en: DocumentWords = {
  written: (path) => `Written: ${path}`,
  toFill: (names) => `To be filled, marked in the document: ${names}`,
  complete: "Nothing is left to be filled",
  own: "own",
  builtIn: "built in",
  all: "all authorities",
  list: ", ",
  cutOff: "The archive came cut off and was not written. Try again; should it stay so, look at the log of the server.",
  tally: ({ made, notMade }) =>
    notMade === 0 ? `${made} made` : `${made} made, ${notMade} not made; 清单.csv in the archive says why`,
  saved: (document, count) => `${document}: your template is in use, it names ${count} fields`,
  restored: (document) => `${document}: the built-in template is in use again`,
};

export function documentText(language: "zh" | "en"): DocumentWords {
  return { zh, en }[language];
}

/** What is wrong with the words of the command. */
export const documentUsageText = {
  part: (part: string) => ({
    zh: `document ${part}：只有 list、make、batch 和 template`,
    en: `document ${part}: only "list", "make", "batch" and "template" are known`,
  }),
  set: (text: string) => ({
    zh: `--set ${text}：写成 名称=内容；列表写成 名称=JSON 数组`,
    en: `--set ${text}: write NAME=VALUE; a list as NAME=JSON array`,
  }),
  file: (path: string) => ({
    zh: `${path}：文件名要以 .docx 或 .pdf 结尾`,
    en: `${path}: the name of the file ends in .docx or .pdf`,
  }),
};
