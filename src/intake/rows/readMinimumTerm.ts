import { numeralCharacters } from "./chineseNumerals.ts";
import { readLength } from "./readLength.ts";

/** Longer than any paper we know; a larger number is a year or a slip. */
const longestMonths = 600;

const number = `(?:\\d{1,3}|[${numeralCharacters}]{1,4}|半)`;
/** 起租日 is a day and 最低租金 money; only these words name a length, and only where the length follows them. */
const named =
  "(?:起租期|(?:最短|最低|最少)(?:租赁|租用|使用|服务|在网|租)(?:期限|时间|时长|期)?)(?:限)?(?:为|是|:|不少于|不低于|不得少于|不得低于|至少|须满|满)*";
const length = `(?<length>${number}个?(?:年半|年|月))`;
const clauseForm = new RegExp(`${named}${length}(?![\\d${numeralCharacters}月年半或至到~-])`, "g");
const cellForm = new RegExp(`^(?:不少于|至少|满)?${length}(?:起|以上)?$`);
/** Nearly no text has one of these: quick, for looking through data. */
const hint = /起租期|最[短低少]/;
/** Whoever writes so has agreed on nothing, or no longer. */
const unsure =
  /是否|待|不详|未知|\?|取消|作废|不再|原(?!则)|拟|协商|建议|(?:无|免|没有|不设|未约定)[^,。;]{0,4}(?:起租期|最短|最低|最少)/;

/**
 * The minimum term that remarks and notes state, in months: 最短租期12个月, 起租期一年, 最低在网2年. Null where nothing is
 * said, where it is not said clearly, and where two lengths are named: then the remark keeps it.
 */
export function minimumTermIn(text: string): number | null {
  if (!hint.test(text)) return null;
  const plain = plainText(text);
  const found = new Set<number>();
  for (const clause of plain.split(/[,。;()]/)) {
    if (unsure.test(clause)) continue;
    for (const match of clause.matchAll(clauseForm)) {
      const months = monthsOf(match.groups?.["length"]);
      if (months === null) return null;
      found.add(months);
    }
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** A cell of a column of minimum terms, its unit beside the number; null where it says something else. */
export function minimumTermOfCell(text: string): number | null {
  const plain = plainText(text);
  return monthsOf(cellForm.exec(plain)?.groups?.["length"]) ?? minimumTermIn(plain);
}

/** True for a text that says how short a term may be at the least and nothing else: no date, and no length of the term. */
export function isMinimumTermAlone(text: string): boolean {
  const [clause] = plainText(text).match(clauseForm) ?? [];
  return clause !== undefined && clause === plainText(text);
}

function plainText(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s/g, "").replaceAll("；", ";").replaceAll("，", ",");
}

function monthsOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  const read = readLength(written);
  return read === null || read.days > 0 || read.months > longestMonths ? null : read.months;
}
