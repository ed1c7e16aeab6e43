type Bilingual = { readonly zh: string; readonly en: string };

/** What each proposal says, by the reading that gives it. */
export const proposalSentences: Readonly<Record<string, (value: string) => Bilingual>> = {
  "as-written": (value) => ({ zh: `照写的 ${value}`, en: `${value} as written` }),
  "first-of-period": (value) => ({
    zh: `${value}，所写期间的第一天`,
    en: `${value}, the first day of what is written`,
  }),
  "last-of-period": (value) => ({
    zh: `${value}，所写期间的最后一天`,
    en: `${value}, the last day of what is written`,
  }),
  "day-before-anniversary": (value) => ({
    zh: `${value}，对应日的前一天（合同通常这样算）`,
    en: `${value}, the day before, as contracts usually mean`,
  }),
  anniversary: (value) => ({ zh: `${value}，对应日当天`, en: `${value}, the same day` }),
  "yearless-by-term": (value) => ({
    zh: `${value}，按法定有效期推出年份`,
    en: `${value}, the year by the statutory term`,
  }),
  "next-after-start": (value) => ({
    zh: `${value}，开始日之后的第一个`,
    en: `${value}, the first one after the start`,
  }),
  "year-month-day": (value) => ({ zh: `${value}，按年、月、日读`, en: `${value}, read as year, month, day` }),
  "month-day-year": (value) => ({ zh: `${value}，按月、日、年读`, en: `${value}, read as month, day, year` }),
  "day-month-year": (value) => ({ zh: `${value}，按日、月、年读`, en: `${value}, read as day, month, year` }),
  "day-before": (value) => ({ zh: `${value}，「之前」不含当天`, en: `${value}, if "before" leaves the day out` }),
  "spreadsheet-serial": (value) => ({
    zh: `${value}，按电子表格的日期序号`,
    en: `${value}, as the day number of a spreadsheet`,
  }),
  "statutory-term": (value) => ({ zh: `${value}，按法定有效期`, en: `${value}, by the statutory term` }),
  "renewed-term": (value) => ({ zh: `${value}，按已续一期`, en: `${value}, if it was renewed for one term` }),
  "named-in-note": (value) => ({ zh: `${value}，按备注`, en: `${value}, by the remark` }),
  "named-in-term": (value) => ({ zh: `${value}，按期限一栏`, en: `${value}, by the column of the term` }),
  "no-end": () => ({ zh: "没有到期日（长期）", en: "no end (长期)" }),
  "no-end-yearly-task": (value) =>
    value === "true"
      ? { zh: "没有到期日，另有每年一次的事项", en: "no end, but a task every year" }
      : { zh: `没有到期日，另有每年一次的事项，下次 ${value}`, en: `no end, but a task every year, next on ${value}` },
  "follows-contract": (value) => ({ zh: `${value}，随所属合同`, en: `${value}, with the contract it follows` }),
  "keep-earlier-row": (value) => ({ zh: `保留前一行${ofEnd(value).zh}`, en: `keep the earlier row${ofEnd(value).en}` }),
  "replace-earlier-row": (value) => ({
    zh: `以本行为准${ofEnd(value).zh}`,
    en: `this row replaces it${ofEnd(value).en}`,
  }),
  "this-client": (value) => ({ zh: `属于「${value}」（本行）`, en: `it belongs to "${value}" (this row)` }),
  "earlier-client": (value) => ({ zh: `属于「${value}」（前一行）`, en: `it belongs to "${value}" (the earlier row)` }),
  "add-service": (value) => ({ zh: `并入前一行，业务为：${value}`, en: `add to the earlier row: ${value}` }),
  "as-row-above": (value) => ({ zh: `同上方：${value}`, en: `as above: ${value}` }),
  "as-other-rows": (value) => ({
    zh: `${value}，同一客户其他行的写法`,
    en: `${value}, as on other rows of this client`,
  }),
  "as-ledger": (value) => ({
    zh: `${value}，台账里这家企业的代码`,
    en: `${value}, as the ledger has it for this company`,
  }),
  "one-record-each": (value) => ({
    zh: `${value} 单独一条，日期另行确认`,
    en: `a record for ${value}, its dates to be confirmed`,
  }),
  "open-case": () => ({ zh: "建办理事项，不登记为证照", en: "open a case instead of a licence" }),
  "province-of-number": (value) => ({ zh: `省份改为${value}`, en: `correct the province to ${value}` }),
  "number-of-province": (value) => ({
    zh: `证号改为 ${value}（须与证照核对）`,
    en: `correct the number, perhaps to ${value}`,
  }),
};

function ofEnd(value: string): Bilingual {
  return value === "true" ? { zh: "（没有到期日）", en: " (no end)" } : { zh: `（${value}）`, en: ` (${value})` };
}
