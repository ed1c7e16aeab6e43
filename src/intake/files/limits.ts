/**
 * What one file may cost. Together they bound the memory of reading to a few hundred megabytes, whatever the
 * file claims about itself; each is checked while reading, before the space is taken.
 */
export const limits = {
  /** An upload. The largest ledger we have seen is under 5 MiB; 200,000 rows of CSV in GBK are about 40 MiB. */
  fileBytes: 64 * 1024 * 1024,
  /** All sheets together. Two hundred times an agency's master table; a person cannot answer for more at once. */
  rows: 200_000,
  /** Per sheet, counting to the last cell that holds something. Formatting alone may run to the edge. */
  columns: 200,
  /** Cells that hold something, and merged ranges: 20 for each of 200,000 rows, some 150 MB in memory. */
  cells: 4_000_000,
  /** Text of an .xlsx, in characters: 240 for each of 200,000 rows, at most 100 MB in memory. */
  textCharacters: 48 * 1024 * 1024,
  /** XML out of the archive, all parts that we read. 200,000 rows of 20 cells take about 160 MiB. */
  inflatedBytes: 256 * 1024 * 1024,
  /** Inflated bytes per byte in the archive. Sheets reach 10 to 40; DEFLATE can reach 1,032. */
  inflatedRatio: 200,
  /** Below this the ratio says nothing: a small sheet of empty formatted rows is harmless. */
  inflatedBytesWithoutRatio: 16 * 1024 * 1024,
  /** Parts of the archive. A workbook has a few dozen; with pictures on every row a few thousand. */
  archiveEntries: 20_000,
  /** One tag or one run of text. A cell holds 32,767 characters at most, six bytes each if all are escaped. */
  tokenBytes: 512 * 1024,
  /** Elements within elements. SpreadsheetML needs a dozen. */
  depth: 256,
  /** Attributes of an element in the parts read by saxes. The root of a workbook has some thirty. */
  attributes: 256,
  /** Inflated size of each part read by saxes. Worn-out workbooks have a few MiB of styles. */
  smallPartBytes: 16 * 1024 * 1024,
  /** Sheets of a workbook. Tabs beyond a few dozen cannot be found any more. */
  sheets: 500,
  /** In one line of a CSV, empty ones too. Sixty million commas would fill the memory before a value comes. */
  fieldsInARecord: 100_000,
  /** Of each run of blank formatted rows. WPS saves a formatted column as a million of them. */
  blankRowsInARun: 1000,
} as const;
