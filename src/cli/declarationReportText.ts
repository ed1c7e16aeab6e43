type Language = "zh" | "en";

/** The words of `zhaozhang declaration` and `zhaozhang newspapers`. */
const words = {
  zh: {
    alone: "只查这段文字本身；要和台账核对，加 --item 或 --company。",
    compared: (company: string, name: string | null) =>
      name === null ? `和台账里的「${company}」核对。` : `和台账里「${company}」的「${name}」核对。`,
    document: "读到的证件",
    meant: "读到的证件（核对的是这一份）",
    said: { yes: "写了", no: "没有写" },
    none: "—",
    formerName: "曾用名称",
    missing: (count: number) => `缺 ${count} 项：`,
    contradictions: (count: number) => `对不上 ${count} 处：`,
    gaps: (count: number) => `还有 ${count} 处要补：`,
    nothingWrong: "没有发现缺项和对不上的地方。要素按模板整理，没有见到官方样式，登之前问发证机关。",
    practice: "要素按模板整理，属于惯例，没有见到官方样式；登之前问发证机关。",
    confidence: { official: "官方", secondary: "二手来源", practice: "惯例", unverified: "未核实" },
    asked: (level: string, originals: number | null) =>
      originals === null ? `默认登：${level}` : `默认登：${level}，至少留 ${originals} 份原件`,
    others: "其他说法：",
    columns: ["报纸", "级别", "可信度", "够不够"],
    fits: { fit: "够", unfit: "不够", unknown: "先问" },
    noList: "这些只是见到过的报纸名称，没有查到任何官方的认可名单；登之前问发证机关。",
  },
  en: {
    alone: "Checked by itself; to hold it against the ledger add --item or --company.",
    compared: (company: string, name: string | null) =>
      name === null ? `Held against "${company}" of the ledger.` : `Held against "${name}" of "${company}".`,
    document: "A document was read",
    meant: "A document was read (the one that is checked)",
    said: { yes: "said", no: "not said" },
    none: "–",
    formerName: "Former name",
    missing: (count: number) => `${count} missing:`,
    contradictions: (count: number) => `${count} that ${count === 1 ? "does" : "do"} not fit:`,
    gaps: (count: number) => `${count} still to be written:`,
    nothingWrong:
      "Nothing is missing and nothing contradicts. The elements follow templates; no official form was seen, so ask the issuing authority before printing.",
    practice:
      "The elements follow templates, which is practice; no official form was seen, so ask the issuing authority before printing.",
    confidence: { official: "official", secondary: "secondary source", practice: "practice", unverified: "unverified" },
    asked: (level: string, originals: number | null) =>
      originals === null ? `By default: ${level}` : `By default: ${level}; keep at least ${originals} originals`,
    others: "Others say:",
    columns: ["newspaper", "level", "confidence", "fits"],
    fits: { fit: "yes", unfit: "no", unknown: "ask first" },
    noList:
      "These are names that were seen; no official list of accepted papers was found. Ask the issuing authority before printing.",
  },
} as const;

export type DeclarationReportText = (typeof words)["zh"] | (typeof words)["en"];

export function declarationReportText(language: Language): DeclarationReportText {
  return words[language];
}
