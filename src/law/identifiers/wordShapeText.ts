import type { Bilingual } from "../law.ts";

/** How the words of an identifier look, to go on after "is not". */
export const wordShapeText = {
  printedClass: { zh: "一个大写字母加一个数字，如 B2", en: "a capital and a digit, as in B2" },
  mark: { zh: "汉字（前面可以有大写字母）", en: "Chinese, with capitals in front if it has any" },
  foreignInvestment: { zh: "两个以上的汉字", en: "two Chinese characters or more" },
  letter: { zh: "一个汉字", en: "one Chinese character" },
  oldLabel: { zh: "大写字母加一个汉字，如 ICP证", en: "capitals and a Chinese character, as in ICP证" },
  century: { zh: "两位数字", en: "two digits" },
  year: { zh: "四位数字", en: "four digits" },
  chinese: { zh: "汉字", en: "Chinese" },
  digits: { zh: "31 个互不相同的数字和大写字母连写", en: "31 different digits and capitals in one word" },
} as const satisfies Readonly<Record<string, Bilingual>>;
