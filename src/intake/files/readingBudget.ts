import { cellAddress } from "#intake/workbook.ts";
import { limits } from "./limits.ts";
import { StopReading } from "./stopReading.ts";

/** What is left of the limits while one file is read. Each method throws `StopReading` when its limit is passed. */
export class ReadingBudget {
  #rows = 0;
  #cells = 0;
  #textCharacters = 0;
  #inflatedBytes = 0;

  /** One more row is kept. */
  spendRow(sheet: string, row: number): void {
    this.#rows += 1;
    if (this.#rows > limits.rows) {
      throw new StopReading("file-too-many-rows", sheet, { limit: limits.rows, sheet, row });
    }
  }

  /** A cell that holds something, at a column counted from 1. */
  spendCell(sheet: string, row: number, column: number): void {
    if (column > limits.columns) {
      const at = `${sheet}!${cellAddress(row, column)}`;
      throw new StopReading("file-too-many-columns", at, { limit: limits.columns, sheet, column });
    }
    this.spendSpace();
  }

  /** Anything of the size of a cell. */
  spendSpace(): void {
    this.#cells += 1;
    if (this.#cells > limits.cells) throw new StopReading("file-too-large", null, { limitCells: limits.cells });
  }

  spendText(characters: number): void {
    this.#textCharacters += characters;
    if (this.#textCharacters > limits.textCharacters) {
      throw new StopReading("file-too-large", null, { limitCharacters: limits.textCharacters });
    }
  }

  /** Bytes that came out of a part of the archive, and how many the part has given so far for its size. */
  spendInflated(bytes: number, part: string, partInflated: number, partCompressed: number): void {
    this.#inflatedBytes += bytes;
    const tooMuch = this.#inflatedBytes > limits.inflatedBytes;
    const tooDense =
      partInflated > limits.inflatedBytesWithoutRatio && partInflated > partCompressed * limits.inflatedRatio;
    if (tooMuch || tooDense) {
      throw new StopReading("file-zip-bomb", part, {
        limitBytes: limits.inflatedBytes,
        limitRatio: limits.inflatedRatio,
      });
    }
  }
}
