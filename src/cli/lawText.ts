import { aspectText } from "#contract/aspectText.ts";

type Language = "zh" | "en";

/** Words of `law proceedings` and `law report`, by language. */
const words = {
  zh: {
    aspects: aspectText.zh,
    confidence: { official: "官方", secondary: "二手来源", practice: "惯例", unverified: "未核实" },
    letters: { official: "官", secondary: "二", practice: "惯", unverified: "疑", unknown: "·" },
    matrixHead: "各机关自己的规定了解多少（官＝官方，二＝二手来源，惯＝惯例，疑＝未核实，·＝未知，只有全国规定）",
    national: "全国规定",
    unknown: (host: string | null) => (host === null ? "未知：请询问主管机关" : `未知：请询问主管机关（${host}）`),
    from: { national: "全国", province: "本省", authority: "本机关" },
    folders: {
      parameters: "参数",
      countings: "计算方法",
      kinds: "类别",
      identifiers: "编号写法",
      services: "业务",
      questions: "业务问题",
      numbers: "码号",
      requirements: "条件",
      authorities: "机关",
      obligations: "应办事项",
      clocks: "时限",
      proceedings: "办件",
      overlays: "各地规定",
      materials: "材料",
      newspapers: "报纸",
      declarations: "声明",
    } as Readonly<Record<string, string>>,
    columns: ["文件夹", "文件", "官方", "二手来源", "惯例", "未核实"],
    matrixColumns: ["办件", "官方", "二手来源", "惯例", "未核实", "未知"],
    law: (hash: string, version: string) => `法规库 ${hash}，程序 ${version}`,
    sources: (total: number, articles: number) => `出处 ${total} 个，条文要点 ${articles} 条。`,
    noneStale: "读过的一年之内都核对过。",
    unread: (sources: number, articles: number, copies: number) =>
      `没有读到原文的：${sources} 个出处、${articles} 条条文；另有 ${copies} 个出处读的是转载或引用。`,
    stale: (count: number) => `${count} 个出处一年没有核对：`,
    noneExpected: "没有预告的变化。",
    expected: (title: string, from: string, value: number | null) =>
      value === null ? `  ${title}：${from} 起废止` : `  ${title}：${from} 起为 ${value}`,
    expectedHead: "预告的变化：",
    calendar: (first: number, last: number) => `放假安排已载入 ${first}—${last} 年；${last + 1} 年起的日期是暂定的。`,
    allCited: "每条规则都有出处。",
    uncited: (count: number) => `${count} 条规则没有出处：`,
    colon: "：",
    coverageHead: "各出处条文的去向：",
    coverage: {
      encoded: "已编入",
      definition: "定义或者职权",
      "no-duty": "没有要办的事",
      "needs-judgment": "要由人判断",
      "not-yet": "尚未编入",
    },
    openHead: "尚未编入的条文：",
  },
  en: {
    aspects: aspectText.en,
    confidence: { official: "official", secondary: "secondary", practice: "practice", unverified: "unverified" },
    letters: { official: "O", secondary: "s", practice: "p", unverified: "?", unknown: "·" },
    matrixHead:
      "What is known of each authority's own rules (O official page, s copy, p practice, ? unverified, · unknown: the national rule alone)",
    national: "national rule",
    unknown: (host: string | null) =>
      host === null ? "unknown: ask the authority" : `unknown: ask the authority (${host})`,
    from: { national: "national", province: "province", authority: "this authority" },
    folders: {} as Readonly<Record<string, string>>,
    columns: ["folder", "files", "official", "secondary", "practice", "unverified"],
    matrixColumns: ["proceeding", "official", "secondary", "practice", "unverified", "unknown"],
    law: (hash: string, version: string) => `law ${hash}, program ${version}`,
    sources: (total: number, articles: number) => `${total} sources with the gist of ${articles} articles.`,
    noneStale: "All that were read were confirmed within a year.",
    unread: (sources: number, articles: number, copies: number) =>
      `Not read: ${sources} sources and ${articles} articles; ${copies} more sources were read on a copy or in quotations.`,
    stale: (count: number) => `${count} sources were not confirmed for a year:`,
    noneExpected: "No change is expected.",
    expected: (title: string, from: string, value: number | null) =>
      value === null ? `  ${title}: abolished from ${from}` : `  ${title}: ${value} from ${from}`,
    expectedHead: "Expected changes:",
    calendar: (first: number, last: number) =>
      `Holiday notices are loaded for ${first} to ${last}; dates from ${last + 1} on are provisional.`,
    allCited: "Every rule has its source.",
    uncited: (count: number) => `${count} rules have no source:`,
    colon: ": ",
    coverageHead: "What became of the articles of all sources:",
    coverage: {
      encoded: "encoded",
      definition: "definition or competence",
      "no-duty": "nothing to do in time",
      "needs-judgment": "needs a person's judgment",
      "not-yet": "not encoded yet",
    },
    openHead: "Articles that are not encoded yet:",
  },
} as const;

export function lawText(language: Language): (typeof words)["zh"] | (typeof words)["en"] {
  return words[language];
}
