import { addDays, addMonths, day, partsOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { seededRandom } from "./seededRandom.ts";

export const benchHeaders = [
  "序号",
  "企业名称",
  "统一社会信用代码",
  "资源名称",
  "类别",
  "供应商",
  "合同编号",
  "带宽/数量",
  "起始日",
  "截止日期",
  "月费用（元）",
  "责任人",
  "所在省份",
  "备注",
] as const;

const notations: readonly ((written: Day) => string)[] = [
  (it) => it,
  (it) => it.replaceAll("-", "/"),
  (it) => it.replaceAll("-", "."),
  (it) => {
    const { year, month, dayOfMonth } = partsOf(it);
    return `${year}年${month}月${dayOfMonth}日`;
  },
  (it) => it.replaceAll("-", ""),
];

const remarks = ["", "", "", "到期自动续约一年，提前30日书面通知", "续签中", "主用线路"];
const dirtyEnds = ["2027-02-30", "2027年4月31日", "", "三年期", "2027年6月", "随主合同"];

/** `count` rows of 14 columns for one company, every twentieth with an end that a careful person would not accept. */
export function ledgerRows(count: number, seed: number, startsFrom: Day = day("2023-01-01")): string[][] {
  const random = seededRandom(seed);
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const start = addDays(startsFrom, Math.floor(random() * 1000));
    const end = addDays(addMonths(start, pick([12, 24, 36])), -1);
    const notation = pick(notations);
    const written = index % 20 === 19 ? pick(dirtyEnds) : notation(end);
    return [
      String(index + 1),
      "沧海示例网络有限公司",
      "91110108MAY100018G",
      `专线-${index + 1}`,
      "专线",
      pick(["星河示例通信有限公司", "北辰示例电信有限公司", "华澜示例数据中心有限公司"]),
      `HT-${String(index + 1).padStart(6, "0")}`,
      pick(["100M", "1000M", "10G"]),
      notation(start),
      written,
      String(3000 + Math.floor(random() * 50_000)),
      pick(["小李", "小王", "小陈", "小周"]),
      "北京市",
      pick(remarks),
    ];
  });
}

/** As a spreadsheet program would save it. */
export function ledgerCsv(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [benchHeaders, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n");
}
