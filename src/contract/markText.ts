/** Words of the column that a returned file gets; see `intake/files/markWorkbook.ts`. */
export const markWords = {
  heading: "问题",
  opening: { question: "待答", rejected: "退回" },
  choices: (texts: readonly string[]) => `可选：${texts.join("；")}`,
} as const;
