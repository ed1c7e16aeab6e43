type Language = "zh" | "en";

/** The words of `zhaozhang licence-number`. */
const words = {
  zh: {
    nothing: "没有找到许可证编号。",
    found: (count: number) => `许可证编号 ${count} 个`,
    columns: ["编号", "写法", "发证机关", "业务类别", "年份", "序号", "网站序号"],
    forms: {
      national: "全国",
      provincial: "省内",
      "foreign-invested": "外资",
      "old-beijing": "旧式",
      "old-elsewhere": "旧式（只见过北京的）",
    },
    join: "、",
    none: "—",
    refused: (count: number) => `看起来像而不是的 ${count} 个`,
  },
  en: {
    nothing: "No licence number was found.",
    found: (count: number) => `${count} licence number${count === 1 ? "" : "s"}`,
    columns: ["number", "form", "issued by", "classes", "year", "serial", "site"],
    forms: {
      national: "national",
      provincial: "provincial",
      "foreign-invested": "foreign-invested",
      "old-beijing": "old",
      "old-elsewhere": "old (seen of Beijing alone)",
    },
    join: ", ",
    none: "–",
    refused: (count: number) =>
      `${count} that look${count === 1 ? "s" : ""} like one and ${count === 1 ? "is" : "are"} not`,
  },
} as const;

export type LicenceNumberReportText = (typeof words)["zh"] | (typeof words)["en"];

export function licenceNumberReportText(language: Language): LicenceNumberReportText {
  return words[language];
}
