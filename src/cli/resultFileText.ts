type Bilingual = { readonly zh: string; readonly en: string };

/** The words of `case read`. */
export const resultFileWords = {
  notFound: { zh: "没有找到", en: "not found" },
  page: (page: number): Bilingual => ({ zh: `[第${page}页]`, en: `[page ${page}]` }),
  partly: { zh: "文件较长，只读了前面的部分。", en: "The file is long; only its beginning was read." },
  check: {
    zh: "以上是文件里的写法，什么都还没有写入。对照文件逐项看过，再执行：",
    en: "This is what the file says; nothing is entered yet. Look at each field in the file, then run:",
  },
  left: (fields: string): Bilingual => ({
    zh: `没有列进去的（有几种写法，或没有找到），请自己补上：${fields}`,
    en: `Not in it, for the file has several of them or none; add them yourself: ${fields}`,
  }),
  byHand: (id: string, hash: string): Bilingual => ({
    zh: `逐项录入：zhaozhang case verify ${id} 项目=内容 … --file ${hash}`,
    en: `Enter the fields by hand: zhaozhang case verify ${id} FIELD=VALUE … --file ${hash}`,
  }),
} as const;
