/** Words for what a file of the new paper says beside the boxes of the form. */
export const zhResultFile = {
  read: "从文件读取",
  readHint: "读出的内容放在各项下面，逐项看过原文再采用；不采用的不会写入。",
  reading: "正在读文件…",
  nothing: "这个文件里没有找到要核对的内容，请逐项录入。",
  found: (found: number, missing: string) =>
    missing === "" ? `${found} 项都找到了，逐项看过再采用。` : `找到 ${found} 项；没有找到：${missing}。`,
  partly: "文件较长，只读了前面的部分。",
  take: "采用",
  takeNamed: (field: string, value: string) => `采用：${field} ${value}`,
  taken: "已采用",
  takenNamed: (field: string, value: string) => `已采用：${field} ${value}`,
  notFound: "文件里没有找到",
  several: (count: number) => `文件里有 ${count} 种写法，选对的那个`,
  onPage: (page: number) => `第 ${page} 页`,
};

export type ResultFileTexts = typeof zhResultFile;
