const values: Readonly<Record<string, number>> = {
  〇: 0,
  "○": 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  貳: 2,
  两: 2,
  俩: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};

/** Characters that a Chinese number is written with, for use in a character class. */
export const numeralCharacters = "〇○零一壹二贰貳两三叁四肆五伍六陆七柒八捌九玖十拾廿卅百佰";

/** A whole number in Arabic or Chinese numerals up to 999 (`36`, 三十一, 廿一, 一百二十); null for anything else. */
export function readInteger(text: string): number | null {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  const plain = text.replaceAll("拾", "十").replaceAll("佰", "百").replaceAll("廿", "二十").replaceAll("卅", "三十");
  const match = /^(?:([^十百])?(百))?零?(?:([^十百])?(十))?([^十百])?$/.exec(plain);
  if (match === null || plain === "") return null;
  const [, hundredDigit, hundred, tenDigit, ten, unitDigit] = match;
  const hundreds = hundred === undefined ? 0 : digitOr(hundredDigit, 1);
  const tens = ten === undefined ? 0 : digitOr(tenDigit, 1);
  const units = digitOr(unitDigit, 0);
  return hundreds === null || tens === null || units === null ? null : hundreds * 100 + tens * 10 + units;
}

function digitOr(character: string | undefined, absent: number): number | null {
  return character === undefined ? absent : (values[character] ?? null);
}

/** Digit by digit: 二〇二六 is `2026`. Null where a character is no digit. */
export function readDigits(text: string): string | null {
  const digits = Array.from(text, (character) => values[character] ?? null);
  return digits.includes(null) ? null : digits.join("");
}

/** Chinese numerals before 年, 月 and 日 of a written day become Arabic; lengths (三年, 两个月) stay as they are. */
export function withArabicDays(text: string): string {
  if (!/[〇○零一壹二贰貳三叁四肆五伍六陆七柒八捌九玖十拾廿卅]/.test(text)) return text;
  return text
    .replaceAll(/[〇○零一壹二贰貳三叁四肆五伍六陆七柒八捌九玖]{4}(?=年)/g, (year) => readDigits(year) ?? year)
    .replaceAll(/(?<=年|^)[零一壹二贰貳三叁四肆五伍六陆七柒八捌九玖十拾]{1,3}(?=月)/g, (month) =>
      String(readInteger(month) ?? month),
    )
    .replaceAll(/(?<=月)[零一壹二贰貳三叁四肆五伍六陆七柒八捌九玖十拾廿卅]{1,4}(?=[日号])/g, (day) =>
      String(readInteger(day) ?? day),
    );
}
