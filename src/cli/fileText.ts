type Bilingual = { readonly zh: string; readonly en: string };

/** The words of `file` that are not the server's. */
export const fileWords = {
  part: (part: string): Bilingual => ({
    zh: `file ${part}：只有 keep、get 和 list`,
    en: `file ${part}: only "keep", "get" and "list" are known`,
  }),
  onlyGet: { zh: "--to：只用于 file get", en: '--to: belongs to "file get" alone' },
  hash: (text: string): Bilingual => ({
    zh: `${text}：要写完整的哈希（64 位，见 file list），或足以认出一个文件的开头 8 位以上`,
    en: `${text}: give the whole hash (64 digits, see file list), or eight or more of its first digits that one file alone has`,
  }),
  kept: (name: string, hash: string, isNew: boolean): Bilingual => ({
    zh: `${isNew ? "已保存" : "早已保存，没有变动"}：${name}  ${hash}`,
    en: `${isNew ? "Kept" : "Kept already, nothing changed"}: ${name}  ${hash}`,
  }),
  saved: (path: string): Bilingual => ({ zh: `已存为 ${path}`, en: `Saved as ${path}` }),
  none: {
    zh: "还没有文件。用 zhaozhang file keep 企业 文件 存一个。",
    en: "No file yet. Keep one: zhaozhang file keep COMPANY PATH",
  },
  columns: { zh: ["文件", "类型", "字节", "存入", "哈希"], en: ["file", "type", "bytes", "kept", "hash"] },
} as const;
