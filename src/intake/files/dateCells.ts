import { partsOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Cell } from "#intake/workbook.ts";
import type { DateFormat } from "./dateFormat.ts";
import { dayOfSerial, phantomDayOfSerial } from "./excelSerial.ts";

/** Makes cells of serial numbers. Equal days share one object: a ledger repeats a few thousand days. */
export class DateCells {
  readonly #date1904: boolean;
  readonly #byDay = new Map<Day, Cell>();

  constructor(date1904: boolean) {
    this.#date1904 = date1904;
  }

  /** The number itself where the format shows no date or the number is none (20261231 in a date column). */
  of(value: number, format: DateFormat): Cell {
    if (format === null) return value;
    const day = dayOfSerial(value, this.#date1904);
    if (day === null) return phantomDayOfSerial(value, this.#date1904) ?? value;
    const { year, month, dayOfMonth } = partsOf(day);
    // Somebody who types 2027年6月 gets the first of June stored and a month shown. Nobody wrote a day, so none is
    // read: the text goes on as a month and becomes a question.
    if (format === "month" && dayOfMonth === 1) return `${year}年${month}月`;
    return this.ofDay(day);
  }

  ofDay(day: Day): Cell {
    const known = this.#byDay.get(day);
    if (known !== undefined) return known;
    const cell: Cell = { day };
    this.#byDay.set(day, cell);
    return cell;
  }
}
