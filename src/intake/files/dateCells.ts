import { partsOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Cell } from "#intake/workbook.ts";
import type { DateFormat } from "./dateFormat.ts";
import { dayOfSerial, phantomDayOfSerial } from "./excelSerial.ts";

/** Makes cells of serial numbers. Equal days share one object: a ledger repeats a few thousand days. */
export class DateCells {
  readonly #date1904: boolean;
  /** By serial number without its time of day. */
  readonly #whole = { day: new Map<number, Cell>(), month: new Map<number, Cell>() };

  constructor(date1904: boolean) {
    this.#date1904 = date1904;
  }

  /** The number itself where the format shows no date or the number is none (20261231 in a date column). */
  of(value: number, format: DateFormat): Cell {
    if (format === null) return value;
    const known = this.#whole[format].get(Math.floor(value));
    if (known !== undefined) return known;
    const cell = this.#cell(value, format);
    if (cell !== value) this.#whole[format].set(Math.floor(value), cell);
    return cell;
  }

  #cell(value: number, format: "day" | "month"): Cell {
    const day = dayOfSerial(value, this.#date1904);
    if (day === null) return phantomDayOfSerial(value, this.#date1904) ?? value;
    return format === "month" ? monthOrDay(day) : { day };
  }
}

/**
 * Somebody who types 2027年6月 gets the first of June stored and a month shown. Nobody wrote a day, so none is read:
 * the text goes on as a month and becomes a question. Any other day of the month was meant.
 */
function monthOrDay(day: Day): Cell {
  const { year, month, dayOfMonth } = partsOf(day);
  return dayOfMonth === 1 ? `${year}年${month}月` : { day };
}
