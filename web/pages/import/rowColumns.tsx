import type { TableProps } from "antd";
import type { ImportReply, ImportRow } from "#contract/imports.ts";
import type { Texts } from "../../zh.ts";
import { RowReading } from "./RowReading.tsx";
import { RowReason } from "./RowReason.tsx";
import { RowStatusLight } from "./RowStatusLight.tsx";
import { RowTerm } from "./RowTerm.tsx";

type Columns = NonNullable<TableProps<ImportRow>["columns"]>;

export function rowColumns({ import: { column } }: Texts, reply: ImportReply): Columns {
  return [
    { key: "row", title: column.row, width: 56, render: (_, row) => <span className="soft">{row.row}</span> },
    { key: "status", title: column.status, width: 116, render: (_, row) => <RowStatusLight status={row.status} /> },
    { key: "reading", title: column.reading, width: 270, render: (_, row) => <RowReading row={row} reply={reply} /> },
    { key: "term", title: column.term, width: 150, render: (_, row) => <RowTerm row={row} /> },
    { key: "why", title: column.why, width: 370, render: (_, row) => <RowReason row={row} /> },
  ];
}

/** On a phone a row is one cell, with its number. */
export function narrowRowColumns({ import: { column } }: Texts, reply: ImportReply): Columns {
  return [
    {
      key: "row",
      title: column.reading,
      width: 320,
      render: (_, row) => (
        <div className="cell-stack">
          <p>
            <span className="soft">{row.row}</span> <RowStatusLight status={row.status} />
          </p>
          <RowReading row={row} reply={reply} />
          <RowTerm row={row} />
          <RowReason row={row} />
        </div>
      ),
    },
  ];
}
