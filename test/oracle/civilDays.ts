// The oracle's own days. It shares no code with src/calendar: a mistake there must not be repeated here.

/** A list of consecutive days written YYYY-MM-DD, made by walking from one day to the next. */
export type CivilDays = {
  readonly texts: readonly string[];
  /** Position of a day in the list; throws beyond its ends. */
  readonly indexOf: (text: string) => number;
  /** True on Saturday and Sunday. */
  readonly weekend: readonly boolean[];
};

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function lengthOfMonth(year: number, month: number): number {
  const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** From 1 January of one year, which was the given day of the week (0 is Monday), to 31 December of another. */
export function civilDays(firstYear: number, firstWeekday: number, lastYear: number): CivilDays {
  const texts: string[] = [];
  const weekend: boolean[] = [];
  let weekday = firstWeekday;
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= lengthOfMonth(year, month); day += 1) {
        texts.push(`${year}-${two(month)}-${two(day)}`);
        weekend.push(weekday >= 5);
        weekday = weekday === 6 ? 0 : weekday + 1;
      }
    }
  }
  const positions = new Map(texts.map((text, index) => [text, index]));
  const indexOf = (text: string): number => {
    const index = positions.get(text);
    if (index === undefined) throw new RangeError(`the oracle does not know ${text}`);
    return index;
  };
  return { texts, indexOf, weekend };
}

/** The same day of the month so many months on, or that month's last day; and whether it had to be cut. */
export function monthsOn(text: string, months: number): { readonly text: string; readonly cut: boolean } {
  let year = Number(text.slice(0, 4));
  let month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  for (let left = Math.abs(months); left > 0; left -= 1) {
    month += months > 0 ? 1 : -1;
    if (month === 13) [year, month] = [year + 1, 1];
    if (month === 0) [year, month] = [year - 1, 12];
  }
  const length = lengthOfMonth(year, month);
  return { text: `${year}-${two(month)}-${two(Math.min(day, length))}`, cut: day > length };
}
