type Bilingual = { readonly zh: string; readonly en: string };

const taken: Bilingual = {
  zh: "上一步登错了的，用“撤销登记”撤掉再重新登记。",
  en: "if that step was entered by mistake, take it back and enter it anew.",
};

/** What can be done where an entry is about a day before the last: by what stands in its way. */
const ways: Readonly<Record<string, Bilingual>> = {
  opening: {
    zh: "这一天办件还没有开。事后补登的，撤回这个办件，重新开一个，在「开一个办件」里把「从哪天开始办」写成当时的日子再登记（命令行 case open … --on 日期）；材料不用管日期。",
    en: "the case was not open on that day. To enter what happened before, withdraw this case and open another as of that day (the form “Open a case” asks as of which day; case open … --on DAY), then enter the rest; papers do not hinder it.",
  },
  print: {
    zh: "见报的日子登错了的，再登记一次见报，写上报纸的日期（命令行 case publish … --on 日期），原来的由它代替；也可以先用“撤销登记”撤掉它。",
    en: "if the day of print is wrong, record the print once more with the day of the newspaper (case publish … --on DAY): it takes the place of the other. It can be taken back first as well.",
  },
};

export function mendedDay(by: unknown): Bilingual {
  return ways[String(by)] ?? taken;
}
