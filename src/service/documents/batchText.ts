/** The list that lies in a batch, and the names of what lies there. */
export const batchText = {
  list: "清单.csv",
  heading: ["企业", "条目", "编号", "文书", "文件", "待填", "问题"],
  archive: (day: string): string => `文书_${day.replaceAll("-", "")}.zip`,
} as const;
