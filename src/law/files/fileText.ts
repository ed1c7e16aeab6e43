import type { Bilingual } from "../law.ts";

/** What is wrong with a file of the law as a file. */
export const fileText = {
  strayPlace: {
    zh: "不在规则库认识的位置，不会被读取。请移到对应的文件夹（如 parameters/、obligations/），或者移走。",
    en: "lies where no file of the law belongs, so nobody reads it. Move it to its folder (parameters/, obligations/ …), or away.",
  },
  strayName: {
    zh: "不是 .yaml 文件，不会被读取。规则请以 .yaml 结尾；备份和其他文件请移出规则目录。",
    en: "is no .yaml file, so nobody reads it. End the name of a rule with .yaml; move copies and other files out of the folder of the law.",
  },
  tooLong: (most: number): Bilingual => ({
    zh: `超过 ${most} 个字符，没有读取。请核对是不是放错了文件，或者拆成几个。`,
    en: `is longer than ${most} characters and was not read. Check whether it is the right file, or split it.`,
  }),
  alias: {
    zh: "使用了 YAML 引用（*名称）。请把值直接写在用到的地方。",
    en: "uses an alias: write the value where it is used.",
  },
} as const;
