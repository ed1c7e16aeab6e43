/** Names of what lies beside the files of a submission. */
export const submissionText = {
  list: "清单.csv",
  heading: ["序号", "文件名", "材料", "形式", "份数", "生效日", "大小（字节）", "SHA-256"],
  onPaper: "（纸质递交，没有文件）",
  /** As `sha256sum -c` reads it. */
  sums: "SHA256SUMS",
  /** What was sealed when it was handed in: its own hash is the one that the case has. */
  sealed: "manifest.txt",
  archive: (company: string, title: string, day: string, round: string): string =>
    `${company}_${title}_${day.replaceAll("-", "")}_递交${round}.zip`,
} as const;
