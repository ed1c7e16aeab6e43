/** Names of what pages about newspapers and declarations say. */
export const paperNames = {
  sponsor: { zh: "主管单位", en: "Body in charge" },
  province: { zh: "省份", en: "Province" },
  level: { zh: "级别", en: "Level" },
  unknown: { zh: "没有查到", en: "not found" },
  element: { zh: "写什么", en: "What it holds" },
  document: { zh: "哪种证件要写哪些", en: "What each document needs" },
  words: { zh: "怎么认出来", en: "Words by which it is read" },
} as const;
