type Row = Record<string, string>;
type Column = { readonly id: string };

const between = "｜";

/** Rows as lines to be edited. Their number is counted, so it is not written. */
export function writtenRows(rows: readonly Row[], columns: readonly Column[]): string {
  const shown = columns.filter(({ id }) => id !== "number");
  return rows
    .map((row) =>
      shown
        .map(({ id }) => row[id] ?? "")
        .join(between)
        .replace(/｜+$/, ""),
    )
    .join("\n");
}

/** The same back; a bar of either width parts columns. */
export function readRows(text: string, columns: readonly Column[]): Row[] {
  const shown = columns.filter(({ id }) => id !== "number");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const cells = line.split(/[｜|]/);
      return Object.fromEntries(
        shown.flatMap(({ id }, at) => {
          const cell = cells[at]?.trim() ?? "";
          return cell === "" ? [] : [[id, cell]];
        }),
      );
    });
}
