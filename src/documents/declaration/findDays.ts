import { dayOf } from "#calendar/day.ts";
import type { DeclarationReader } from "./declarationReader.ts";
import { signs } from "./signsText.ts";
import type { TokenOf } from "./token.ts";

const reach = 30;

/** Days of the text, told apart by what the text says happened on them. */
export function days(text: string, reader: DeclarationReader): readonly TokenOf<"day">[] {
  const label = new RegExp(`${reader.any("issue-labels")}${signs.afterLabel}$`);
  const validity = new RegExp(`${reader.any("validity")}[^,;。]{0,16}$`);
  const issued = new RegExp(reader.any("issued"));
  const lost = new RegExp(`${reader.any("lost")}|${reader.any("stolen")}`);
  const gone = new RegExp(`(?:${lost.source})${signs.notTitle}`);
  const lostBefore = new RegExp(`(?:${lost.source})${signs.lossLabel}$`);
  const tokens: TokenOf<"day">[] = [];
  for (const match of text.matchAll(signs.dayForms)) {
    const from = match.index;
    const to = from + match[0].length;
    const before = text.slice(Math.max(0, from - reach), from);
    const [clause = ""] = text.slice(to, to + reach).split(signs.clauseEnd);
    const [untilLost = ""] = clause.split(lost);
    const isTerm = validity.test(before);
    const isValidity = isTerm || before.endsWith(signs.until) || clause.startsWith(signs.until);
    const last = tokens.at(-1);
    const isNext = last?.isIssue === true && signs.nextDay.test(text.slice(last.to, from));
    const isIssue = isNext || label.test(before) || (!isValidity && issued.test(untilLost));
    const isLoss = !isIssue && !isValidity && (gone.test(clause) || lostBefore.test(before));
    const term = !isTerm ? null : signs.untilAfter.test(text.slice(to, to + 2)) ? "start" : "end";
    tokens.push({ kind: "day", from, to, is: dayRead(match), isIssue, isLoss, term });
  }
  return [...tokens, ...afterLabels(text, reader)];
}

/** Eight digits are a day only behind a label that says so. */
function afterLabels(text: string, reader: DeclarationReader): readonly TokenOf<"day">[] {
  const labels = new RegExp(`${reader.any("issue-labels")}${signs.afterLabel}`, "g");
  return [...text.matchAll(labels)].flatMap((match): readonly TokenOf<"day">[] => {
    const from = match.index + match[0].length;
    const digits = signs.eightDigits.exec(text.slice(from, from + 9));
    if (digits === null) return [];
    const [, year, month, dayOfMonth] = digits;
    return [
      {
        kind: "day",
        from,
        to: from + 8,
        is: dayOf(Number(year), Number(month), Number(dayOfMonth)),
        isIssue: true,
        isLoss: false,
        term: null,
      },
    ];
  });
}

function dayRead([, year, month, dayOfMonth, zhYear = "", zhMonth = "", zhDay = ""]: RegExpExecArray) {
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(dayOfMonth));
  const digits = [...zhYear.replaceAll(signs.zeros, signs.numerals.charAt(0))].map((sign) =>
    signs.numerals.indexOf(sign),
  );
  return dayOf(Number(digits.join("")), numberUnder100(zhMonth), numberUnder100(zhDay));
}

/** 十二 is 12, 三十一 is 31, 廿五 is 25. */
function numberUnder100(written: string): number {
  const short = signs.shortTens.get(written.charAt(0));
  if (short !== undefined) return short + digit(written.slice(1));
  const at = written.indexOf(signs.ten);
  if (at < 0) return digit(written);
  return (at === 0 ? 1 : digit(written.slice(0, at))) * 10 + digit(written.slice(at + 1));
}

function digit(written: string): number {
  return written === "" ? 0 : signs.numerals.indexOf(written);
}
